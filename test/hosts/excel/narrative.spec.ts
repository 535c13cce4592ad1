import assert from 'node:assert/strict';
import { NOTHING_KEPT, type KeptNarrative } from '../../../src/core/narrate/answers/kept.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { CellEditError } from '../../../src/hosts/excel/errors.js';
import { NarrativeDamagedError } from '../../../src/hosts/office/workbook-errors.js';
import { loadAnswers, loadNarrative, saveAnswers, saveNarrative } from '../../../src/hosts/excel/index.js';
import { withExcel } from '../../office-host/with-excel.js';

const workbook: Workbook = {
  name: '公开表.xlsx',
  grids: [{ name: '表1', hidden: false, rows: [[{ value: 1 }]], merges: [] }],
};
const KEPT: KeptNarrative = {
  answers: { 'duties': '（一）起草“文件” <a> & b ]]>\n（二）办理文电', 'use.2010301': '工资' },
  template: { name: '甲', source: '模板：甲\n## “一”' },
};

describe('answers for the 说明 kept with the workbook in Excel', () => {
  it('are none in a workbook without our part; one message', async () => {
    await withExcel(workbook, async (host) => {
      assert.deepEqual(await loadNarrative(), NOTHING_KEPT);
      assert.equal(host.messages, 1);
    });
  });

  it('come back as they were given, with the template, beside the reasons for warnings', async () => {
    await withExcel(workbook, async (host) => {
      await saveAnswers({ k: '已核实' });
      await saveNarrative(KEPT);
      await saveNarrative(KEPT);
      assert.deepEqual(
        [await loadNarrative(), await loadAnswers(), host.state.parts.length],
        [KEPT, { k: '已核实' }, 2],
      );
    });
  });

  for (const [what, json] of [
    ['no answers', '{}'],
    ['an answer that is no text', '{"answers":{"duties":1}}'],
    ['no JSON', '{'],
  ] as const) {
    it(`are left alone where the part holds ${what}`, async () => {
      await withExcel(workbook, async (host) => {
        host.state.parts.push(`<narrative xmlns="urn:gongkai:narrative:1">${json}</narrative>`);
        await assert.rejects(loadNarrative(), NarrativeDamagedError);
      });
    });
  }

  it('are refused in words while a cell is being edited', async () => {
    await withExcel(workbook, () => assert.rejects(saveNarrative(KEPT), CellEditError), {
      refuse: 'InvalidOperationInCellEditMode',
    });
  });
});

import assert from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { CellEditError, HostSilentError } from '../../../src/hosts/excel/errors.js';
import { AnswersDamagedError } from '../../../src/hosts/office/workbook-errors.js';
import { loadAnswers, saveAnswers } from '../../../src/hosts/excel/index.js';
import { withExcel } from '../../office-host/with-excel.js';

const workbook: Workbook = {
  name: '公开表.xlsx',
  grids: [{ name: '表1', hidden: false, rows: [[{ value: 1 }]], merges: [] }],
};
const FOREIGN = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
const OURS = '<answers xmlns="urn:gongkai:answers:1">{"unit.missing@表1!A1":"已核实"}</answers>';

describe('reasons kept with the workbook in Excel', () => {
  it('are none in a workbook without our part, whatever else it carries; one message', async () => {
    await withExcel(workbook, async (host) => {
      host.state.parts.push(FOREIGN);
      assert.deepEqual(await loadAnswers(), {});
      assert.equal(host.messages, 1);
    });
  });

  it('come back as they were given', async () => {
    const answers = { 'unit.missing@表1!A1': '第一行\n“第二行” <a> & "b" ]]>', '缺表@1': '见批复' };
    await withExcel(workbook, async (host) => {
      host.state.parts.push(FOREIGN);
      await saveAnswers(answers);
      assert.deepEqual(await loadAnswers(), answers);
      assert.equal(host.state.parts.length, 2);
      assert.equal(host.state.parts[0], FOREIGN);
    });
  });

  it('take the place of those kept before', async () => {
    await withExcel(workbook, async (host) => {
      host.state.parts.push(OURS);
      await saveAnswers({});
      assert.deepEqual([host.state.parts.length, await loadAnswers()], [1, {}]);
    });
  });

  it('are read from a part that Office has written anew, with a prefix and numeric references', async () => {
    await withExcel(workbook, async (host) => {
      host.state.parts.push(
        '<?xml version="1.0"?><n:answers xmlns:n="urn:gongkai:answers:1">{&quot;k&quot;:&quot;&#24050;&#x6838;&quot;}</n:answers>',
      );
      assert.deepEqual(await loadAnswers(), { k: '已核' });
    });
  });

  it('are left alone where the part is not what was written', async () => {
    await withExcel(workbook, async (host) => {
      host.state.parts.push('<answers xmlns="urn:gongkai:answers:1">{"k": 1}</answers>');
      await assert.rejects(loadAnswers(), AnswersDamagedError);
    });
  });

  it('are refused in words while a cell is being edited', async () => {
    await withExcel(workbook, () => assert.rejects(saveAnswers({ k: 'x' }), CellEditError), {
      refuse: 'InvalidOperationInCellEditMode',
    });
  });

  it('do not wait for ever', async () => {
    await withExcel(workbook, () => assert.rejects(loadAnswers(30), new HostSilentError(30)), { delay: Infinity });
  });
});

import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { withContradictions } from '../../../src/core/narrate/contradictions.js';
import { narrate } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import { readDocument } from '../../../src/core/claims/index.js';
import { isDoubt } from '../../../src/core/narrate/notes.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { finding, report } from '../report/sample.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { unasking } from './unasking.js';

const { template } = loadTemplate(
  '模板：甲\n类型：预算\n标题：甲\n## 合计\n支出{支出合计}万元。\n支出{支出合计}万元。\n## 支出\n* 一般公共预算类：{名称}{金额}万元。\n## 说明\n照此执行。\n',
);

function general(name: string): Sketch {
  return {
    kind: 'general-expenditure',
    lines: [
      ['total', '合计', '300'],
      ['210', name, '300'],
      ['21011', '行政事业单位医疗', '300'],
      ['2101101', '行政单位医疗', '300'],
    ],
  };
}

const textOf = ({ sections }: Narrative): string[][] =>
  sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('notes of what is to be looked at', () => {
  const expenditure: Sketch = {
    kind: 'expenditure',
    lines: [
      ['total', '合计', '300'],
      ['2010301', '行政运行', '300'],
    ],
  };

  it('say an error of the tables once, at the end of the first section that rests on its cells', () => {
    const disclosure = disclosureOf([expenditure]);
    const errors = report([
      finding({ cells: [{ sheet: 'expenditure', address: 'B2' }] }),
      finding({ cells: [{ sheet: 'expenditure', address: 'B2' }] }),
      finding({ cells: [{ sheet: 'expenditure', address: 'D3' }] }),
      finding({ severity: 'warning', cells: [{ sheet: 'expenditure', address: 'B2' }] }),
    ]);
    const noted = withContradictions(
      narrate(disclosure, { template: unasking(template) }),
      errors,
      () => '两表【不】一致。',
    );
    assert.deepEqual(textOf(noted), [
      ['支出300.00万元。', '支出300.00万元。', '【请核对：两表不一致】。'],
      ['照此执行。'],
    ]);
    const [note] = noted.sections[0]!.paragraphs.slice(-1);
    assert.deepEqual(note!.blanks, [{ start: 0, end: 11, id: 'doubt.1' }]);
    assert.ok(isDoubt('doubt.1') && !isDoubt('name.210'));
  });

  it('stand highlighted in the .docx', async () => {
    const disclosure = disclosureOf([general('医疗卫生与计划生育支出')], { year: 2021 });
    const docx = await narrativeDocx(narrate(disclosure, { template }));
    assert.match(
      strFromU8(unzipSync(docx)['word/document.xml']!),
      /<w:highlight w:val="yellow"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>【请核对：科目210/,
    );
  });

  it('say a name that the tables print otherwise, until it was looked at', () => {
    const disclosure = disclosureOf([general('医疗卫生与计划生育支出')], { year: 2021 });
    const note = '科目210在表中是“医疗卫生与计划生育支出”，这里用当年的名称“卫生健康支出”';
    const narrative = narrate(disclosure, { template });
    assert.deepEqual(textOf(narrative)[0], ['卫生健康支出300.00万元。', `【请核对：${note}】。`]);
    assert.deepEqual(
      narrative.unanswered.map(({ id }) => id),
      ['name.210'],
    );
    assert.equal(narrative.draft, true);
    const settled = narrate(disclosure, { template, answers: { 'name.210': '已核对' } });
    assert.deepEqual(textOf(settled)[0], ['卫生健康支出300.00万元。']);
    assert.equal(settled.draft, false);
    assert.deepEqual(narrate(disclosureOf([general('卫生健康支出')]), { template }).unanswered, []);
  });

  it('are read back as something left to do, and no figure in them as one of the text', () => {
    const { claims } = readDocument(
      '某局2021年部门预算说明\n【请核对：《收入表》合计为300.00万元，各行之和为200.00万元】。\n',
    );
    assert.deepEqual(
      claims.filter(({ kind, value }) => kind === 'amount' && value !== null).map(({ quote }) => quote),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

/** What is said of a workbook of one 政府性基金预算支出表, or of a sheet that is none. */
function saidOf(...lines: Rows): string[] {
  return validate(recognize(workbookOf('某某局2024年预算.xlsx', [sheetOf('7', lines)])))
    .findings.filter(({ category }) => category === 'completeness')
    .map((finding) => messageOf(finding));
}

const HEAD: Rows = [['政府性基金预算支出表'], ['单位：万元'], ['科目编码', '科目名称', '合计']];
const NOTE: Rows = [['本部门没有政府性基金预算支出。']];

describe('a workbook that holds nothing yet', () => {
  it('is told in one sentence, not by every table that it has not', () => {
    assert.deepEqual(saidOf(['']), ['工作簿里没有认出公开表，请确认给的是部门预算或决算的公开表。']);
    assert.deepEqual(saidOf(...HEAD, ['', '合计', ''], ...NOTE), [
      '认出的 1 张公开表里都没有金额，也没有收支总表、收入表、支出表、财政拨款收支总表、一般公共预算支出表、' +
        '一般公共预算基本支出表、国有资本经营预算支出表、“三公”经费表，请确认给的是填好的整套表。',
    ]);
  });

  it('is told table by table as soon as one holds an amount', () => {
    const said = saidOf(...HEAD, ['', '合计', 5]).filter((sentence) => sentence.includes('没有找到'));
    assert.equal(said.length, 8);
    assert.equal(said[0], '工作簿中没有找到收支总表，请确认是否应当公开。');
  });
});

import assert from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { coverageLines } from '../../../src/core/report/coverage.js';
import type { Coverage } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

const coverageOf = (rows: Rows): Coverage =>
  validate(recognize(workbookOf('2024年预算.xlsx', [sheetOf('三公', rows)]))).coverage;

const HEAD: Rows = [['财政拨款“三公”经费支出表'], ['单位：万元'], ['项目', '上年预算数', '本年预算数', '增减%']];

describe('the amounts that relations read', () => {
  it('are all of them in the published workbooks', () => {
    for (const name of [
      'lingshou-2021-budget',
      'ruoqiang-2024-budget',
      'ebian-2021-budget',
      'xinping-2021-final.corrected',
    ]) {
      const { cells, reached, unreached } = validate(disclosureOf(name)).coverage;
      assert.deepEqual([name, unreached, cells], [name, [], reached]);
      assert.ok(cells > 150);
    }
  });

  it('leave out what no sum holds; zeros, blanks, percentages and counts are no amounts', () => {
    const coverage = coverageOf([
      ...HEAD,
      ['合计', 5, 8, 60],
      ['因公出国（境）费', 0, '', ''],
      ['公务用车购置及运行维护费', 3, 6, 100],
      ['公务接待费', 2, 2, 0],
      ['会议费', '', 4, ''],
      ['公务用车保有量（辆）', 3, 3, 0],
    ]);
    assert.deepEqual(coverage, { cells: 7, reached: 6, unreached: [{ sheet: '三公', address: 'C8' }] });
    assert.deepEqual(coverageLines(coverage), ['核对范围：7 格金额中 6 格有关系核对，1 格没有', '  · 三公：C8']);
  });

  it('leave out a sum that could not be computed', () => {
    const { cells, reached, unreached } = coverageOf([
      ...HEAD,
      ['合计', 5, 8, ''],
      ['因公出国（境）费', '', '', ''],
      ['公务用车购置及运行维护费', 3, '待定', ''],
      ['公务接待费', 2, 2, ''],
    ]);
    assert.deepEqual([cells, reached, unreached.map(({ address }) => address)], [5, 3, ['C4', 'C7']]);
  });
});

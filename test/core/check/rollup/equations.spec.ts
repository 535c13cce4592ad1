import { deepEqual } from 'node:assert/strict';
import { rollupEquations } from '../../../../src/core/check/rollup/equations.js';
import { memberOf } from '../../../../src/core/check/rollup/member.js';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Grid } from '../../../../src/core/sheet/grid.js';
import { sheetOf, type Rows } from '../../../forms/builder.js';
import { book, changes, HEAD, units } from '../small-tables.js';

const read = (grid: Grid): Disclosure => recognize(book(grid));

function compared(department: Grid, ...parts: Grid[]): string[] {
  const { equations } = rollupEquations({
    department: read(department),
    units: parts.map(read),
    certain: true,
    absent: null,
  });
  return equations.map(({ line, column }) => `${line.code ?? line.item} ${column.heads.join('·')}`);
}

describe('what is compared of a 部门 and its 单位', () => {
  it('is money of this year: no last year, no change, no percentage', () =>
    deepEqual(
      [...new Set(compared(changes, changes).map((one) => one.replace(/^\S+ /u, '')))],
      ['2024年预算数·合计', '2024年预算数·基本支出', '2024年预算数·项目支出'],
    ));

  it('is each kind of figure once, and no column that nobody knows', () => {
    const table = (...heads: string[]): Grid =>
      sheetOf('支出', [
        ...HEAD('部门支出总表'),
        ['科目编码', '科目名称', ...heads],
        ['', '合计', 9, 9, 9],
        ['213', '农林水支出', 9, 9, 9],
      ] as Rows);
    deepEqual(compared(table('合计', '基本支出', '甲乙'), table('合计', '基本支出', '甲乙')), [
      'total 合计',
      'total 基本支出',
      '213 合计',
      '213 基本支出',
    ]);
    deepEqual(compared(table('合计', '基本支出', '基本支出'), table('合计', '基本支出', '项目支出')), [
      'total 合计',
      'total 基本支出',
      '213 合计',
      '213 基本支出',
    ]);
  });

  it('is nothing where neither prints the table or both leave it empty', () => {
    const empty = sheetOf('支出', [...HEAD('部门支出总表'), ['科目编码', '科目名称', '合计'], ['', '合计', '']]);
    deepEqual(compared(empty, empty), []);
  });
});

describe('the 单位 that a workbook lists', () => {
  it('are those without 单位 of their own', () =>
    deepEqual([...memberOf(read(units)).listed], ['某某局本级', '某某站']));

  for (const title of ['部门收入总表', '部门支出总表', '一般公共预算支出表']) {
    it(`are read in a ${title}`, () => {
      const list = sheetOf('表', [
        ...HEAD(title),
        ['单位代码', '单位名称', '合计'],
        ['', '合计', 30],
        ['301001', '某某局本级', 18],
        ['301002', '某某站', 12],
      ]);
      deepEqual([...memberOf(read(list)).listed], ['某某局本级', '某某站']);
    });
  }
});

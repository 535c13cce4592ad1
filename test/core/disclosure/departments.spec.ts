import { deepEqual } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { isOfSeveral } from '../../../src/core/disclosure/departments.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

/** The same three tables of an office, with another amount in each. */
const setOf = (name: string | null, amount: number): Rows[] =>
  ['部门收支总表', '部门支出总表', '一般公共预算支出表'].map((title, at): Rows => [
    [title, null, null, null],
    [name === null ? null : `部门：${name}`, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出'],
    [null, '合计', amount + at, amount + at],
    ['213', '农林水支出', amount + at, amount + at],
  ]);

const read = (...sets: readonly Rows[][]): ReturnType<typeof recognize> =>
  recognize(
    workbookOf(
      '汇编.xlsx',
      sets.flat().map((rows, at) => sheetOf(`表${at + 1}`, rows)),
    ),
  );

describe('a book of several departments', () => {
  it('is one in which the tables of a department come again under another name', () =>
    deepEqual(
      [
        isOfSeveral(read(setOf('青禾县水利局', 8), setOf('青禾县教育局', 20))),
        isOfSeveral(read(setOf('青禾县水利局', 8))),
        isOfSeveral(read(setOf('青禾县水利局', 8), setOf('青禾县水利局', 8))),
        isOfSeveral(read(setOf('青禾县水利局', 8), setOf('水利局', 8))),
      ],
      [true, false, false, false],
    ));

  it('is one too where they come three times, and nothing names whose they are', () =>
    deepEqual(
      [
        isOfSeveral(read(setOf(null, 1), setOf(null, 2), setOf(null, 3))),
        isOfSeveral(read(setOf(null, 1), setOf(null, 2))),
      ],
      [true, false],
    ));

  it('is checked table by table as a workbook', () => {
    const [summary, expenditure, general] = setOf('青禾县教育局', 20) as [Rows, Rows, Rows];
    const wrong = [summary, expenditure, [...general, ['214', '交通运输支出', 5, 5]]];
    const { findings } = validate(read(setOf('青禾县水利局', 8), wrong));
    const errors = findings.filter(({ severity }) => severity === 'error');
    deepEqual([...new Set(errors.map(({ cells }) => cells[0]?.sheet))], ['表6']);
  });
});

import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

const BODY: Rows = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出'],
  [null, '合计', 500, 500],
  ['213', '农林水支出', 500, 500],
];
const TITLE: Rows = [['支出决算表', null, null, null]];

describe('what stands above a table, pasted into one cell', () => {
  const cases: readonly (readonly [why: string, above: Rows])[] = [
    ['its number and unit', [...TITLE, ['部门：青禾县水利局', null, null, '公开 03 表金额单位：元']]],
    ['both on lines of their own', [...TITLE, ['部门：青禾县水利局', null, null, '公开03表\n单位：元']]],
    ['unit and number', [...TITLE, ['金额单位：元 公开03表', null, null, '部门：青禾县水利局']]],
    ['number and department', [...TITLE, ['公开03表 部门：青禾县水利局', null, null, '单位：元']]],
    ['department and number', [...TITLE, ['部门：青禾县水利局 公开03表', null, null, '单位：元']]],
    ['all of them', [...TITLE, ['部门：青禾县水利局 2023年度 公开03表 金额单位：元', null, null, null]]],
    ['number and unit above the title', [['公开03表 单位：元', null, null, null], ...TITLE, ['部门：青禾县水利局']]],
    ['title and number', [['支出决算表 公开03表'], ['部门：青禾县水利局', null, null, '单位：元']]],
    ['title, number and unit', [['支出决算表 公开03表 金额单位：元'], ['部门：青禾县水利局']]],
  ];
  for (const [why, above] of cases)
    it(`is read as what it is: ${why}`, () => {
      const { tables } = recognize(workbookOf('2023年部门决算.xlsx', [sheetOf('支出', [...above, ...BODY])]));
      deepEqual(
        tables.map(({ kind, title, number, department, unit }) => [kind, title, number, department, unit]),
        [['expenditure', '支出决算表', '公开03表', '青禾县水利局', 'yuan']],
      );
    });
});

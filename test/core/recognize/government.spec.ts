import { deepEqual, match } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { noTablesSentence } from '../../../src/core/report/no-tables.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

const REVENUE: Rows = [
  ['青禾县2025年一般公共预算收入预算表', null],
  [null, '单位：万元'],
  ['项目', '预算数'],
  ['税收收入', 5200],
  ['增值税', 3100],
  ['企业所得税', 2100],
  ['非税收入', 900],
  ['合计', 6100],
];
const spending = (title: string): Rows => [
  [title, null, null],
  [null, null, '单位：万元'],
  ['科目编码', '科目名称', '预算数'],
  [null, '合计', 800],
  ['201', '一般公共服务支出', 500],
  ['205', '教育支出', 400],
];
const TRANSFERS: Rows = [
  ['青禾县2025年一般公共预算税收返还和转移支付预算表', null],
  ['项目', '预算数'],
  ['返还性收入', 30],
];
const department = (title: string): Rows => [
  [title, null, null, null],
  ['部门：青禾县水利局', null, null, '单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出'],
  [null, '合计', 8, 8],
  ['213', '农林水支出', 8, 8],
];

function read(...rows: readonly Rows[]): ReturnType<typeof recognize> {
  const grids: Grid[] = rows.map((lines, index) => sheetOf(`表${index + 1}`, lines));
  return recognize(workbookOf('公开表.xlsx', grids));
}

describe('the book of a whole government', () => {
  const book = read(
    REVENUE,
    spending('青禾县2025年一般公共预算支出预算表'),
    spending('青禾县2025年一般公共预算本级支出预算表'),
    TRANSFERS,
  );

  it('is known by its revenue, transfers and own level, and no table of it is a department’s', () =>
    deepEqual(
      [book.government?.length, book.tables.length, book.unrecognized.map(({ sheet }) => sheet)],
      [3, 0, ['表1', '表2', '表3', '表4']],
    ));
  it('is said to be one in a sentence, and nothing is missed in it', () => {
    const { findings, uncomputed, unchecked, relations } = validate(book);
    deepEqual([findings, uncomputed, unchecked.sheets, unchecked.nothing], [[], [], [], 'government']);
    deepEqual([relations.checked, relations.notComputed], [0, 0]);
    match(noTablesSentence(book), /^“公开表\.xlsx”是一级政府的预决算表（《青禾县2025年一般公共预算收入预算表》、/);
  });
  it('is known by how its budgets balance and what its levels have', () =>
    deepEqual(
      read(
        spending('一般公共预算收支决算总表'),
        spending('一般公共预算收支及平衡情况表'),
        spending('一般公共预算支出预算变动及结余、结转情况表'),
        spending('一般公共预算收支决算分级表'),
        spending('政府性基金预算收支及平衡情况表'),
      ).government,
      [
        '一般公共预算收支及平衡情况表',
        '一般公共预算支出预算变动及结余、结转情况表',
        '一般公共预算收支决算分级表',
        '政府性基金预算收支及平衡情况表',
      ],
    ));
  it('is known by its taxes where the title does not tell', () =>
    deepEqual(read([['表一：2025年收入预算表', null], ...REVENUE.slice(1)], TRANSFERS).government?.length, 2));

  it('is not a department’s book with one table of the government beside', () => {
    const { government, tables } = read(department('部门支出总表'), department('一般公共预算支出表'), TRANSFERS);
    deepEqual([government, tables.map(({ kind }) => kind)], [undefined, ['expenditure', 'general-expenditure']]);
  });
  it('is not the book of a department in a place that ends in 区, nor of one that lists transfers it was given', () => {
    const usual = [
      '收支总表',
      '收入总表',
      '支出总表',
      '一般公共预算支出表',
      '政府性基金预算支出表',
      '国有资本经营预算支出表',
    ];
    const prefixed = usual.map((title) => department(`2024年某某风景名胜区${title}`));
    const given = [...usual.slice(0, 4), '上级转移支付项目表', '专项转移支付资金安排表'];
    deepEqual(read(...prefixed).government, undefined);
    deepEqual(read(...given.map((title) => department(`某县水务局2024年${title}`))).government, undefined);
  });
  it('is not a department’s book whose own level or transfers to counties are printed', () => {
    for (const title of [
      '青禾市水利局本级一般公共预算支出表',
      '部门对下转移支付预算表',
      '一般公共预算财政拨款收入支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '政府性基金收入支出预算表',
      '社会保险基金收支预算表（部门）',
      '政府性基金收入和支出预算表',
      '国有资产使用情况表',
    ])
      deepEqual(
        [title, read(department('部门支出总表'), department(title), department(title)).government],
        [title, undefined],
      );
  });
});

import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';
import type { Example } from './example.js';

/** 支出预算表 and 一般公共预算支出表 with the same lines, as where there is no other money. */
const BODY: Rows = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  [null, '合计', 1530.5, 510.25, 1020.25],
  ['208', '社会保障和就业支出', 510.25, 510.25, null],
  ['20805', '行政事业单位养老支出', 510.25, 510.25, null],
  ['2080505', '机关事业单位基本养老保险缴费支出', 400, 400, null],
  ['2080506', '机关事业单位职业年金缴费支出', 110.25, 110.25, null],
  ['213', '农林水支出', 1020.25, null, 1020.25],
  ['21303', '水利', 1020.25, null, 1020.25],
  ['2130306', '水利工程运行与维护', 1020.25, null, 1020.25],
];

const head = (title: string): Rows => [[title], ['部门：某某县水利局', null, null, '2024年度', '单位：元']];

/** The second table with other lines. */
const book = (rows: Rows): Workbook => workbookOf('公开表.xlsx', [
  sheetOf('支出', [...head('2024年部门支出预算表'), ...BODY]), sheetOf('一般', [...head('2024年一般公共预算支出表'), ...rows]),
]);

const SOUND = book(BODY);
const FIRST_AMOUNT = 2;

/** 合计 of rows 5 to 8 of the sheet, each a row lower; row 5 left blank. */
const lower: Rows = BODY.map((row, index) => (index < 2 || index > 6 ? row : [...row.slice(0, FIRST_AMOUNT), index === 2 ? null : BODY[index - 1]![FIRST_AMOUNT]!, ...row.slice(FIRST_AMOUNT + 1)]));
/** 合计 and 基本支出 of every 科目 exchanged: seen where the two differ, from row 9 on. */
const exchanged: Rows = BODY.map((row, index) => (index < 2 ? row : [row[0]!, row[1]!, row[3]!, row[2]!, row[4]!]));
const UNKNOWN = ['2080599', '其他行政事业单位养老支出', 30.75, 30.75, null];

/** Faults of many cells at once: the finding stands at the first wrong cell, of a missing line at the sums that lack it. */
export const SHIFT_EXAMPLES: Readonly<Record<string, Example>> = {
  'shift.rows':          { sound: SOUND, wrong: book(lower), at: ['一般!C5'] },
  'shift.columns':       { sound: SOUND, wrong: book(exchanged), at: ['一般!C9'] },
  'shift.missing-row':   { sound: SOUND, wrong: book(BODY.filter((_, index) => index !== 5)), at: ['一般!C6'] },
  'shift.duplicate-row': { sound: SOUND, wrong: book([...BODY.slice(0, 6), BODY[5]!, ...BODY.slice(6)]), at: ['一般!C9'] },
  'shift.extra-row':     { sound: SOUND, wrong: book([...BODY.slice(0, 6), UNKNOWN, ...BODY.slice(6)]), at: ['一般!C9'] },
};

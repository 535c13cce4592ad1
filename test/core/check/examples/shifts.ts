import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';
import type { Example } from './example.js';
import { BODY, head } from './expenditure.js';

/** 支出预算表 and 一般公共预算支出表 with the same lines, as where there is no other money; the second with those given. */
const book = (rows: Rows): Workbook =>
  workbookOf('公开表.xlsx', [
    sheetOf('支出', [...head('2024年部门支出预算表'), ...BODY]),
    sheetOf('一般', [...head('2024年一般公共预算支出表'), ...rows]),
  ]);

const SOUND = book(BODY);
const FIRST_AMOUNT = 2;

/** 合计 of rows 5 to 8 of the sheet, each a row lower; row 5 left blank. */
const lower: Rows = BODY.map((row, index) =>
  index < 2 || index > 6
    ? row
    : [
        ...row.slice(0, FIRST_AMOUNT),
        index === 2 ? null : BODY[index - 1]![FIRST_AMOUNT]!,
        ...row.slice(FIRST_AMOUNT + 1),
      ],
);
/** 合计 and 基本支出 of every 科目 exchanged: seen where the two differ, from row 9 on. */
const exchanged: Rows = BODY.map((row, index) => (index < 2 ? row : [row[0]!, row[1]!, row[3]!, row[2]!, row[4]!]));
/** 收支总表 and 收入总表 of the same income: 事业收入 and 其他收入 of the second exchanged are as well those of the first. */
const income = (operating: number, other: number): Workbook =>
  workbookOf('公开表.xlsx', [
    sheetOf('收支', [
      ['2024年部门收支总表'],
      ['部门：某某县水利局', null, '2024年度', '单位：元'],
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      ['一般公共预算拨款收入', 1500, '农林水支出', 1530.5],
      ['事业收入', 20, null, null],
      ['其他收入', 10.5, null, null],
      ['本年收入合计', 1530.5, '本年支出合计', 1530.5],
      ['收入总计', 1530.5, '支出总计', 1530.5],
    ]),
    sheetOf('收入', [
      ...head('2024年部门收入总表'),
      ['科目编码', '科目名称', '合计', '一般公共预算拨款收入', '事业收入', '其他收入'],
      [null, '合计', 1530.5, 1500, operating, other],
      ['213', '农林水支出', 1530.5, 1500, operating, other],
    ]),
  ]);
const UNKNOWN = ['2080599', '其他行政事业单位养老支出', 30.75, 30.75, null];

/**
 * Faults of many cells at once: the finding stands at the first wrong cell, of a missing line at the sums that lack it.
 */
export const SHIFT_EXAMPLES: Readonly<Record<string, Example>> = {
  'shift.rows': { sound: SOUND, wrong: book(lower), at: ['一般!C5'] },
  'shift.columns': { sound: SOUND, wrong: book(exchanged), at: ['一般!C9'] },
  'shift.either': { sound: income(20, 10.5), wrong: income(10.5, 20), at: ['收支!B6'] },
  'shift.missing-row': { sound: SOUND, wrong: book(BODY.filter((_, index) => index !== 5)), at: ['一般!C6'] },
  'shift.duplicate-row': {
    sound: SOUND,
    wrong: book([...BODY.slice(0, 6), BODY[5]!, ...BODY.slice(6)]),
    at: ['一般!C9'],
  },
  'shift.extra-row': { sound: SOUND, wrong: book([...BODY.slice(0, 6), UNKNOWN, ...BODY.slice(6)]), at: ['一般!C9'] },
};

import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';
import type { Example } from './example.js';
import { BODY, head } from './expenditure.js';

/** 支出预算表 and 一般公共预算支出表 with the same lines, as where there is no other money; the second with those given. */
const book = (rows: Rows): Workbook => workbookOf('公开表.xlsx', [
  sheetOf('支出', [...head('2024年部门支出预算表'), ...BODY]), sheetOf('一般', [...head('2024年一般公共预算支出表'), ...rows]),
]);

const SOUND = book(BODY);
const FIRST_AMOUNT = 2;

/** 合计 of rows 5 to 8 of the sheet, each a row lower; row 5 left blank. */
const lower: Rows = BODY.map((row, index) => (index < 2 || index > 6 ? row : [...row.slice(0, FIRST_AMOUNT), index === 2 ? null : BODY[index - 1]![FIRST_AMOUNT]!, ...row.slice(FIRST_AMOUNT + 1)]));
/** 合计 and 基本支出 of every 科目 exchanged: seen where the two differ, from row 9 on. */
const exchanged: Rows = BODY.map((row, index) => (index < 2 ? row : [row[0]!, row[1]!, row[3]!, row[2]!, row[4]!]));
/** Two 项 of 一般 exchanged with their amounts: as well those of 支出. */
const crossed: Rows = BODY.map((row, index) => (index === 4 || index === 5 ? [...row.slice(0, FIRST_AMOUNT), ...BODY[9 - index]!.slice(FIRST_AMOUNT)] : row));
const UNKNOWN = ['2080599', '其他行政事业单位养老支出', 30.75, 30.75, null];

/** Faults of many cells at once: the finding stands at the first wrong cell, of a missing line at the sums that lack it. */
export const SHIFT_EXAMPLES: Readonly<Record<string, Example>> = {
  'shift.rows':          { sound: SOUND, wrong: book(lower), at: ['一般!C5'] },
  'shift.columns':       { sound: SOUND, wrong: book(exchanged), at: ['一般!C9'] },
  'shift.either':        { sound: SOUND, wrong: book(crossed), at: ['支出!C7'] },
  'shift.missing-row':   { sound: SOUND, wrong: book(BODY.filter((_, index) => index !== 5)), at: ['一般!C6'] },
  'shift.duplicate-row': { sound: SOUND, wrong: book([...BODY.slice(0, 6), BODY[5]!, ...BODY.slice(6)]), at: ['一般!C9'] },
  'shift.extra-row':     { sound: SOUND, wrong: book([...BODY.slice(0, 6), UNKNOWN, ...BODY.slice(6)]), at: ['一般!C9'] },
};

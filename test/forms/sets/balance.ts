import type { Department, Pick } from './department.js';
import {
  ALL,
  classLines,
  FISCAL_MONEY,
  fiscalIncomeLines,
  FUND,
  GENERAL,
  numeral,
  padded,
  STATE_CAPITAL,
} from './lines.js';
import type { Line, Panel } from './print.js';

/** The 收支总表 of budgets: panels that end in the same totals. */

type Spell = (label: string) => string;
const AS_IT_IS: Spell = (label) => label;

/** 收入总计 with blanks between its characters, as many forms print totals. */
export const spaced =
  (blank: string): Spell =>
  (label) =>
    [...label].join(blank);

/** （一）教育支出: how a 类 is numbered below 一、本年支出. */
export const bracketed = (name: string, at: number): string => `（${numeral(at)}）${name}`;

/** The panels of a budget's 收支总表: the lines of each side, 本年合计, what is left over from and for a year, 总计. */
export function balance(
  received: readonly Line[],
  spent: readonly Line[],
  [opening, closing]: readonly [string, string],
  {
    besides = [],
    amounts = [ALL],
    spell = AS_IT_IS,
  }: {
    /** More panels of 支出, by other classifications. */
    readonly besides?: readonly (readonly Line[])[];
    /** The columns of 支出. */
    readonly amounts?: Panel['amounts'];
    readonly spell?: Spell;
  } = {},
): Panel[] {
  const height = Math.max(...[received, spent, ...besides].map(({ length }) => length));
  const incoming: Line[] = [
    [spell('本年收入合计'), { of: 'income' }],
    [opening, { of: 'opening' }],
    [spell('收入总计'), ALL],
  ];
  const outgoing: Line[] = [
    [spell('本年支出合计'), ALL],
    [closing, null],
    [spell('支出总计'), ALL],
  ];
  return [
    { amounts: [ALL], lines: [...padded(received, height), ...incoming] },
    ...[spent, ...besides].map((lines): Panel => ({ amounts, lines: [...padded(lines, height), ...outgoing] })),
  ];
}

/** 财政拨款 as a whole and by fund. */
const BY_FUND: readonly Pick[] = [FISCAL_MONEY, GENERAL, FUND, STATE_CAPITAL];

/** The panels of a budget's 财政拨款收支总表: what came and what was left by fund; 本年支出 by 类, what is left for the next year. */
export function fiscalBalance(
  department: Department,
  closing: string,
  {
    all = false,
    amounts = BY_FUND,
    label = bracketed,
    income,
    least = 6,
    spell = AS_IT_IS,
  }: {
    /** All 类, not those alone that there is money for. */
    readonly all?: boolean;
    readonly amounts?: Panel['amounts'];
    /** How the 类 are printed. */
    readonly label?: typeof bracketed;
    /** How the funds are. */
    readonly income?: Parameters<typeof fiscalIncomeLines>[1];
    /** How many lines there are for 类 at the least. */
    readonly least?: number;
    readonly spell?: Spell;
  } = {},
): Panel[] {
  const classes = classLines(department, FISCAL_MONEY, { all, label });
  const height = Math.max(classes.length, least);
  return [
    { amounts: [ALL], lines: [...fiscalIncomeLines(height + 2, income), [spell('收入总计'), FISCAL_MONEY]] },
    {
      amounts,
      lines: [
        ['一、本年支出', FISCAL_MONEY],
        ...padded(classes, height),
        [closing, null],
        [spell('支出总计'), FISCAL_MONEY],
      ],
    },
  ];
}

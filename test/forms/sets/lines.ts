import { functionalClasses } from '../../../src/core/taxonomy/subjects/index.js';
import { FISCAL, matches, type Costs, type Department, type Pick } from './department.js';
import type { Line } from './print.js';

const NUMERALS = '一二三四五六七八九十';

/** 一、 … 十、 十一、 … 二十九、 */
export function numeral(at: number): string {
  const [tens, ones] = [Math.floor(at / 10), at % 10];
  return `${tens > 1 ? NUMERALS[tens - 1]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS[ones - 1]! : ''}`;
}

/** The 类 of the official list, or those alone that the money falls under, numbered as forms number them. */
export function classLines(
  department: Department,
  where: Pick,
  { all = false, label = (name: string, at: number) => `${numeral(at)}、${name}` } = {},
): Line[] {
  const shown = functionalClasses().filter(
    ({ code }) => all || department.entries.some((entry) => matches(entry, { ...where, code })),
  );
  return shown.map(({ code, name }, at) => [label(name, at + 1), { ...where, code }]);
}

/** The lines of income as the budgets of the ministry's layout list them. */
export function incomeLines(of: Pick['of'] = 'income'): Line[] {
  return [
    ['一、一般公共预算拨款收入', { source: ['general'], of }],
    ['二、政府性基金预算拨款收入', { source: ['fund'], of }],
    ['三、国有资本经营预算拨款收入', { source: ['state-capital'], of }],
    ['四、财政专户管理资金收入', { source: ['account'], of }],
    ['五、事业收入', { source: ['business'], of }],
    ['六、上级补助收入', { source: ['superior'], of }],
    ['七、附属单位上缴收入', { source: ['affiliated'], of }],
    ['八、事业单位经营收入', { source: [], of }],
    ['九、其他收入', { source: ['other'], of }],
  ];
}

/** The lines of income of the forms that put 单位资金 together and list what it is of below it. */
export function incomeOfUnits(label: string): Line[] {
  return [
    ...incomeLines().slice(0, 4),
    [label, { ...OWN, of: 'income' }],
    ['（一）事业收入', { source: ['business'], of: 'income' }],
    ['（二）事业单位经营收入', null],
    ['（三）上级补助收入', { source: ['superior'], of: 'income' }],
    ['（四）附属单位上缴收入', { source: ['affiliated'], of: 'income' }],
    ['（五）其他收入', { source: ['other'], of: 'income' }],
  ];
}

/** Blank lines, so that what follows stands at the height of the other panel. */
export function padded(lines: readonly Line[], height: number): Line[] {
  return [...lines, ...Array.from({ length: Math.max(0, height - lines.length) }, (): Line => ['', null])];
}

export const ALL: Pick = {};
export const FISCAL_MONEY: Pick = { source: FISCAL };
export const GENERAL: Pick = { source: ['general'] };
export const FUND: Pick = { source: ['fund'] };
export const STATE_CAPITAL: Pick = { source: ['state-capital'] };
/** 单位资金. */
export const OWN: Pick = { source: ['business', 'superior', 'affiliated', 'other'] };
export const PROJECT: Pick = { nature: ['project'] };

/** 本年收入 and 上年结转 of the 财政拨款收支总表, each by fund, to the height of the 类 beside them (with 一、本年支出 above and 结转下年 below). */
export function fiscalIncomeLines(
  height: number,
  { received: heading = '一、本年收入', label = (fund: string, at: number) => `（${numeral(at)}）${fund}拨款` } = {},
): Line[] {
  const funds = [
    ['一般公共预算', GENERAL],
    ['政府性基金预算', FUND],
    ['国有资本经营预算', STATE_CAPITAL],
  ] as const;
  const lines = (of: 'income' | 'opening') =>
    funds.map(([name, pick], at): Line => [label(name, at + 1), { ...pick, of }]);
  return padded(
    [
      [heading, { ...FISCAL_MONEY, of: 'income' }],
      ...lines('income'),
      ['二、上年结转', { ...FISCAL_MONEY, of: 'opening' }],
      ...lines('opening'),
    ],
    height,
  );
}

/** 合计, 出国, 公车 with 购置 and 运行, 接待. */
export function threePublicOf({ abroad, purchase, operation, reception }: Costs): number[] {
  return [abroad + purchase + operation + reception, abroad, purchase + operation, purchase, operation, reception];
}

/** What each pick received this year, and what it had left of last year. */
export const received = (...picks: readonly Pick[]): Pick[] => picks.map((pick) => ({ ...pick, of: 'income' }));
export const leftOver = (...picks: readonly Pick[]): Pick[] => picks.map((pick) => ({ ...pick, of: 'opening' }));

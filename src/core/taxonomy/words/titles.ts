import { holding, oneOf } from '../../text/patterns.js';

const FISCAL = holding(oneOf('一般公共', '财政拨款', '财政预算拨款', '公共财政'));
const FISCAL_MONEY = holding(oneOf('财政拨款', '财政预算拨款'));
const OPENING = holding(oneOf('上年', '年初', '以前年度', '期初'));
const MONEY = holding(oneOf('金额', '资金', '预算'));
const SUM = holding(oneOf('合计', '小计', '总计'));

/** True when a title says that its table tells of 财政拨款 alone. */
export function saysFiscal(title: string): boolean {
  return FISCAL.test(title);
}

/** True when a title says that its table tells of what was left at the beginning of the year, of all money. */
export function saysOpening(title: string): boolean {
  return OPENING.test(title) && !FISCAL_MONEY.test(title);
}

/** True when a title says that its table tells of a department as a whole, not of its projects. */
export function saysWhole(title: string): boolean {
  return title.includes('整体');
}

/** True when a head of a 绩效 table says that an amount stands below it. */
export function saysMoney(head: string): boolean {
  return MONEY.test(head);
}

/** True when a line is named as a sum: 本年收入合计, as against 本年收入. */
export function saysSum(name: string): boolean {
  return SUM.test(name);
}

import { ending, oneOf, whole } from '../../text/patterns.js';

/** The whole of a table. */
const WHOLES = ['合计', '总计', '共计'];
/** A sum inside it, or the whole of a table that says so. */
const SUMS = [...WHOLES, '小计'];
/** Heads that only a column of amounts bears. */
const AMOUNTS = [...SUMS, '总额', '金额', '预算数', '决算数'];

const WHOLE = whole(oneOf(WHOLES));
const ENDS_IN_WHOLE = ending(oneOf(WHOLES));
const SUM = whole(oneOf(SUMS, '计'));
const AMOUNT = whole(oneOf(AMOUNTS));

/** 合计, 总计, 共计. */
export function isWhole(text: string): boolean {
  return WHOLE.test(text);
}

/** 合计, 收入合计. */
export function endsInWhole(text: string): boolean {
  return ENDS_IN_WHOLE.test(text);
}

/** 合计, 总计, 小计, 计. */
export function isSum(text: string): boolean {
  return SUM.test(text);
}

/** 合计, 金额, 预算数: from here on a table prints amounts. */
export function isPlainAmountHead(head: string): boolean {
  return AMOUNT.test(head);
}

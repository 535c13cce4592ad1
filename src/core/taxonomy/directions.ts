/** Which way a figure went, or stands to another. */
export type Way = 'more' | 'less' | 'same';

type Pair = readonly [more: string, less: string];

/** Verbs of a change: each is the other's opposite. */
export const MOVES: readonly Pair[] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
];

/** One figure beside another: 决算数大于（小于）预算数. */
export const COMPARED: readonly Pair[] = [
  ['大于', '小于'],
  ['高于', '低于'],
  ['多于', '少于'],
  ['超过', '低于'],
  ['超出', '节约'],
];

/** Verbs of one way that no form gives an opposite. */
export const GROWN: readonly string[] = ['扩大'];
export const SHRUNK: readonly string[] = ['缩减', '压减', '压缩', '负增长'];

/** One sign, for both. */
export const SHORT: readonly Pair[] = [
  ['增', '减'],
  ['升', '降'],
  ['多', '少'],
];

/** What a percentage of a change is called. */
export const RATES: readonly Pair[] = [
  ['增幅', '降幅'],
  ['增幅', '减幅'],
  ['升幅', '降幅'],
  ['涨幅', '跌幅'],
  ['增长率', '下降率'],
];

/** Nothing changed; 等于 beside another figure. */
export const LEVEL: readonly string[] = [
  ...['基本持平', '持平', '不变', '无变化', '没有变化', '无增减变化', '无增减'],
  ...['等于', '相等', '一致'],
];

/** The words of one way, each once, in the order of the pairs. */
export function wordsOf(way: 'more' | 'less', ...pairs: readonly (readonly Pair[])[]): string[] {
  return [...new Set(pairs.flat().map(([more, less]) => (way === 'more' ? more : less)))];
}

import type { Figure, Token, Word, WordKind } from './token.js';

/** The tokens of a folded text from left to right: its figures, as they were found, and the words between them. */
export function tokensOf(text: string, figures: readonly Figure[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const figure of figures) {
    tokens.push(...wordsIn(text, from, figure.quantity.from), figure);
    from = figure.quantity.to;
  }
  tokens.push(...wordsIn(text, from, text.length));
  return tokens;
}

/** The words between two figures: a figure before counts as the beginning of a clause. */
function wordsIn(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(ANY_WORD), (match) => ({
    kind: KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!,
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

/** 按支出功能分类：, 按资金来源分为：, 按功能科目划分，包括. */
const CLASSED = String.raw`按照?[^，。：；按]{2,14}(?:划分|分类|分)(?:为)?(?:以下[^，。；：]{0,8})?[，：](?:共?包括|分为|其中)?[：，]?`;
const REASON = String.raw`(?:增减?变动|变动|变化|增长|下降|增加|减少|增减|差异|主要)?(?:的)?(?:主要)?(?:变动|变化|增减|差异)?原因(?:是|为|如下|：|主要)|主要(?:是)?(?:由于|因为|系|原因)|(?<=^|[，；。：])(?:一是|二是|三是|四是|五是|主要是|其中主要是|主要系|原因是|由于|因为|因[^公])`;

/** In the order in which they are tried where several begin at one sign. */
const WORDS: readonly (readonly [WordKind, string])[] = [
  ['year', String.raw`20\d\d年`],
  ['colon', '^：'],
  ['stop', '[。！？]'],
  ['item-end', '；'],
  ['open', '（'],
  ['close', '）'],
  ['of-which', '其中(?!主要|[^，。；]{0,12}原因)'],
  ['parts', '(?:主要)?用于以下(?:几个)?方面|(?:的)?(?:具体)?构成(?:情况)?(?:为|是|如下|包括)?：'],
  ['classed', CLASSED],
  ['within', '(?<!其)中[，：]'],
  ['uses', '主要用于|主要包括|主要为'],
  ['namely', '主要是'],
  ['uses', '包括'],
  ['unchanged', '持平|无增减(?:变化)?|无变化|没有变化|未发生变化'],
  ['same', '相同|一致'],
  ['compared-prior', '[比较与同](?:上一?年|去年)'],
  ['compared-budget', '[比较与同](?:年初|全年|当年|调整后?)?预算'],
  ['reason', REASON],
];
const KINDS = WORDS.map(([kind]) => kind);
const ANY_WORD = new RegExp(WORDS.map(([, source]) => `(${source})`).join('|'), 'g');

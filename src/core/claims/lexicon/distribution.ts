import { anyOf, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

/** "甲、乙分别为3万元和5万元": names and figures are told apart, in one order. */
const RESPECTIVELY = '(?:分别|依次)';
const EACH_SHARE = '各(?=占)';
/** Those words, and the 各 of "各占57%和43%", which one share alone does not pair. */
export const ALL_RESPECTIVELY = new RegExp(oneOf(RESPECTIVELY, EACH_SHARE), 'g');
const IS_RESPECTIVE = holding(RESPECTIVELY);

export function isRespective(words: string): boolean {
  return IS_RESPECTIVE.test(words);
}

/** "3、5、" before the last figure: numbers that share its unit. */
const NUMBER = String.raw`[-−]?[\d,]*\d(?:\.\d+)?`;
export const LISTED_NUMBERS = ending(`(?:${NUMBER}[、，和])+`);
export const LISTED_NUMBER = new RegExp(NUMBER, 'g');

const JOINS = whole(oneOf('[、，和与及]', '以及'));

/** What stands between two figures of a row. */
export function joinsFigures(between: string): boolean {
  return JOINS.test(between);
}

const BEFORE = ending(oneOf('各自?', '均'));

export function withoutEach(words: string): string {
  return words.replace(BEFORE, '');
}

const OF_EACH = holding('[各均](?!项|类|级)');

/** "各增加": a change of each of those told. */
export function isOfEach(words: string): boolean {
  return OF_EACH.test(words);
}

const NAMELESS = whole(anyOf('其中', '各', '金额', '占比', '比例', '同比', '[二两三四五]者', '[二两三四五]项', '依次'));

/** "两者分别占": the figures told right before are meant. */
export function isNameless(words: string): boolean {
  return NAMELESS.test(words);
}

const VERB = whole(anyOf('是', '为', '达到?', '完成', '安排', '支出', '收入', '共'));
const COPULA = whole(maybe('为', '是'));

/** "分别为", "分别完成": the figures are stated. */
export function isStating(lead: string): boolean {
  return VERB.test(lead);
}

/** "增长分别为": the words before 分别 say what the figures are. */
export function isCopula(lead: string): boolean {
  return COPULA.test(lead);
}

const EACH = /^(.*?)[均都各](?:为|是|达)?$/;

/** "甲和乙均为": the names, '' where the words do not end so. */
export function namesOfEach(words: string): string {
  return EACH.exec(words)?.[1] ?? '';
}

const BOTH_SIDES = whole(
  '(.*?)收(?:入)?[、和与及]?支(?:出)?',
  `(总?${maybe('预算', '决算')}${maybe('总计', '合计', '总额')})`,
);

/** 收支总计: 收入总计 and 支出总计; null where the words are no such pair. */
export function bothSides(words: string): readonly string[] | null {
  const [, front, tail] = BOTH_SIDES.exec(words) ?? [];
  return front === undefined ? null : ['收入', '支出'].map((side) => `${front}${side}${tail}`);
}

/** How names are parted, in the order in which it is tried: 及 and 和 may stand within a name. */
export const NAME_SEPARATORS: readonly RegExp[] = [/、|以及|[和与]/g, /、|以及|[和与及]/g, /、/g];

const SHARED_TAIL = ending(oneOf('支出', '收入', '经费'));

/** "基本和项目支出": what the last name shares with those before it. */
export function sharedTail(name: string): string {
  return SHARED_TAIL.exec(name)?.[0] ?? '';
}

import { oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';
import { LESS_WORDS, MORE_WORDS, type Choice } from './choices.js';
import { matchesIn } from '../../text/matches.js';

/** A form that writes one clause a case: 增加XX万元，增长XX%（或：减少XX万元，下降XX%）. */
export interface TwoCases {
  /** The words of the first case, with those that the second has in their place. */
  readonly choices: readonly Choice[];
  /** The second case with the signs around it. */
  readonly second: Span;
}

const MOVED = oneOf(MORE_WORDS, LESS_WORDS);
const AMOUNT = `\\s*${BLANK}\\s*${oneOf('万元', '亿元', '元', '[%％]', '人次', '批次', '[个人辆]')}`;
const RATE = `\\s*${BLANK}\\s*[%％]`;
const caseOf = (word: string, rate: string): string =>
  `(?<${word}>${MOVED})${AMOUNT}(?:[，,]\\s*(?<${rate}>${MOVED})${RATE})?`;
const FIRST = caseOf('word', 'rate');
const SECOND = caseOf('otherWord', 'otherRate');
const OR = oneOf('\\s*[/／|｜]\\s*', '\\s*[，,；;]?\\s*[（(【]?\\s*或者?[：:，,]?\\s*', '\\s*[（(【]\\s*');
/** 决算数较预算数: said again word for word. */
const SAID = '(?<=^|[，。；：])(?<said>[^，。；：]{0,12}[比较与][^，。；：]{1,12}?)';
const TWO = new RegExp(`${FIRST}(?<second>${OR}${SECOND}\\s*[）)】]?)`, 'dg');
const TWO_SAID = new RegExp(`${SAID}${FIRST}(?<second>[；;，,]\\s*\\k<said>${SECOND})`, 'dg');

/** In a text as `asCrosses` gives it. */
export function twoCasesIn(text: string): TwoCases[] {
  return [...matchesIn(text, TWO), ...matchesIn(text, TWO_SAID)].flatMap(({ groups, indices }) => {
    const { word, rate, otherWord, otherRate } = groups!;
    const places = indices!.groups!;
    const first = choiceOf(word!, places.word!, otherWord!);
    const rated = rate === undefined || otherRate === undefined ? [] : [choiceOf(rate, places.rate!, otherRate)];
    const choices = [first, ...rated].filter((choice) => choice !== null);
    const [start, end] = places.second!;
    return choices.length === 1 + rated.length ? [{ choices, second: { start, end } }] : [];
  });
}

/** Null where both words go one way. */
function choiceOf(word: string, [start, end]: [number, number], other: string): Choice | null {
  const isMore = MORE_WORDS.includes(word);
  if (isMore === MORE_WORDS.includes(other)) return null;
  const words = isMore ? { more: word, less: other } : { more: other, less: word };
  return { start, end, words, isComparison: false };
}

/** The text, sign for sign, without the second case of two. */
export function firstCaseOnly(text: string): string {
  return twoCasesIn(text).reduce(
    (plain, { second: { start, end } }) => plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end),
    text,
  );
}

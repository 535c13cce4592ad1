import { anyOf, beginning, ending, holding, oneOf } from '../../text/patterns.js';
import { MOVES, type Way } from '../../taxonomy/directions.js';

/** A direction that the form has fixed, and the word for the other way. */
export interface FixedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly way: Way;
  readonly opposite: string;
}

const MEASURED = oneOf('了', '额', '数', '率', '幅度', '约', '为');
const FIXED = new RegExp(`(${oneOf(MOVES.flat())})${MEASURED}*\\s*$`);
/** No further before its figure. */
const FIXED_WITHIN = 10;

/** 增加 right before a figure; null where no direction stands there. */
export function fixedWordBefore(text: string, figure: number): FixedWord | null {
  const from = Math.max(0, figure - FIXED_WITHIN);
  const found = FIXED.exec(text.slice(from, figure));
  if (!found) return null;
  const word = found[1]!;
  const start = from + found.index;
  const [more, less] = MOVES.find((pair) => pair.includes(word))!;
  const way = word === more ? 'more' : 'less';
  return { start, end: start + word.length, word, way, opposite: way === 'more' ? less : more };
}

const SHARED = ending(anyOf('各', '均', '分别', '共', '总体', '同比'));

/** Where the words begin that 持平 takes the place of: 各增加, 同比增长. */
export function withoutShared(before: string): number {
  return SHARED.exec(before)!.index;
}

const CLAUSE_SIGNS = ['，', '。', '；', '：', '（', ','];

/** Where the clause begins that an offset stands in. */
export function clauseStart(text: string, offset: number): number {
  return Math.max(...CLAUSE_SIGNS.map((sign) => text.lastIndexOf(sign, offset - 1))) + 1;
}

const THAN = holding('[比较](?=', oneOf('上一?年', '去年', '\\d{4}年', '年初'), '[^，。；]*$)');
const WITH = beginning('[与和同]');

/** Where 比 or 较 stands, that 持平 wants to be 与; null where the clause has another word or none. */
export function comparingIn(clause: string): number | null {
  return WITH.test(clause) ? null : (THAN.exec(clause)?.index ?? null);
}

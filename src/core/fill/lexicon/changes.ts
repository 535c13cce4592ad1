import { anyOf, beginning, ending, holding, oneOf } from '../../text/patterns.js';
import { COMPARED, GROWN, LEVEL, MOVES, SHORT, SHRUNK, wordsOf, type Way } from '../../taxonomy/directions.js';

/** Words that a form leaves to choose between. */
const CHOSEN: Readonly<Record<Way, readonly string[]>> = {
  more: [...wordsOf('more', MOVES), ...GROWN, ...wordsOf('more', COMPARED, SHORT)],
  less: [...wordsOf('less', MOVES), ...SHRUNK, ...wordsOf('less', COMPARED, SHORT)],
  same: LEVEL,
};

const WORD = oneOf(...Object.values(CHOSEN));
const OPEN = '[（(\\[【〔]\\s*';
const CLOSE = '\\s*[）)\\]】〕]';
const OR = oneOf('[/／]', '或者', '或');
const SEPARATOR = oneOf('[、/／|｜]', '或者', '或');
const joined = (separator: string): string => `${WORD}(?:\\s*${separator}\\s*${WORD})*`;
const CHOICE = new RegExp(
  [
    `${WORD}\\s*${OPEN}(?:[或/]\\s*)?${joined(SEPARATOR)}${CLOSE}`, // 增加（减少、持平）
    `${OPEN}${WORD}\\s*${SEPARATOR}\\s*${joined(SEPARATOR)}${CLOSE}`, // （增加/减少）
    `${WORD}\\s*${OR}\\s*${joined(OR)}`, // 增加或减少
  ].join('|'),
  'g',
);
const WORDS = new RegExp(WORD, 'g');

export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly words: Readonly<Partial<Record<Way, string>>>;
}

/** 增加（减少）, 增长/下降, （增加/减少）, 大于（小于）: places where the form leaves a word to choose. */
export function choicesIn(text: string): Choice[] {
  return Array.from(text.matchAll(CHOICE), ({ 0: choice, index }) => {
    const words = choice.match(WORDS) ?? [];
    const found = (Object.keys(CHOSEN) as Way[]).flatMap((way) => {
      const word = words.find((it) => CHOSEN[way].includes(it));
      return word === undefined ? [] : [[way, word] as const];
    });
    return { start: index, end: index + choice.length, words: Object.fromEntries(found) };
  }).filter(({ words }: Choice) => words.more !== undefined && words.less !== undefined);
}

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

/** Words of a choice, by which it is known to set 决算 against 预算. */
const AGAINST_BUDGET = holding(oneOf('预算数', '年初预算', '决算数'));

/** 决算数大于（小于）预算数: the budget, not last year, decides the word. */
export function choosesByBudget(words: Choice['words'], around: string): boolean {
  const compares = words.more === '大于' || words.more === '高于';
  return AGAINST_BUDGET.test(around) && (compares || around.includes('预算'));
}

import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import { COMPARED, GROWN, LEVEL, MOVES, RATES, SHORT, SHRUNK, wordsOf, type Way } from '../../taxonomy/directions.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

/** Words that a form leaves to choose between; those that begin with others before them. */
const CHOSEN: Readonly<Record<Way, readonly string[]>> = {
  more: [...wordsOf('more', RATES, MOVES), ...GROWN, ...wordsOf('more', COMPARED, SHORT)],
  less: [...wordsOf('less', RATES, MOVES), ...SHRUNK, ...wordsOf('less', COMPARED, SHORT)],
  same: LEVEL,
};

export const MORE_WORDS = CHOSEN.more;
export const LESS_WORDS = CHOSEN.less;

const YEAR = oneOf('上一?年度?', '去年', `${oneOf('\\d{4}', BLANK, `\\d{2}${BLANK}`)}年度?`);
const THAN = oneOf('同比', `[比较与同和]${oneOf(YEAR, '年初预算数?', '年初', '预算数?')}${maybe('相比')}`);
/** Words one way or the other, and those for neither, which may say what they compare with. */
const MOVED = oneOf(CHOSEN.more, CHOSEN.less);
const STILL = oneOf(CHOSEN.same);
const PLAIN = oneOf(MOVED, `${maybe(THAN)}${STILL}`);
/** 比上年增加/比上年减少/与上年持平 */
const COMPARING = `${THAN}${oneOf(MOVED, STILL)}`;
const OPEN = '[（(\\[【〔]\\s*';
const CLOSE = '\\s*[）)\\]】〕]';
const OR = oneOf('[/／|｜]', '或者', '或');
const SEPARATOR = oneOf('[、/／|｜]', '或者', '或');
const BOX = '[□☐◻▢]';

/** The ways in which a form leaves words to choose. */
function choiceOf(word: string): string[] {
  const joined = (separator: string): string => `${word}(?:\\s*${separator}\\s*${word})*`;
  const boxed = oneOf(`${BOX}\\s*${word}`, `${word}\\s*${BOX}`);
  return [
    `${word}(?:\\s*${OPEN}${maybe('[或/]\\s*')}${joined(SEPARATOR)}${CLOSE})+`, // 增加（减少、持平）, 增加（减少）（持平）
    `${OPEN}${word}\\s*${SEPARATOR}\\s*${joined(SEPARATOR)}${CLOSE}`, // （增加/减少）
    `${word}\\s*${OR}\\s*${joined(OR)}`, // 增加或减少
    `${boxed}(?:\\s*[、/／]?\\s*${boxed})+`, // 增加□减少□
  ];
}

const CHOICE = new RegExp(oneOf(choiceOf(COMPARING), choiceOf(PLAIN)), 'g');
const WORDS = new RegExp(`${maybe(THAN)}(${oneOf(CHOSEN.more, CHOSEN.less, CHOSEN.same)})`, 'g');

export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly words: Readonly<Partial<Record<Way, string>>>;
  /** One figure beside another: 大于（小于）. */
  readonly isComparison: boolean;
}

const COMPARISONS = wordsOf('more', COMPARED);

/** 增加（减少）, 增长/下降, （增加/减少）, 大于（小于）: places where the form leaves a word to choose. */
export function choicesIn(text: string): Choice[] {
  return matchesIn(text, CHOICE)
    .map(({ 0: choice, index }): Choice => {
      const options = matchesIn(choice, WORDS).map(({ 0: option, 1: word }) => ({ option, word: word! }));
      const found = (Object.keys(CHOSEN) as Way[]).flatMap((way) => {
        const chosen = options.find(({ word }) => CHOSEN[way].includes(word));
        return chosen === undefined ? [] : [[way, chosen.option] as const];
      });
      const words: Choice['words'] = Object.fromEntries(found);
      return { start: index, end: index + choice.length, words, isComparison: COMPARISONS.includes(words.more ?? '') };
    })
    .filter(({ words }) => words.more !== undefined && words.less !== undefined);
}

const LEVEL_BEHIND = beginning('\\s*[，,]?\\s*', OPEN, maybe('[或/]\\s*'), maybe(THAN), STILL, CLOSE);

/** How much of （持平） or （或与上年持平） stands behind the figure of a change. */
export function levelBehind(behind: string): number {
  return LEVEL_BEHIND.exec(behind)?.[0].length ?? 0;
}

const SAYS_THAN = beginning(THAN);

/** 与上年持平, where the words say each what they compare with; 持平 else. */
export function levelOf({ words }: Choice): string {
  return words.same !== undefined && SAYS_THAN.test(words.more!) ? words.same : '持平';
}

const BUDGETED = oneOf('年初', '年度', '全年', '调整', '部门');
const BUDGET_BEHIND = beginning(`\\s*${maybe(BUDGETED)}预算${maybe('数', '金额')}\\s*`);
const FIGURE = beginning(`${BLANK}\\s*${oneOf('万元', '元')}`);

/** 大于（小于）预算数 before a figure, which is then the difference: how long 预算数 is; null where no figure follows. */
export function budgetBeforeFigure(behind: string): number | null {
  const budget = BUDGET_BEHIND.exec(behind)?.[0].length ?? null;
  return budget !== null && FIGURE.test(behind.slice(budget)) ? budget : null;
}

/** Words of a choice, by which it is known to set 决算 against 预算. */
const AGAINST_BUDGET = holding(oneOf('预算数', '年初预算', '决算数'));

/** 决算数大于（小于）预算数: the budget, not last year, decides the word. */
export function choosesByBudget({ isComparison }: Choice, around: string): boolean {
  return AGAINST_BUDGET.test(around) && (isComparison || around.includes('预算'));
}

const INCOME_BEFORE = ending('收入', maybe('决算', '预算'), maybe('总?数', '总?额'), '\\s*');
const EXPENDITURE_BEHIND = beginning('\\s*', maybe('本年'), '支出');

/** 收入大于/小于支出: the two sides of the account against each other. */
export function choosesBySides({ start, end, isComparison }: Choice, text: string): boolean {
  return isComparison && INCOME_BEFORE.test(text.slice(0, start)) && EXPENDITURE_BEHIND.test(text.slice(end));
}

/**
 * The text, sign for sign, as the reader of figures takes it: of each choice the first way. 决算数大于（小于）预算数XX万元 tells a
 * difference from the budget.
 */
export function readingOfChoices(text: string): string {
  let plain = text;
  for (const { start, end, words, isComparison } of choicesIn(text)) {
    const budget = isComparison ? budgetBeforeFigure(text.slice(end)) : null;
    const said = budget === null ? words.more! : `比${text.slice(end, end + budget).trim()}增加`;
    const until = end + (budget ?? 0);
    plain = plain.slice(0, start) + said.padEnd(until - start) + plain.slice(until);
  }
  return plain;
}

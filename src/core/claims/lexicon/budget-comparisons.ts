import { maybe, oneOf, whole } from '../../text/patterns.js';
import { BUDGET_STAGES } from './budget-stages.js';
import { matchesIn } from '../../text/matches.js';

/** The 决算 beside the 预算. */
const ABOVE = ['大于', '高于', '多于', '超过'];
const BELOW = ['小于', '低于', '少于'];
/** 小于预算数（或与预算数持平）: nobody chose. */
const OPEN_CHOICE = '数?（或';
const COMPARISON = new RegExp(
  `(?:决算${maybe('数', '支出')}|(?<=^|[，。；])${maybe('实际')}支出${maybe('数')}|(?<!预算)执行数)(?:(${ABOVE.join('|')})|(?:${BELOW.join('|')}))(${BUDGET_STAGES.join('|')})?的?${maybe('部门')}预算数?(?!${OPEN_CHOICE})`,
  'g',
);
/** Which of a year's budgets: where a text speaks of two, nobody knows which is meant. */
const STAGE = new RegExp(`${oneOf('年初', '全年')}|调整(?=${maybe('后', '后的', '的')}预算)`, 'g');

export interface BudgetComparison {
  readonly start: number;
  readonly words: string;
  /** 1 where the 决算 is said to be above the 预算, -1 below. */
  readonly says: 1 | -1;
  readonly namesStage: boolean;
}

/** "决算数大于年初预算数", each place. */
export function budgetComparisonsIn(text: string): BudgetComparison[] {
  return matchesIn(text, COMPARISON).map(({ 0: words, 1: above, 2: stage, index: start }) => ({
    start,
    words,
    says: above === undefined ? -1 : 1,
    namesStage: stage !== undefined,
  }));
}

/** 年初预算 beside 调整预算. */
export function namesSeveralBudgets(text: string): boolean {
  return new Set(text.match(STAGE)).size > 1;
}

const GROWN = whole(
  '[，；]',
  '[比较与]',
  oneOf(BUDGET_STAGES, '预算'),
  maybe('预算'),
  maybe('数'),
  maybe('相比，?'),
  '[增上][长加升]',
);

/** "，比年初预算增长": all that stands between the budget and the percentage. */
export function growsFromBudget(between: string): boolean {
  return GROWN.test(between);
}

const OF_BUDGET = new RegExp(`[比较与同](?:(20\\d\\d)年度?)?${oneOf(BUDGET_STAGES)}预算`);

/** "，比2024年年初预算" in a text of 2024, "，比年初预算": what stands before a change compares with the year's budget. */
export function comparesWithOwnBudget(between: string, own: number | null): boolean {
  const found = OF_BUDGET.exec(between);
  return found !== null && (found[1] === undefined || Number(found[1]) === own);
}

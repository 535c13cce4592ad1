import { BUDGET_STAGES } from './budget-stages.js';
import { ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

/** 预算 that is the document, or what was meant to be spent: behind these words it is the name of the money. */
export const OWN_BUDGET = '(?<!公共|基金|经营|保险)预算';

const COMPLETED = ['年初', '全年', '当年'];

const COMPLETION = ending(
  oneOf(
    `${oneOf('完成(?:了)?', '为', '是')}${maybe(BUDGET_STAGES, '年度', '变动')}的?(?:部门)?预算${maybe('数', '安排')}的?(?:比例)?`,
    '预算完成率',
    '执行率',
    // of a project's aims there are other ones: 培训完成率
    `(?:^|${oneOf('预算', '支出', '收入', '资金', '决算')})完成率`,
    '完成比例',
    '预算执行进度',
  ),
  maybe('为', '达', '达到', '约'),
);

/** "完成年初预算的": a percentage of the budget. */
export function isCompletion(lead: string): boolean {
  return COMPLETION.test(lead);
}

const BUDGETED = ending(
  // 一般公共预算 is the money, 一般公共预算数 what was budgeted
  oneOf(OWN_BUDGET, '预算(?=数|批复)'),
  maybe('数', '总额', '安排', '金额', '资金', '批复'),
  '(?:总额)?',
  maybe('为', '是', '共', '安排'),
);

/** "年初预算为": in final accounts not the amount, but what was meant to be spent. */
export function isBudgeted(clause: string): boolean {
  return BUDGETED.test(clause);
}

const BESIDE_FINAL = /^，(?:支出)?决算数?为?\d/;

/** "，支出决算12.00万元" behind a budget: the other stage of the same figure. */
export function isBesideFinal(after: string): boolean {
  return BESIDE_FINAL.test(after);
}

const STAGE = holding(`(${['年初', '全年', '调整'].join('|')})`);

/** Which of the year's budgets the words name; null where they do not say. */
export function budgetStage(words: string): string | null {
  return STAGE.exec(words)?.[1] ?? null;
}

const COMPLETED_BUDGET = whole(`完成(?:了)?${maybe(COMPLETED)}预算(?:数)?`);

/** "完成年初预算35.00万元的87.14%". */
export function isCompletedBudget(clause: string): boolean {
  return COMPLETED_BUDGET.test(clause);
}

const COMPARED_BUDGET = ending(`[比较与同]${maybe(COMPLETED)}预算(?:数)?的?`);

/** "比年初预算数12.67万元减少3.19万元". */
export function isComparedBudget(clause: string): boolean {
  return COMPARED_BUDGET.test(clause);
}

/** Whether the words speak of a budget at all. */
export function namesBudget(words: string): boolean {
  return words.includes('预算');
}

import { holding, maybe, oneOf } from '../../text/patterns.js';

/** 预算 in these names a fund, not a document. */
const FUNDS = [`一般公共${maybe('服务')}`, '政府性?基金', '国有资本经营', '社会保险基金', '公共财政'];
const FUND_NAMES = new RegExp(`${oneOf(FUNDS)}预算`, 'g');
/** Heads of the columns that only a budget, or only final accounts, print. */
const BUDGET_HEADS = holding(oneOf('预算数', '支出预算', '预算年度'));
const FINAL_HEADS = holding(oneOf('决算数', '决算统计数'));
/** Heads that tell their figures from those of another year. */
const YEAR_HEADS = holding(oneOf('20\\d\\d', '上年', '本年', '当年'));

/** True when a title calls its table one of a budget. */
export function saysBudget(title: string): boolean {
  return title.replace(FUND_NAMES, '').includes('预算');
}

/** True when a title calls its table one of final accounts. */
export function saysFinalAccounts(title: string): boolean {
  return title.includes('决算');
}

/**
 * The documents that print columns of a table's heads, one a head; null for both. 预算数, 年初 and 全年预算数 beside 决算数 of
 * the same year are those of final accounts.
 */
export function documentsOfHeads(heads: readonly string[]): readonly ('budget' | 'final-accounts' | null)[] {
  const hasAccounts = heads.some((head) => FINAL_HEADS.test(head) && !YEAR_HEADS.test(head));
  return heads.map((head) => {
    if (FINAL_HEADS.test(head)) return 'final-accounts';
    return BUDGET_HEADS.test(head) && !(hasAccounts && !YEAR_HEADS.test(head)) ? 'budget' : null;
  });
}

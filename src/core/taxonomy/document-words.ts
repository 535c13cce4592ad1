/** 预算 in these names a fund, not a document. */
const FUND_NAMES = /(一般公共(服务)?|政府性?基金|国有资本经营|社会保险基金|公共财政)预算/g;

/** True when a title calls its table one of a budget. */
export function saysBudget(title: string): boolean {
  return title.replace(FUND_NAMES, '').includes('预算');
}

/** True when a title calls its table one of final accounts. */
export function saysFinalAccounts(title: string): boolean {
  return title.includes('决算');
}

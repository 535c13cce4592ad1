import { squash } from '../text/squash.js';
import type { DocumentIdentity } from './model.js';

/**
 * What another workbook is to this one: last year's budget, last year's final accounts, or, for final accounts, the
 * budget they carry out.
 */
export type PriorRole = 'last-budget' | 'last-final' | 'same-year-budget';

const TYPE_NAME = { 'budget': '预算', 'final-accounts': '决算' } as const;

/**
 * The role in which a workbook can be compared, or one Chinese sentence why it cannot. What neither workbook tells (its
 * year, its department) does not speak against it.
 */
export function priorRole(
  current: DocumentIdentity,
  prior: DocumentIdentity,
): PriorRole | { readonly refused: string } {
  const [left, right] = [squash(current.department), squash(prior.department)];
  if (left !== '' && right !== '' && left !== right) {
    return { refused: `上年文件是“${prior.department}”的，与本文件的“${current.department}”不同，未作比较。` };
  }
  const role: PriorRole = prior.type === 'budget' ? 'last-budget' : 'last-final';
  if (current.year === null || prior.year === null) {
    return current.type === prior.type
      ? role
      : {
          refused: `上年文件是部门${TYPE_NAME[prior.type]}，本文件是部门${TYPE_NAME[current.type]}，又看不出各是哪一年的，未作比较。`,
        };
  }
  if (prior.year === current.year - 1) return role;
  if (prior.year === current.year && prior.type === 'budget' && current.type === 'final-accounts')
    return 'same-year-budget';
  return {
    refused:
      prior.year === current.year
        ? `上年文件与本文件同是${current.year}年的，应为${current.year - 1}年，未作比较。`
        : `上年文件是${prior.year}年的，应为${current.year - 1}年，未作比较。`,
  };
}

/** The same, for where budgets and final accounts must not be mixed; null when the workbook stands for last year. */
export function comparability(current: DocumentIdentity, prior: DocumentIdentity): string | null {
  if (current.type !== prior.type) {
    return `上年文件是部门${TYPE_NAME[prior.type]}，本文件是部门${TYPE_NAME[current.type]}，口径不同，未作比较。`;
  }
  const role = priorRole(current, prior);
  return typeof role === 'string' ? null : role.refused;
}

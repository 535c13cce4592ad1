import { squash } from '../text/squash.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import type { DocumentIdentity } from './model.js';

/**
 * What another workbook is to this one: last year's budget, last year's final accounts, or, for final accounts, the
 * budget they carry out.
 */
export type PriorRole = 'last-budget' | 'last-final' | 'same-year-budget';

/** Why another workbook cannot be compared with this one. */
export type Refusal =
  | { readonly reason: 'department'; readonly own: string; readonly other: string }
  | { readonly reason: 'year-unknown'; readonly own: DocumentType; readonly other: DocumentType }
  | { readonly reason: 'same-year'; readonly year: number }
  | { readonly reason: 'other-year'; readonly year: number; readonly wanted: number }
  /** The other workbook is a book of several departments, and this one is not among them by its name. */
  | { readonly reason: 'not-among'; readonly own: string }
  /** This one is a book of several departments, and the other workbook is none of theirs. */
  | { readonly reason: 'none-of-them'; readonly other: string }
  | { readonly reason: 'other-type'; readonly own: DocumentType; readonly other: DocumentType };

const TYPE_NAME = { 'budget': '预算', 'final-accounts': '决算' } as const;

/**
 * The role in which a workbook can be compared, or why it cannot. What neither workbook tells (its year, its department)
 * does not speak against it.
 */
export function priorRole(
  current: DocumentIdentity,
  prior: DocumentIdentity,
): PriorRole | { readonly refused: Refusal } {
  const [left, right] = [squash(current.department), squash(prior.department)];
  if (left !== '' && right !== '' && left !== right)
    return { refused: { reason: 'department', own: current.department, other: prior.department } };
  const role: PriorRole = prior.type === 'budget' ? 'last-budget' : 'last-final';
  if (current.year === null || prior.year === null) {
    return current.type === prior.type
      ? role
      : { refused: { reason: 'year-unknown', own: current.type, other: prior.type } };
  }
  if (prior.year === current.year - 1) return role;
  if (prior.year === current.year && prior.type === 'budget' && current.type === 'final-accounts')
    return 'same-year-budget';
  return {
    refused:
      prior.year === current.year
        ? { reason: 'same-year', year: current.year }
        : { reason: 'other-year', year: prior.year, wanted: current.year - 1 },
  };
}

/**
 * Of several workbooks the one that stands for last year: of the same department, last year's of the same type before the
 * budget of the same year, and both before last year's of the other type; null where there is none.
 */
export function bestPrior<One extends { readonly document: DocumentIdentity }>(
  current: DocumentIdentity,
  candidates: readonly One[],
): One | null {
  const department = squash(current.department);
  const rank = ({ document }: One): number => {
    const role = department !== '' && squash(document.department) === department ? priorRole(current, document) : null;
    if (typeof role !== 'string') return Number.POSITIVE_INFINITY;
    if (role === 'same-year-budget') return 1;
    return document.type === current.type ? 0 : 2;
  };
  return candidates.reduce<One | null>(
    (best, one) => (Number.isFinite(rank(one)) && (best === null || rank(one) < rank(best)) ? one : best),
    null,
  );
}

/** The role, for where budgets and final accounts must not be mixed; null when the workbook stands for last year. */
export function comparability(current: DocumentIdentity, prior: DocumentIdentity): string | null {
  if (current.type !== prior.type)
    return refusalSentence({ reason: 'other-type', own: current.type, other: prior.type });
  const role = priorRole(current, prior);
  return typeof role === 'string' ? null : refusalSentence(role.refused);
}

/** One Chinese sentence. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'department':
      return `上年文件是“${refusal.other}”的，与本文件的“${refusal.own}”不同，未作比较。`;
    case 'not-among':
      return `上年文件里有几个部门的公开表，找不到“${refusal.own}”的一套，未作比较。`;
    case 'none-of-them':
      return `上年文件是“${refusal.other}”的，本文件里没有这个部门的公开表，未作比较。`;
    case 'year-unknown':
      return `上年文件是部门${TYPE_NAME[refusal.other]}，本文件是部门${TYPE_NAME[refusal.own]}，又看不出各是哪一年的，未作比较。`;
    case 'same-year':
      return `上年文件与本文件同是${refusal.year}年的，应为${refusal.year - 1}年，未作比较。`;
    case 'other-year':
      return `上年文件是${refusal.year}年的，应为${refusal.wanted}年，未作比较。`;
    case 'other-type':
      return `上年文件是部门${TYPE_NAME[refusal.other]}，本文件是部门${TYPE_NAME[refusal.own]}，口径不同，未作比较。`;
  }
}

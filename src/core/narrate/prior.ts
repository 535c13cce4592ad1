import type { DocumentIdentity } from '../disclosure/model.js';
import { squash } from '../sheet/text.js';

const TYPE_NAME = { budget: '预算', 'final-accounts': '决算' } as const;

/**
 * Why a workbook cannot stand for last year, as one Chinese sentence; null when it can. What neither workbook tells (its year, its
 * department) does not speak against it.
 */
export function comparability(current: DocumentIdentity, prior: DocumentIdentity): string | null {
  if (current.type !== prior.type) {
    return `上年文件是部门${TYPE_NAME[prior.type]}，本文件是部门${TYPE_NAME[current.type]}，口径不同，未作比较。`;
  }
  if (current.year !== null && prior.year !== null && prior.year !== current.year - 1) {
    return `上年文件是${prior.year}年的，应为${current.year - 1}年，未作比较。`;
  }
  const [left, right] = [squash(current.department), squash(prior.department)];
  if (left !== '' && right !== '' && left !== right) {
    return `上年文件是“${prior.department}”的，与本文件的“${current.department}”不同，未作比较。`;
  }
  return null;
}

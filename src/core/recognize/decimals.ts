import type { Unit } from '../money/amount.js';

/**
 * Decimals a set of amounts prints: the most that at least two of them show (or the only one does). A single stray digit does not make
 * a table of whole 元 one of 分.
 */
export function printedDecimals(shown: readonly number[]): number {
  const sorted = [...shown].sort((left, right) => right - left);
  return Math.min((sorted.length === 1 ? sorted[0] : sorted[1]) ?? 0, 6);
}

/** A table large enough to show that it is printed in whole 元 is; any other prints as the document's tables in its unit do. */
export function tableDecimals(shown: readonly number[], unit: Unit, documentDecimals: number): number {
  const own = printedDecimals(shown);
  return unit === 'yuan' && own === 0 && shown.length >= 5 ? 0 : Math.max(own, documentDecimals);
}

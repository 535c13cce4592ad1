import type { Unit } from '../money/amount.js';
import { decimalsOf } from '../money/number-format.js';
import { mostOf } from '../sheet/extremes.js';

/**
 * Decimals a set of amounts prints: the most that at least two of them show (or the only one does). A single stray
 * digit does not make a table of whole 元 one of 分.
 */
export function printedDecimals(shown: readonly number[]): number {
  const sorted = [...shown].sort((left, right) => right - left);
  return Math.min((sorted.length === 1 ? sorted[0] : sorted[1]) ?? 0, 6);
}

/**
 * Decimals of a table's amounts that count in its unit: 元 written as 12.00 are whole 元, as by a number format; 万元 are
 * rounded as they are written.
 */
export function shownIn(
  {
    shownDecimals,
    ownDecimals,
  }: { readonly shownDecimals: readonly number[]; readonly ownDecimals: readonly number[] },
  unit: Unit,
): readonly number[] {
  return unit === 'yuan' ? ownDecimals : shownDecimals;
}

/**
 * Decimals of one table. 万元 are printed as the number format says, at least as many as are shown; whole 元 formatted
 * with two zeros are still whole 元 when the table is large enough to show it. A small table prints as the document's
 * others in its unit do.
 */
export function tableDecimals(
  shown: readonly number[],
  formats: readonly (string | undefined)[],
  unit: Unit,
  documentDecimals: number,
): number {
  const own = printedDecimals(shown);
  if (unit === 'yuan') return own === 0 && shown.length >= 5 ? 0 : Math.max(own, documentDecimals);
  return mostOf(
    formats.map((format) => Math.min(decimalsOf(format) ?? 0, 6)),
    Math.max(own, documentDecimals),
  );
}

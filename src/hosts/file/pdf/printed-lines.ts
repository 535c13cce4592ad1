import type { PrintedRows } from '../../../core/sheet/grid.js';
import { leastOf, mostOf } from '../../../core/sheet/extremes.js';
import type { LineBlock } from './page-layout.js';

/** Of the font's size: how far signs reach below their baseline. */
const DESCENT = 0.25;

/** Where rows of lines stand: as high each, from the first line to the last; none for no lines. */
export function printedLines(
  lines: readonly LineBlock[],
  place: Pick<PrintedRows, 'page' | 'row' | 'xs'>,
  count: number,
): PrintedRows[] {
  if (count === 0) return [];
  const top = leastOf(lines.map((line) => line.top));
  const bottom = mostOf(lines.map((line) => line.bottom + DESCENT * line.line.size));
  const ys = Array.from({ length: count + 1 }, (_, at) => top + ((bottom - top) * at) / count);
  return [{ ...place, ys }];
}

import type { Grid } from './grid.js';

/** What a cell takes of a page, in points from its upper left corner. */
export interface PrintedPlace {
  /** From 1. */
  readonly page: number;
  /** Null for a page that is not read: nobody knows where its cells are. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null;
}

/** Where a cell, or the merge that it belongs to, was printed; null where that is not known. */
export function printedAt({ printed = [], merges, unread }: Grid, row: number, column: number): PrintedPlace | null {
  if (unread) return printed[0] ? { page: printed[0].page, box: null } : null;
  // columns that go on on another page follow those of the page before
  const part = printed.findLast(
    (one) => row >= one.row && row < one.row + one.ys.length - 1 && column >= (one.column ?? 0),
  );
  if (!part) return null;
  const first = part.column ?? 0;
  const merge = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const { top, bottom, left, right } = merge ?? { top: row, bottom: row, left: column, right: column };
  const [lastRow, lastColumn] = [part.ys.length - 2, part.xs.length - 2];
  return {
    page: part.page,
    box: {
      left: part.xs[within(left - first, lastColumn)]!,
      right: part.xs[within(right - first, lastColumn) + 1]!,
      top: part.ys[within(top - part.row, lastRow)]!,
      bottom: part.ys[within(bottom - part.row, lastRow) + 1]!,
    },
  };
}

function within(at: number, last: number): number {
  return Math.min(Math.max(at, 0), last);
}

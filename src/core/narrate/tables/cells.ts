import { cellText } from '../../money/cell-text.js';
import { cellAt, type Grid, type Range } from '../../sheet/grid.js';
import type { PrintedCell, PrintedRow } from './printed.js';

export interface Merges {
  /** The merge that a cell lies in. */
  at(row: number, column: number): Range | undefined;
  /** True for a cell hidden under another's text. */
  covered(row: number, column: number): boolean;
}

/** Merges of the sheet, cut to the range, by the cells they cover. */
export function mergesOf(grid: Grid, range: Range): Merges {
  const byCell = new Map<number, Range>();
  for (const merge of grid.merges) {
    for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row += 1) {
      for (let column = Math.max(merge.left, range.left); column <= Math.min(merge.right, range.right); column += 1)
        byCell.set(keyOf(row, column), merge);
    }
  }
  const at = (row: number, column: number): Range | undefined => byCell.get(keyOf(row, column));
  return {
    at,
    covered: (row, column) => {
      const merge = at(row, column);
      return merge !== undefined && (merge.top !== row || merge.left !== column);
    },
  };
}

/** No sheet has more than 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

type Align = (row: number, column: number, text: string) => PrintedCell['align'];

/** Cells of the chosen rows and columns; a merge goes as far as what is left of it. */
export function cellsOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  merges: Merges,
  alignOf: Align,
): PrintedRow[] {
  return rows.map((row, at) => {
    const cells: PrintedCell[] = [];
    for (let position = 0; position < columns.length;) {
      const column = columns[position]!;
      const merge = merges.at(row, column);
      const text = cellText(merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column)).trimEnd();
      const span = merge ? columns.slice(position).filter((other) => other <= merge.right).length : 1;
      const above = at > 0 && merge !== undefined && merge === merges.at(rows[at - 1]!, column);
      const below = at + 1 < rows.length && merge !== undefined && merge === merges.at(rows[at + 1]!, column);
      cells.push({
        text: above ? '' : text,
        span,
        merge: mergeOf(above, below),
        align: alignOf(row, column, text),
      });
      position += span;
    }
    return cells;
  });
}

/** A cell of a merge over rows: its first, or one further down. */
function mergeOf(above: boolean, below: boolean): PrintedCell['merge'] {
  if (above) return 'later';
  return below ? 'first' : null;
}

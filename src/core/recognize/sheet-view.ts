import { parseAmount, type ParsedAmount } from '../money/parse.js';
import { cellAt, type Cell, type Grid, type Range } from '../sheet/grid.js';
import { squash } from '../sheet/text.js';

/** A grid as the recognizer reads it: squashed texts, merges resolved, used rows known. */
export interface SheetView {
  readonly grid: Grid;
  /** Row indexes that hold anything, ascending. */
  readonly usedRows: readonly number[];
  readonly lastColumn: number;
  cell(row: number, column: number): Cell | undefined;
  /** Squashed text of the cell itself; "" when blank. */
  text(row: number, column: number): string;
  /** Squashed text, taken from the top left cell inside a merge. */
  headText(row: number, column: number): string;
  mergeAt(row: number, column: number): Range | undefined;
  /** Columns of a row whose text is not blank. */
  filled(row: number): readonly number[];
  amount(row: number, column: number): ParsedAmount;
}

export function viewSheet(grid: Grid): SheetView {
  const texts = new Map<number, string>();
  const merges = indexMerges(grid.merges);
  const key = (row: number, column: number): number => row * 16_384 + column;
  const text = (row: number, column: number): string => {
    const cell = cellAt(grid, row, column);
    if (cell === undefined || cell.value === null) return '';
    const known = texts.get(key(row, column));
    if (known !== undefined) return known;
    const value = squash(String(cell.value));
    texts.set(key(row, column), value);
    return value;
  };
  const filledRows = new Map<number, readonly number[]>();
  const filled = (row: number): readonly number[] => {
    let columns = filledRows.get(row);
    if (columns === undefined) {
      const found: number[] = [];
      grid.rows[row]?.forEach((_, column) => {
        if (text(row, column) !== '') found.push(column);
      });
      columns = found;
      filledRows.set(row, columns);
    }
    return columns;
  };
  const usedRows = [...grid.rows.keys()].filter((row) => grid.rows[row] !== undefined && filled(row).length > 0);
  const mergeAt = (row: number, column: number): Range | undefined => merges.get(key(row, column));
  return {
    grid,
    usedRows,
    lastColumn: usedRows.reduce((last, row) => Math.max(last, filled(row).at(-1) ?? 0), 0),
    cell: (row, column) => cellAt(grid, row, column),
    text,
    headText: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
    mergeAt,
    filled,
    amount: (row, column) => {
      const cell = cellAt(grid, row, column);
      return parseAmount(cell?.value, cell?.error);
    },
  };
}

/** Cell key → its merge. Absurdly large merges are left out: no table head is that large. */
function indexMerges(merges: readonly Range[]): Map<number, Range> {
  const index = new Map<number, Range>();
  for (const merge of merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 5_000) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) index.set(row * 16_384 + column, merge);
    }
  }
  return index;
}

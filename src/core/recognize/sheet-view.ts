import { firstFrom } from '../text/first-from.js';
import type { ParsedAmount } from '../money/parse.js';
import { readCell } from '../money/read-cell.js';
import { cellAt, type Cell, type Grid, type Range } from '../sheet/grid.js';
import { seen, squash } from '../text/squash.js';

/** A grid as the recognizer reads it: squashed texts, merges resolved, used rows known. */
export interface SheetView {
  readonly grid: Grid;
  /** Row indexes that hold anything, ascending. */
  readonly usedRows: readonly number[];
  readonly lastColumn: number;
  cell(row: number, column: number): Cell | undefined;
  /** Squashed text of the cell itself, of a number what it shows; "" when blank. */
  text(row: number, column: number): string;
  /** Text as it is printed, without signs that print nothing; "" when blank. */
  printed(row: number, column: number): string;
  /** Squashed text, taken from the top left cell inside a merge. */
  headText(row: number, column: number): string;
  mergeAt(row: number, column: number): Range | undefined;
  /** Columns of a row whose text is not blank. */
  filled(row: number): readonly number[];
  /** Their texts. */
  texts(row: number): readonly string[];
  /** Those of them that hold text: titles, notes and signatures are never numbers. */
  words(row: number): readonly number[];
  amount(row: number, column: number): ParsedAmount;
}

export function viewSheet(grid: Grid): SheetView {
  const merges = indexMerges(grid.merges);
  const texts: (string | undefined)[][] = [];
  const filledTexts: (readonly string[] | undefined)[] = [];
  const amounts: (ParsedAmount | undefined)[][] = [];
  const filledRows: (readonly number[] | undefined)[] = [];
  const wordRows: (readonly number[] | undefined)[] = [];
  const text = (row: number, column: number): string => {
    const cell = cellAt(grid, row, column);
    if (cell === undefined || cell.value === null) return '';
    const known = (texts[row] ??= []);
    return (known[column] ??=
      typeof cell.value === 'string' ? squash(cell.value) : squash(cell.shown ?? '') || String(cell.value));
  };
  const filled = (row: number): readonly number[] => {
    const known = filledRows[row];
    if (known !== undefined) return known;
    const found: number[] = [];
    grid.rows[row]?.forEach((cell, column) => {
      if (typeof cell?.value === 'string' ? text(row, column) !== '' : cell?.value != null) found.push(column);
    });
    filledRows[row] = found;
    return found;
  };
  const words = (row: number): readonly number[] =>
    (wordRows[row] ??= filled(row).filter((column) => typeof cellAt(grid, row, column)?.value === 'string'));
  const usedRows: number[] = [];
  grid.rows.forEach((cells, row) => {
    if (cells !== undefined && filled(row).length > 0) usedRows.push(row);
  });
  const mergeAt = (row: number, column: number): Range | undefined => merges.get(row * 16_384 + column);
  return {
    grid,
    usedRows,
    lastColumn: usedRows.reduce((last, row) => Math.max(last, filled(row).at(-1) ?? 0), 0),
    cell: (row, column) => cellAt(grid, row, column),
    text,
    printed: (row, column) => seen(String(cellAt(grid, row, column)?.value ?? '')),
    headText: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
    mergeAt,
    filled,
    texts: (row) => (filledTexts[row] ??= filled(row).map((column) => text(row, column))),
    words,
    amount: (row, column) => {
      const known = (amounts[row] ??= []);
      const cell = cellAt(grid, row, column);
      return cell === undefined ? BLANK : (known[column] ??= readCell(cell));
    },
  };
}

/**
 * Used rows from one up to another, which is left out; found by halves, since every table of a sheet asks for its own.
 */
export function rowsBetween(
  { usedRows }: Pick<SheetView, 'usedRows'>,
  from: number,
  end = Number.POSITIVE_INFINITY,
): number[] {
  return usedRows.slice(positionOf(usedRows, from), positionOf(usedRows, end));
}

/** The last used row before this one. */
export function usedRowBefore({ usedRows }: Pick<SheetView, 'usedRows'>, row: number): number | undefined {
  return usedRows[positionOf(usedRows, row) - 1];
}

/** Where the first of the ascending rows stands that is not before this one. */
function positionOf(rows: readonly number[], row: number): number {
  return firstFrom(rows.length, (at) => rows[at]! < row);
}

/** The same sheet as far as it stands in some columns: one of several tables side by side. */
export function withinColumns(view: SheetView, first: number, last: number): SheetView {
  const within = (column: number): boolean => column >= first && column <= last;
  const filled = (row: number): readonly number[] => view.filled(row).filter(within);
  const usedRows = view.usedRows.filter((row) => filled(row).length > 0);
  return {
    ...view,
    usedRows,
    lastColumn: usedRows.reduce((right, row) => Math.max(right, filled(row).at(-1) ?? 0), 0),
    filled,
    texts: (row) => filled(row).map((column) => view.text(row, column)),
    words: (row) => view.words(row).filter(within),
  };
}

const BLANK: ParsedAmount = { state: 'blank' };

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

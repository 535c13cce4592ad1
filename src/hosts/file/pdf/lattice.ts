import type { Range } from '../../../core/sheet/grid.js';
import { SAME_LINE, type Line, type Ruling } from './ruling.js';

/** A table that is ruled through: every cell has lines on its four sides. */
export interface Lattice {
  /** From left to right and from top to bottom, one more than columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Every cell, those over one column and one row too. */
  readonly cells: readonly Range[];
}

/** Share of a cell's side that a line must cover. */
const COVERED = 0.9;

/** Null where the lines leave cells open: nobody can say what belongs together there. */
export function latticeOf({ across, down }: Ruling): Lattice | null {
  const [xs, ys] = [placesOf(down), placesOf(across)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  const covers = (lines: readonly Line[], at: number, from: number, to: number): boolean =>
    lines.some((line) => {
      if (Math.abs(line.at - at) > SAME_LINE) return false;
      return Math.min(line.to, to) - Math.max(line.from, from) >= COVERED * (to - from);
    });
  const above = (row: number, column: number): boolean => covers(across, ys[row]!, xs[column]!, xs[column + 1]!);
  const before = (row: number, column: number): boolean => covers(down, xs[column]!, ys[row]!, ys[row + 1]!);
  const taken = new Set<number>();
  const cells: Range[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const cell = cellFrom({ row, column, rows, columns, above, before });
      if (cell === null) return null;
      for (let r = cell.top; r <= cell.bottom; r++)
        for (let c = cell.left; c <= cell.right; c++) {
          if (taken.has(r * columns + c)) return null;
          taken.add(r * columns + c);
        }
      cells.push(cell);
    }
  return { xs, ys, cells };
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly above: (row: number, column: number) => boolean;
  readonly before: (row: number, column: number) => boolean;
}

/** The rectangle that begins here; null where it is not closed, or a line ends inside it. */
function cellFrom({ row, column, rows, columns, above, before }: Corner): Range | null {
  let [right, bottom] = [column, row];
  while (right + 1 < columns && !before(row, right + 1)) right += 1;
  while (bottom + 1 < rows && !above(bottom + 1, column)) bottom += 1;
  for (let c = column; c <= right; c++) {
    if (!above(row, c) || !above(bottom + 1, c)) return null;
    for (let r = row + 1; r <= bottom; r++) if (above(r, c)) return null;
  }
  for (let r = row; r <= bottom; r++) {
    if (!before(r, column) || !before(r, right + 1)) return null;
    for (let c = column + 1; c <= right; c++) if (before(r, c)) return null;
  }
  return { top: row, left: column, bottom, right };
}

/** Where lines stand, from left to right or from top to bottom. */
export function placesOf(lines: readonly Line[]): number[] {
  const places: number[] = [];
  for (const { at } of [...lines].sort((left, right) => left.at - right.at))
    if (places.length === 0 || at - places.at(-1)! > SAME_LINE) places.push(at);
  return places;
}

import { addressOf, parseAddress } from '../../core/sheet/address.js';
import type { Cell, CellRef, Grid, Range } from '../../core/sheet/grid.js';

export interface WindowCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A part of a sheet small enough to be drawn at once. */
export interface SheetWindow {
  readonly range: Range;
  readonly used: Range;
  /** Drawn cells by row; those hidden under a merge are left out. */
  readonly rows: readonly (readonly WindowCell[])[];
}

/** What is shown of a sheet around a cell. */
export interface SheetAround {
  readonly window: SheetWindow;
  /** Where the cell is drawn: at itself, or at the visible corner of the merge that covers it. */
  readonly drawnAt: string;
  /** The line and the column heads that it stands under; '' where it holds no fact. */
  readonly context: string;
  /** It was read from a page. */
  readonly isPrinted: boolean;
}

const ROWS = 160;
const COLUMNS = 60;

/** Rows and columns from A1 to the last cell with a value, which formatted blank cells do not move. */
export function usedRange(grid: Grid): Range {
  let bottom = 0;
  let right = 0;
  grid.rows.forEach((row, index) =>
    row?.forEach((cell, column) => {
      if (cell === undefined || cell.value === null || cell.value === '') return;
      bottom = Math.max(bottom, index);
      right = Math.max(right, column);
    }),
  );
  return { top: 0, left: 0, bottom, right };
}

/** The window around a cell; the whole sheet when it is small. */
export function windowAround(grid: Grid, row: number, column: number): SheetWindow {
  const used = usedRange(grid);
  const [top, bottom] = span(row, Math.max(used.bottom, row), ROWS);
  const [left, right] = span(column, Math.max(used.right, column), COLUMNS);
  const range = { top, left, bottom, right };
  return { range, used, rows: cellsIn(grid, range) };
}

function span(target: number, last: number, size: number): [number, number] {
  const start = Math.max(0, Math.min(target - Math.floor(size / 2), last - size + 1));
  return [start, Math.min(last, start + size - 1)];
}

function cellsIn(grid: Grid, range: Range): WindowCell[][] {
  const merges = grid.merges.flatMap((merge) => clip(merge, range));
  const covered = new Map<string, Range | null>();
  for (const { shown } of merges) {
    for (let row = shown.top; row <= shown.bottom; row += 1) {
      for (let column = shown.left; column <= shown.right; column += 1) covered.set(`${row}:${column}`, null);
    }
    covered.set(`${shown.top}:${shown.left}`, shown);
  }
  const origin = new Map(merges.map(({ whole, shown }) => [`${shown.top}:${shown.left}`, whole]));
  const rows: WindowCell[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: WindowCell[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      const merge = covered.get(`${row}:${column}`);
      if (merge === null) continue;
      const from = origin.get(`${row}:${column}`);
      cells.push({
        row,
        column,
        cell: from ? grid.rows[from.top]?.[from.left] : grid.rows[row]?.[column],
        rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
        columnSpan: merge ? merge.right - merge.left + 1 : 1,
      });
    }
    rows.push(cells);
  }
  return rows;
}

/** The visible part of a merge; none when it lies outside. */
function clip(whole: Range, range: Range): { whole: Range; shown: Range }[] {
  const shown = {
    top: Math.max(whole.top, range.top),
    left: Math.max(whole.left, range.left),
    bottom: Math.min(whole.bottom, range.bottom),
    right: Math.min(whole.right, range.right),
  };
  return shown.top <= shown.bottom && shown.left <= shown.right ? [{ whole, shown }] : [];
}

export function viewAround(grid: Grid, cell: CellRef, context: string): SheetAround {
  const place = parseAddress(cell.address) ?? { row: 0, column: 0 };
  const window = windowAround(grid, place.row, place.column);
  return { window, drawnAt: drawnAt(grid, place, window.range), context, isPrinted: grid.printed !== undefined };
}

function drawnAt(grid: Grid, { row, column }: { row: number; column: number }, range: Range): string {
  const merge = grid.merges.find(
    (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
  );
  return merge ? addressOf(Math.max(merge.top, range.top), Math.max(merge.left, range.left)) : addressOf(row, column);
}

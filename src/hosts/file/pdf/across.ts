import type { Cell, PrintedRows } from '../../../core/sheet/grid.js';
import { squash } from '../../../core/text/squash.js';
import { rowsOfRun, type RunRows } from './run-grid.js';
import type { Piece, TableRun } from './runs.js';

/** Rows whose names are printed again; fewer may be alike by chance. */
const LEAST_NAMES = 2;
const NAME = /\p{L}/u;

/** A table that is read, over one run or several: those whose columns go on follow the one that begins it. */
export interface ReadTable {
  readonly first: TableRun;
  readonly last: TableRun;
  readonly rows: RunRows;
}

/** The tables of a document. Where a part is not read, or the parts do not fit, none of them is. */
export function tablesOf(pieces: readonly Piece[]): ReadTable[] {
  const tables: TableRun[][] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'run') continue;
    if (piece.run.goesAcross) tables.at(-1)!.push(piece.run);
    else tables.push([piece.run]);
  }
  return tables.flatMap((runs) => {
    const rows = rowsOf(runs);
    if (rows !== null) return [{ first: runs[0]!, last: runs.at(-1)!, rows }];
    for (const run of runs) run.fault ??= 'split';
    return [];
  });
}

function rowsOf([first, ...others]: readonly TableRun[]): RunRows | null {
  if (first === undefined || [first, ...others].some(({ fault }) => fault !== null)) return null;
  return others.reduce<RunRows | null>((rows, run) => rows && besideNames(rows, rowsOfRun(run)), rowsOfRun(first));
}

/**
 * A table whose columns go on in a second one, below a title that says so and beside the same names, as one: the names stand
 * once. Null where the rows are not the same, or no names are.
 */
export function besideNames(first: RunRows, next: RunRows): RunRows | null {
  const same = sameColumns(first, next);
  const names = next.rows.filter((row) => row.slice(0, same).some((cell) => NAME.test(textOf(cell))));
  const isCut = next.merges.some(({ left, right }) => left < same && right >= same);
  if (first.rows.length !== next.rows.length || same === next.columns || isCut || names.length < LEAST_NAMES)
    return null;
  const by = first.columns - same;
  const place = (cells: readonly (Cell | undefined)[], row: number): (Cell | undefined)[] => [
    ...Array.from({ length: first.columns }, (_, column) => cells[column]),
    ...(next.rows[row] ?? []).slice(same),
  ];
  const moved = next.merges.filter(({ left }) => left >= same);
  return {
    columns: first.columns + next.columns - same,
    rows: first.rows.map(place),
    merges: [...first.merges, ...moved.map((merge) => ({ ...merge, left: merge.left + by, right: merge.right + by }))],
    printed: [...first.printed, ...next.printed.flatMap((one) => printedFrom(one, same, by))],
  };
}

/** How many columns at the left say the same in every row. */
function sameColumns(first: RunRows, next: RunRows): number {
  const most = Math.min(first.columns, next.columns);
  let same = 0;
  while (same < most && first.rows.every((row, at) => textOf(row[same]) === textOf(next.rows[at]?.[same]))) same += 1;
  return same;
}

function textOf(cell: Cell | undefined): string {
  return squash(String(cell?.value ?? ''));
}

/** Of rows that are printed, the columns from one on, moved. */
function printedFrom(one: PrintedRows, from: number, by: number): PrintedRows[] {
  const { column = 0, xs } = one;
  const own = xs.slice(Math.max(0, from - column));
  return own.length < 2 ? [] : [{ ...one, column: Math.max(from, column) + by, xs: own }];
}

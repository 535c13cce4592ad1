import type { Cell, Grid, PrintedRows, Range } from '../../../core/sheet/grid.js';
import { commonColumns, onColumns } from './columns.js';
import { restOfRow } from './cut-row.js';
import type { LineBlock } from './page-layout.js';
import { CONTINUED, joinedParts, partsOf, type LinePart } from './part-lines.js';
import { printedLines } from './printed-lines.js';
import { SAME_LINE } from './ruling.js';
import type { RunPart, TableRun } from './runs.js';
import type { PageTable } from './table-cells.js';

type Rows = (Cell | undefined)[][];

/** Rows of a table from the first on, and where they are merged and printed. */
export interface RunRows {
  readonly columns: number;
  readonly rows: Rows;
  readonly merges: readonly Range[];
  readonly printed: readonly PrintedRows[];
}

/** A table as a sheet, below the lines above the run that begins it, and above those of the one that ends it. */
export function gridOfRows(
  first: Pick<TableRun, 'above' | 'parts'>,
  last: Pick<TableRun, 'below' | 'parts'>,
  table: RunRows,
  name: string,
): Grid {
  const above = rowsOfLines(first.above, first.parts[0]!, first.parts);
  const below = rowsOfLines(last.below, last.parts.at(-1)!, first.parts);
  const down = [0, above.rows.length, above.rows.length + table.rows.length];
  const blocks = [above, table, below].map((block, at) => movedDown(block, down[at]!));
  return {
    name,
    hidden: false,
    rows: blocks.flatMap(({ rows }) => rows),
    merges: blocks.flatMap(({ merges }) => merges),
    printed: blocks.flatMap(({ printed }) => printed),
  };
}

function movedDown({ columns, rows, merges, printed }: RunRows, by: number): RunRows {
  return {
    columns,
    rows,
    merges: merges.map((merge) => ({ ...merge, top: merge.top + by, bottom: merge.bottom + by })),
    printed: printed.map((one) => ({ ...one, row: one.row + by })),
  };
}

function columnsOf(parts: TableRun['parts']): readonly number[] {
  return parts.reduce<readonly number[]>(
    (columns, { block }) => commonColumns(columns, block.table.xs) ?? columns,
    parts[0]!.block.table.xs,
  );
}

function rowsOfLines(lines: readonly LineBlock[], { page, beside }: RunPart, parts: TableRun['parts']): RunRows {
  const xs = columnsOf(parts);
  const rows = joinedParts(
    lines.map(({ line }) => line),
    xs,
  ).map((line) => lineRow(line, xs));
  const merges = rows.flatMap((cells, row) =>
    cells.length === 1 && xs.length > 2 ? [{ top: row, left: 0, bottom: row, right: xs.length - 2 }] : [],
  );
  const place = { page, row: 0, xs: [xs[0]!, beside[0]?.from ?? xs.at(-1)!] };
  return { columns: xs.length - 1, rows, merges, printed: printedLines(lines, place, rows.length) };
}

/** Rows of a table. Those that are printed anew at the head of each page are there once. */
export function rowsOfRun({ parts, open }: Pick<TableRun, 'parts' | 'open'>): RunRows {
  const xs = columnsOf(parts);
  const tables = parts.map(({ block }) => onColumns(block.table, xs));
  const rows: Rows = [];
  const merges: Range[] = [];
  const printed: PrintedRows[] = [];
  tables.forEach((table, at) => {
    const repeated = at === 0 ? 0 : repeatedRows(tables[0]!, table);
    const rest = at === 0 ? null : restOfRow(tables[at - 1]!, table, repeated);
    for (const [column, text] of rest ?? []) rows.at(-1)![column] = { value: text };
    const skipped = rest === null ? repeated : repeated + 1;
    const down = rows.length - skipped;
    printed.push(...printedTable(parts[at]!, { row: rows.length, ys: table.ys.slice(skipped), xs }));
    for (let row = skipped; row < table.ys.length - 1; row++) rows.push([]);
    for (const { top, left, bottom, right, text } of table.texts) {
      if (top < skipped) continue;
      if (text !== '') rows[top + down]![left] = { value: text };
      if (bottom > top || right > left) merges.push({ top: top + down, left, bottom: bottom + down, right });
    }
  });
  printed.push(...printedLines(open, { page: parts.at(-1)!.page, row: rows.length, xs }, open.length));
  for (const { line } of open) rows.push([{ value: partsOf(line)[0]!.text }]);
  return { columns: xs.length - 1, rows, merges, printed };
}

/** Where rows of a table stand, on each page the columns that are printed there. */
function printedTable({ page, beside }: RunPart, { row, ys, xs }: Omit<PrintedRows, 'page'>): PrintedRows[] {
  const pages = [{ page, from: -Infinity, by: 0 }, ...beside];
  return pages.flatMap((one, at) => {
    const end = pages[at + 1]?.from ?? Infinity;
    const column = xs.findIndex((x) => x >= one.from - SAME_LINE);
    const own = xs.slice(column).filter((x) => x <= end + SAME_LINE);
    return own.length < 2 ? [] : [{ page: one.page, row, column, ys, xs: own.map((x) => x - one.by) }];
  });
}

/** How many rows at the top of a page are those at the top of the table: its head. */
function repeatedRows(first: PageTable, next: PageTable): number {
  const most = Math.min(first.ys.length, next.ys.length) - 1;
  let same = 0;
  while (same < most && rowKey(first, same) === rowKey(next, same)) same += 1;
  // a head is not cut through: cells that reach below stay together
  return next.texts.some(({ top, bottom }) => top < same && bottom >= same) ? 0 : same;
}

function rowKey({ texts }: PageTable, row: number): string {
  return JSON.stringify(
    texts
      .filter(({ top }) => top === row)
      .map(({ left, right, text, bottom }) => [left, right, bottom - row, text.replace(CONTINUED, '')]),
  );
}

/** Parts of a line in the columns above which they stand. */
function lineRow(parts: readonly LinePart[], xs: readonly number[]): (Cell | undefined)[] {
  if (parts.length === 1) return [{ value: parts[0]!.text }];
  const row: (Cell | undefined)[] = [];
  for (const { text, left, right } of parts) {
    const middle = (left + right) / 2;
    let column = 0;
    while (column < xs.length - 2 && xs[column + 1]! <= middle) column += 1;
    while (row[column] !== undefined) column += 1;
    row[column] = { value: text };
  }
  return row;
}

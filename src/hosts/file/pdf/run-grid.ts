import type { Cell, Grid, PrintedRows, Range } from '../../../core/sheet/grid.js';
import { commonColumns, onColumns } from './columns.js';
import type { LineBlock } from './page-layout.js';
import { CONTINUED, joinedParts, partsOf, type LinePart } from './part-lines.js';
import { printedLines } from './printed-lines.js';
import { SAME_LINE } from './ruling.js';
import type { RunPart, TableRun } from './runs.js';
import type { PageTable } from './table-cells.js';

/** A table as a sheet, below the lines that stand above it. Rows that are printed anew at the head of each page are there once. */
export function gridOfRun(run: TableRun, name: string): Grid {
  const xs = run.parts.reduce<readonly number[]>(
    (columns, { block }) => commonColumns(columns, block.table.xs) ?? columns,
    run.parts[0]!.block.table.xs,
  );
  const tables = run.parts.map(({ block }) => onColumns(block.table, xs));
  const rows: (Cell | undefined)[][] = [];
  const merges: Range[] = [];
  const printed: PrintedRows[] = [];
  const addLines = (lines: readonly LineBlock[], { page, beside }: RunPart): void => {
    const row = rows.length;
    for (const parts of joinedParts(
      lines.map(({ line }) => line),
      xs,
    )) {
      const cells = lineRow(parts, xs);
      if (cells.length === 1 && xs.length > 2)
        merges.push({ top: rows.length, left: 0, bottom: rows.length, right: xs.length - 2 });
      rows.push(cells);
    }
    printed.push(...printedLines(lines, { page, row, xs: [xs[0]!, beside[0]?.from ?? xs.at(-1)!] }, rows.length - row));
  };
  addLines(run.above, run.parts[0]!);
  tables.forEach((table, at) => {
    const skipped = at === 0 ? 0 : repeatedRows(tables[0]!, table);
    const down = rows.length - skipped;
    printed.push(...printedTable(run.parts[at]!, { row: rows.length, ys: table.ys.slice(skipped), xs }));
    for (let row = skipped; row < table.ys.length - 1; row++) rows.push([]);
    for (const { top, left, bottom, right, text } of table.texts) {
      if (top < skipped) continue;
      if (text !== '') rows[top + down]![left] = { value: text };
      if (bottom > top || right > left) merges.push({ top: top + down, left, bottom: bottom + down, right });
    }
  });
  const [last] = run.parts.slice(-1);
  printed.push(...printedLines(run.open, { page: last!.page, row: rows.length, xs }, run.open.length));
  for (const { line } of run.open) rows.push([{ value: partsOf(line)[0]!.text }]);
  addLines(run.below, last!);
  return { name, hidden: false, rows, merges, printed };
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

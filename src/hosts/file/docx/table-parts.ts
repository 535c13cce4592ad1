import type { PrintedCell, PrintedRow, PrintedTable } from '../../../core/narrate/tables/printed.js';
import { textArea } from './page.js';
import { columnWidth, leastWidth, needsOf, roomy } from './table-columns.js';

/** 小五: what is smaller cannot be read on paper. */
export const LEAST_SIZE = 18;

/** Of the width, for the columns that are repeated in every part. */
const MOST_REPEATED = 0.5;

/**
 * A table that is too wide for a page turned round, in letters that can be read, in parts that are not: the columns that
 * name the lines stand in each. The notes follow the last. One that fits stays as it is.
 */
export function partsOf(table: PrintedTable): readonly PrintedTable[] {
  const room = textArea('landscape').width;
  const needs = needsOf(table);
  if (leastWidth(needs, LEAST_SIZE) <= room) return [table];
  const widths = roomy(needs).least.map((signs) => columnWidth(signs, LEAST_SIZE));
  const named = namingColumns(table, widths, room * MOST_REPEATED);
  const starts = partStarts(table, widths, named, room - total(widths.slice(0, named)));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? table.columns;
    const columns = [...range(0, named), ...range(start, end)];
    const cut = (row: PrintedRow): PrintedRow => within(row, columns);
    const last = end === table.columns;
    return {
      ...table,
      title: at === 0 ? table.title : `${table.title}（续）`,
      columns: columns.length,
      head: table.head.map(cut),
      body: table.body.map(cut),
      notes: last ? table.notes : [],
      empty: last && table.empty,
    };
  });
}

/** How many columns at the left say what a line is of: up to the last with names before the first amount, as far as there is room. */
function namingColumns({ columns, body }: PrintedTable, widths: readonly number[], room: number): number {
  const amounts = new Array<boolean>(columns).fill(false);
  const names = new Array<boolean>(columns).fill(false);
  for (const { column, cell } of body.flatMap(placed)) {
    if (cell.align === 'right' && /\d/.test(cell.text)) amounts[column] = true;
    if (/\p{L}/u.test(cell.text)) names[column] = true;
  }
  const before = Math.max(1, amounts.indexOf(true));
  let named = names.lastIndexOf(true, before - 1) + 1 || before;
  while (named > 0 && total(widths.slice(0, named)) > room) named -= 1;
  return named;
}

/** Where the parts begin: each as wide as there is room, ending before a group of heads rather than within one. */
function partStarts({ columns, head }: PrintedTable, widths: readonly number[], named: number, room: number): number[] {
  const groups = new Set(placed(head[0] ?? []).map(({ column }) => column));
  const starts = [named];
  let used = 0;
  for (let column = named; column < columns; column += 1) {
    const start = starts.at(-1)!;
    if (used + widths[column]! > room && column > start) {
      const group = range(start + 1, column + 1).findLast(
        (at) => groups.has(at) && column - at <= (column - start) / 3,
      );
      starts.push(group ?? column);
      used = total(widths.slice(group ?? column, column));
    }
    used += widths[column]!;
  }
  return starts;
}

/** The row in these columns: a cell across others is as wide as what is left of it, and said again where it goes on. */
function within(row: PrintedRow, columns: readonly number[]): PrintedRow {
  const cells = placed(row).flatMap(({ column, cell }) =>
    range(column, column + cell.span).map(() => ({ column, cell })),
  );
  const kept: { column: number; cell: PrintedCell }[] = [];
  columns.forEach((column, at) => {
    const here = cells[column];
    if (!here) return;
    const before = kept.at(-1);
    const goesOn = before?.column === here.column && columns[at - 1] === column - 1;
    if (goesOn) kept[kept.length - 1] = { ...before, cell: { ...before.cell, span: before.cell.span + 1 } };
    else kept.push({ column: here.column, cell: { ...here.cell, span: 1 } });
  });
  return kept.map(({ cell }) => cell);
}

function placed(row: PrintedRow): { readonly column: number; readonly cell: PrintedCell }[] {
  let column = 0;
  return row.map((cell) => {
    const at = column;
    column += cell.span;
    return { column: at, cell };
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

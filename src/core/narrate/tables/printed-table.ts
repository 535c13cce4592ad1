import type { Table } from '../../disclosure/model.js';
import { cellText } from '../../money/cell-text.js';
import { addressOf } from '../../sheet/address.js';
import { cellAt, type Grid } from '../../sheet/grid.js';
import { cellsOf, mergesOf } from './cells.js';
import { partsOf } from './parts.js';
import type { PrintedCell, PrintedTable } from './printed.js';

/** Everything in the table's range as printed; blank rows, blank columns and hidden ones are left out. */
export function printTable(grid: Grid, table: Table): PrintedTable {
  const parts = partsOf(grid, table);
  const { left, right } = table.range;
  const hidden = new Set(grid.hiddenColumns);
  const merges = mergesOf(grid, table.range);
  const text = (row: number, column: number): string =>
    merges.covered(row, column) ? '' : cellText(cellAt(grid, row, column)).trimEnd();
  const rowsWithText = (rows: readonly number[], columns: readonly number[]): number[] =>
    rows.filter((row) => columns.some((column) => text(row, column) !== ''));
  const visible = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter(
    (column) => !hidden.has(column),
  );
  const head = rowsWithText(parts.head, visible);
  const body = rowsWithText(parts.body, visible);
  const columns = visible.filter((column) => [...head, ...body].some((row) => text(row, column) !== ''));
  const amounts = new Set(table.panels.flatMap((panel) => panel.columns.map(({ index }) => index)));
  const rows = cellsOf(grid, [...head, ...body], columns, merges, (row, column, words) =>
    alignOf(words, head.includes(row), amounts.has(column)),
  );
  return {
    title: table.title,
    ...linesAbove(grid, table, parts.above),
    columns: columns.length,
    head: rows.slice(0, head.length),
    body: rows.slice(head.length),
    notes: parts.notes.map((row) =>
      textsOf(grid, row)
        .map(({ words }) => words)
        .join('　'),
    ),
    empty: table.empty,
  };
}

const NUMBER = /^-?[\d,]+(\.\d+)?%?$/;

/** Amounts stand under each other to the right; codes and line numbers in the middle. */
function alignOf(text: string, head: boolean, amount: boolean): PrintedCell['align'] {
  if (head) return 'center';
  if (amount) return NUMBER.test(text) || /^[-—–]+$/.test(text) ? 'right' : 'left';
  return NUMBER.test(text) ? 'center' : 'left';
}

/** What stands beside the title: on the left half of the sheet, or on the right. */
function linesAbove(grid: Grid, { range, titleCell }: Table, rows: readonly number[]): { left: string; right: string } {
  const texts = rows.flatMap((row) => textsOf(grid, row)).filter(({ address }) => address !== titleCell.address);
  const middle = (range.left + range.right) / 2;
  const side = (isLeft: boolean): string =>
    texts
      .filter(({ column }) => column <= middle === isLeft)
      .map(({ words }) => words)
      .join('　');
  return { left: side(true), right: side(false) };
}

function textsOf(grid: Grid, row: number): { words: string; column: number; address: string }[] {
  return (grid.rows[row] ?? []).flatMap((cell, column) => {
    const words = cellText(cell).trim();
    return words === '' ? [] : [{ words, column, address: addressOf(row, column) }];
  });
}

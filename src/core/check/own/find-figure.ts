import type { Disclosure, Table } from '../../disclosure/model.js';
import { termAt, type Term } from '../equation.js';
import { findColumn } from './find-column.js';
import { findLine, type Line } from './find-line.js';
import { findTable } from './find-table.js';
import { found, type Lookup } from './problem.js';

/** The printed figure that table.row.column, table.row or table.column names. */
export function findFigure(
  disclosure: Disclosure,
  [tableName, first, second]: readonly string[],
  sign: 1 | -1,
): Lookup<Term> {
  const table = findTable(disclosure, tableName!);
  if (table.type !== 'found') return table;
  return second === undefined
    ? byOneName(table.found, first!, sign)
    : byLine(table.found, findLine(table.found, first!), second, sign);
}

/** A line's 合计 column, or a column's 合计 line; a name that means either is ambiguous. */
function byOneName(table: Table, name: string, sign: 1 | -1): Lookup<Term> {
  const line = findLine(table, name);
  const total = findLine(table, '合计');
  const column = total.type === 'found' ? byLine(table, total, name, sign) : null;
  if (line.type === 'no-line') return column !== null && column.type !== 'no-column' ? column : line;
  const figure = byLine(table, line, null, sign);
  const two = figure.type === 'found' && column?.type === 'found' && figure.found.fact !== column.found.fact;
  return two ? { type: 'line-or-column', name, table } : figure;
}

function byLine(table: Table, line: Lookup<Line>, columnName: string | null, sign: 1 | -1): Lookup<Term> {
  if (line.type !== 'found') return line;
  const { panel, row } = line.found;
  if (row.item === 'count') return { type: 'not-money', name: row.name, table };
  const column = findColumn(table, panel, columnName);
  return column.type === 'found' ? found(termAt(table, panel, row, column.found, sign)) : column;
}

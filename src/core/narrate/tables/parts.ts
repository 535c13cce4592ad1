import type { Table } from '../../disclosure/model.js';
import { parseAddress } from '../../sheet/address.js';
import type { CellRef, Grid } from '../../sheet/grid.js';
import { leastOf, mostOf } from '../../sheet/extremes.js';

/** Which rows of the sheet are what, each from the top down and without hidden ones. */
export interface TableParts {
  /** Above the heads: title, number, department, unit. */
  readonly above: readonly number[];
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** Below the figures, to be printed as sentences. */
  readonly notes: readonly number[];
}

/** Cuts the table's range into title lines, heads, body and notes by what was recognized in it. */
export function partsOf(grid: Grid, table: Table): TableParts {
  const {
    range: { top, bottom },
    panels,
  } = table;
  const hidden = new Set(grid.hiddenRows);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((row) => !hidden.has(row));
  const data = panels.flatMap((panel) => panel.rows.map(({ index }) => index));
  const lowest = mostOf(data, top);
  const notes = new Set(table.notes.map(({ cell }) => rowOf(cell)).filter((row) => row > lowest));
  const first = data.length > 0 ? leastOf(data) : leastOf(notes, bottom + 1);
  const last = Math.min(lastAbove(table, grid), first - 1);
  return {
    above: rows.filter((row) => row <= last),
    head: rows.filter((row) => row > last && row < first),
    body: rows.filter((row) => row >= first && !notes.has(row)),
    notes: rows.filter((row) => notes.has(row)),
  };
}

/** The lowest row that names the table, its department or its unit. */
function lastAbove({ titleCell, departmentCell, unitStatements, years = [] }: Table, grid: Grid): number {
  const title = rowOf(titleCell);
  const merged =
    grid.merges.find(({ top, left }) => top === title && left === parseAddress(titleCell.address)!.column)?.bottom ??
    title;
  const stated = [
    departmentCell,
    ...unitStatements.filter(({ place }) => place === 'header').map(({ cell }) => cell),
    ...years.map(({ cell }) => cell),
  ];
  const near = stated.flatMap((cell) => (cell && rowOf(cell) <= merged + LINES_BELOW_TITLE ? [rowOf(cell)] : []));
  return Math.max(merged, ...near);
}

/** 部门 and 单位 may stand in lines of their own. */
const LINES_BELOW_TITLE = 3;

function rowOf({ address }: CellRef): number {
  return parseAddress(address)!.row;
}

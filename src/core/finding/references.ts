import type { Column, Disclosure, Fact, Row, Table } from '../disclosure/model.js';
import type { PriorRole } from '../disclosure/prior.js';
import type { CellRef } from '../sheet/grid.js';

/** What of tables, lines and columns a finding keeps: what they are called, as printed. */

export interface TableRef {
  /** "公开02表"; null where the workbook does not number its tables. */
  readonly number: string | null;
  readonly title: string;
  readonly sheet: string;
}

export interface RowRef {
  /** The 科目 code where the line prints it. */
  readonly code: string | null;
  readonly name: string;
}

/** A line with the cell it is called in. */
export interface LineRef extends RowRef {
  readonly cell: CellRef;
}

/** A line of another table. */
export interface PlaceRef {
  readonly table: TableRef;
  readonly line: LineRef;
}

/** One figure of a table. */
export interface FigureRef {
  readonly table: TableRef;
  readonly row: RowRef;
  /** The heads of its column from the top down. */
  readonly heads: readonly string[];
  readonly cell: CellRef;
  /** It stands in the other workbook, which is this to the one that is checked. */
  readonly prior?: PriorRole;
}

/** One workbook of several. */
export interface BookRef {
  readonly workbook: string;
  /** '' where nothing tells. */
  readonly department: string;
}

export function bookRef({ workbook, document: { department } }: Disclosure): BookRef {
  return { workbook, department };
}

export function tableRef({ number, title, sheet }: Table): TableRef {
  return { number, title, sheet };
}

export function rowRef({ code, codeCell, name, label }: Row): RowRef {
  return { code: codeCell === null ? null : code, name: name || label };
}

export function lineRef(row: Row): LineRef {
  return { ...rowRef(row), cell: row.labelCell };
}

export function placeRef({ table, row }: { readonly table: Table; readonly row: Row }): PlaceRef {
  return { table: tableRef(table), line: lineRef(row) };
}

/** Takes a term of a relation too. */
export function figureRef({
  table,
  row,
  column,
  fact,
  prior,
}: {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly fact: Fact;
  readonly prior?: PriorRole;
}): FigureRef {
  return {
    table: tableRef(table),
    row: rowRef(row),
    heads: column.heads,
    cell: fact.cell,
    ...(prior === undefined ? {} : { prior }),
  };
}

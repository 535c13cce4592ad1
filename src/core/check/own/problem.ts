import type { Column, Row, Table } from '../../disclosure/model.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import { lineRef, tableRef } from '../../finding/references.js';
import type { OwnProblem, OwnSyntaxProblem } from '../../finding/said/own.js';

/** Why a user's relation cannot be read. */
export type Problem =
  | OwnSyntaxProblem
  | { readonly type: 'no-table'; readonly name: string; readonly tables: readonly Table[] }
  | { readonly type: 'many-tables'; readonly name: string; readonly tables: readonly Table[] }
  | { readonly type: 'no-line'; readonly name: string; readonly table: Table }
  | { readonly type: 'many-lines'; readonly name: string; readonly table: Table; readonly rows: readonly Row[] }
  | { readonly type: 'no-column'; readonly name: string; readonly table: Table; readonly columns: readonly Column[] }
  | {
      readonly type: 'many-columns';
      readonly name: string | null;
      readonly table: Table;
      readonly columns: readonly Column[];
    }
  | { readonly type: 'line-or-column'; readonly name: string; readonly table: Table }
  | { readonly type: 'not-money'; readonly name: string; readonly table: Table }
  | { readonly type: 'empty' }
  | { readonly type: 'no-figure' }
  | { readonly type: 'comparison'; readonly text: string }
  | { readonly type: 'two-comparisons' }
  | { readonly type: 'severity'; readonly text: string }
  | { readonly type: 'repeated-id'; readonly id: string }
  | { readonly type: 'formula'; readonly text: string }
  | { readonly type: 'too-long' };

/** What the workbook simply does not print: no fault of the relation. */
export type Absent =
  | { readonly type: 'absent-table'; readonly kind: TableKind }
  | { readonly type: 'absent-code'; readonly name: string; readonly table: Table };

export type Lookup<Found> = { readonly type: 'found'; readonly found: Found } | Problem | Absent;

export function found<Found>(value: Found): { readonly type: 'found'; readonly found: Found } {
  return { type: 'found', found: value };
}

/** The problem as a finding keeps it. */
export function problemData(problem: Problem): OwnProblem {
  switch (problem.type) {
    case 'no-table':
    case 'many-tables':
      return { ...problem, tables: problem.tables.map(tableRef) };
    case 'many-lines':
      return { ...problem, table: tableRef(problem.table), rows: problem.rows.map(lineRef) };
    case 'no-column':
      return { ...problem, table: tableRef(problem.table), columns: problem.columns.map(({ heads }) => heads) };
    case 'many-columns':
      return { ...problem, table: tableRef(problem.table), columns: problem.columns.map(({ heads }) => heads) };
    case 'no-line':
    case 'line-or-column':
    case 'not-money':
      return { ...problem, table: tableRef(problem.table) };
    default:
      return problem;
  }
}

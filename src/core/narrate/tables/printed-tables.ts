import type { Disclosure, Table } from '../../disclosure/model.js';

/** The tables that a document prints: every one that a reader of the workbook sees, in its order. */
export function printedTables({ tables }: Disclosure): Table[] {
  return tables.filter(({ hidden }) => !hidden);
}

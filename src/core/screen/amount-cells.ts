import type { Table } from '../disclosure/model.js';
import { gather } from '../sheet/gather.js';

/** Whether a table's amount stands in a cell. */
export type IsAmount = (sheet: string, row: number, column: number) => boolean;

/** The forms of these kinds mix amounts with numbers of other sorts, telephone numbers among them. */
const MIXED: ReadonlySet<string> = new Set(['performance', 'assets']);

/** The cells with tables' amounts, looked up only when a sheet gives cause. */
export function amountCells(tables: readonly Table[]): IsAmount {
  const bySheet = new Map<string, ReadonlySet<number>>();
  const cellsOf = (sheet: string): ReadonlySet<number> => {
    const facts = gather(
      tables.filter((table) => table.sheet === sheet && !MIXED.has(table.kind)),
      (table) => gather(table.panels, (panel) => gather(panel.rows, (row) => row.facts)),
    );
    return new Set(facts.filter((fact) => fact.state === 'amount').map((fact) => keyOf(fact.row, fact.column)));
  };
  return (sheet, row, column) => {
    const cells = bySheet.get(sheet) ?? cellsOf(sheet);
    bySheet.set(sheet, cells);
    return cells.has(keyOf(row, column));
  };
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

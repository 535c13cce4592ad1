import type { Table } from '../disclosure/model.js';
import { allFacts } from '../disclosure/query.js';
import type { SheetView } from './sheet-view.js';

/**
 * Sheets with ### where no amount of a table stands: a code, a year, a head or a name is not known, and of lines whose
 * names are not known nothing can be said.
 */
export function unnamedByHashes(views: readonly SheetView[], tables: readonly Table[]): ReadonlySet<string> {
  const known = new Set(
    tables.flatMap((table) => allFacts(table).map(({ fact }) => `${fact.cell.sheet} ${fact.row} ${fact.column}`)),
  );
  const isUnnamed = ({ grid, usedRows, filled, amount }: SheetView): boolean =>
    usedRows.some((row) =>
      filled(row).some(
        (column) => amount(row, column).state === 'hashes' && !known.has(`${grid.name} ${row} ${column}`),
      ),
    );
  return new Set(views.filter(isUnnamed).map(({ grid }) => grid.name));
}

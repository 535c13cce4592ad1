import type { Table } from '../disclosure/model.js';
import { allFacts } from '../disclosure/query.js';
import type { SheetView } from './sheet-view.js';
import { gather } from '../sheet/gather.js';

/**
 * Sheets with ### where no amount of a table stands: a code, a year, a head or a name is not known, and of lines whose
 * names are not known nothing can be said.
 */
export function unnamedByHashes(views: readonly SheetView[], tables: readonly Table[]): ReadonlySet<string> {
  const isUnnamed = ({ grid, usedRows, filled, amount }: SheetView): boolean => {
    const hidden = gather(usedRows, (row) =>
      filled(row)
        .filter((column) => amount(row, column).state === 'hashes')
        .map((column) => `${row} ${column}`),
    );
    if (hidden.length === 0) return false;
    const facts = gather(
      tables.filter(({ sheet }) => sheet === grid.name),
      allFacts,
    );
    const known = new Set(facts.map(({ fact }) => `${fact.row} ${fact.column}`));
    return hidden.some((place) => !known.has(place));
  };
  return new Set(views.filter(isUnnamed).map(({ grid }) => grid.name));
}

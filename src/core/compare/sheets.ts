import { addressOf } from '../sheet/address.js';
import type { Cell, Grid } from '../sheet/grid.js';
import type { Said, SheetChange } from './model.js';
import { pairBy, withGaps } from './pair.js';

type Line = { readonly at: number; readonly cells: readonly (Cell | undefined)[] };

/** What differs in a sheet in which no table was recognized; null where nothing does. */
export function compareSheets(before: Grid, after: Grid): SheetChange | null {
  const [left, right] = [linesOf(before), linesOf(after)];
  const rows = withGaps(left, right, pairBy(left, right, [({ cells }) => cells.map(textOf).join('\t').trimEnd()]));
  const cells = rows.pairs.flatMap(([one, other]) => {
    const width = Math.max(one.cells.length, other.cells.length);
    return Array.from({ length: width }, (_, column) => ({
      before: saidAt(before, one, column),
      after: saidAt(after, other, column),
    })).filter((pair) => pair.before.text !== pair.after.text);
  });
  if (cells.length + rows.added.length + rows.removed.length === 0) return null;
  return {
    sheet: after.name,
    cells,
    rowsAdded: rows.added.map(({ at }) => at),
    rowsRemoved: rows.removed.map(({ at }) => at),
  };
}

/** Lines with something in them. */
function linesOf({ rows }: Grid): Line[] {
  return rows.flatMap((cells, at) => (cells?.some((cell) => textOf(cell) !== '') ? [{ at, cells }] : []));
}

function saidAt({ name }: Grid, { at, cells }: Line, column: number): Said {
  return { text: textOf(cells[column]), unit: null, cell: { sheet: name, address: addressOf(at, column) } };
}

function textOf(cell: Cell | undefined): string {
  return cell?.value == null ? '' : String(cell.value).trim();
}

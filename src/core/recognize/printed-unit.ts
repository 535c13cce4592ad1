import type { UnitStatement } from '../disclosure/model.js';
import type { Unit } from '../money/amount.js';
import { addressOf } from '../sheet/address.js';
import type { Draft } from './draft.js';
import { gather } from '../sheet/gather.js';

/** Of a table's amounts other than zero, so many print a unit before it is the table's. */
const NEARLY_ALL = 0.9;

/**
 * The unit that the amounts of a table print themselves (1207.38元), where it is another than `unitOf` their columns;
 * else null.
 */
export function printedUnit(
  { view, panels, dataRows }: Draft,
  unitOf: (column: number) => Unit | null,
): UnitStatement | null {
  let amounts = 0;
  const printed: UnitStatement[] = [];
  for (const column of gather(panels, (panel) => panel.amounts)) {
    for (const row of dataRows) {
      const read = view.amount(row, column);
      if (read.state !== 'amount' || read.value.isZero()) continue;
      amounts += 1;
      if (read.unit !== undefined && read.unit !== unitOf(column))
        printed.push({
          unit: read.unit,
          place: 'cell',
          cell: { sheet: view.grid.name, address: addressOf(row, column) },
        });
    }
  }
  const first = printed[0];
  return first !== undefined && printed.filter(({ unit }) => unit === first.unit).length >= amounts * NEARLY_ALL
    ? first
    : null;
}

import type { Panel, Table } from '../../disclosure/model.js';
import type { Ledger } from './ledger.js';
import { tryReading, type Reading } from './reading.js';
import { bestStretches, type Readings } from './stretch.js';

/** Of more broken lines single ones are not tried: a stretch of them explains it. */
const FEW_LINES = 12;

/** Two columns whose amounts stand in each other's place, in all lines or in a stretch of them. */
export function swappedColumns(ledger: Ledger, table: Table, panel: Panel, fewest: number): Reading[] {
  const broken = panel.columns.flatMap((_, position) =>
    panel.rows.some((row) => ledger.isBroken(row.facts[position]!)) ? [position] : [],
  );
  // what only an inequality reads may have nothing broken on the other side of the exchange
  const pairs = broken.flatMap((position) =>
    panel.columns.flatMap((_, other) =>
      (broken.includes(other) ? other > position : Math.abs(other - position) === 1)
        ? [[Math.min(position, other), Math.max(position, other)] as const]
        : [],
    ),
  );
  return pairs.flatMap(([left, right]) => swaps(ledger, table, panel, [left, right], fewest));
}

function swaps(
  ledger: Ledger,
  table: Table,
  panel: Panel,
  [left, right]: readonly [number, number],
  fewest: number,
): Reading[] {
  const lines: Readings[] = panel.rows.map(({ facts }) => [
    [facts[left]!, ledger.amountOf(facts[right]!)],
    [facts[right]!, ledger.amountOf(facts[left]!)],
  ]);
  const singles = panel.rows.flatMap(({ facts }, at) =>
    ledger.isBroken(facts[left]!) || ledger.isBroken(facts[right]!) ? [{ first: at, last: at }] : [],
  );
  const stretches = [
    ...bestStretches(ledger, lines),
    { first: 0, last: lines.length - 1 },
    ...(singles.length <= FEW_LINES ? singles : []),
  ];
  return stretches.flatMap(
    ({ first, last }) =>
      tryReading(
        ledger,
        { kind: 'swap', table, panel, columns: [left, right], by: 0 },
        lines.slice(first, last + 1),
        [],
        fewest,
      ) ?? [],
  );
}

import type { Panel, Row, Table } from '../../disclosure/model.js';
import type { Ledger } from './ledger.js';
import { mendsEnough, tryReading, type Place, type Reading } from './reading.js';
import { bestStretches, brokenIn, brokenLines, type Lines, type Readings } from './stretch.js';
import { gather } from '../../sheet/gather.js';

/** Of more broken lines single ones are not tried: a stretch of them explains it. */
const FEW_LINES = 12;

/** Two columns whose amounts stand in each other's place, in all lines or in a stretch of them. */
export function swappedColumns(ledger: Ledger, table: Table, panel: Panel, fewest: number): Reading[] {
  const lines = brokenLines(ledger, panel);
  const broken = panel.columns.map((_, position) => position).filter((one) => brokenIn(lines, [one]).length > 0);
  // what only an inequality reads may have nothing broken on the other side of the exchange
  const pairs = gather(broken, (position) =>
    gather(panel.columns, (_, other) =>
      (broken.includes(other) ? other > position : Math.abs(other - position) === 1)
        ? [[Math.min(position, other), Math.max(position, other)] as const]
        : [],
    ),
  );
  return gather(pairs, (columns) => {
    const exchanged: Lines = {
      count: panel.rows.length,
      broken: brokenIn(lines, columns),
      at: (line) => exchange(ledger, panel.rows[line]!, columns),
    };
    return swaps(ledger, { kind: 'swap', table, panel, columns, by: 0 }, exchanged, fewest);
  });
}

function exchange(ledger: Ledger, { facts }: Row, [left, right]: readonly [number, number]): Readings {
  return [
    [facts[left]!, ledger.amountOf(facts[right]!)],
    [facts[right]!, ledger.amountOf(facts[left]!)],
  ];
}

function swaps(ledger: Ledger, place: Place, lines: Lines, fewest: number): Reading[] {
  const whole = { first: 0, last: lines.count - 1 };
  const singles = lines.broken.map((line) => ({ first: line, last: line }));
  const stretches = [
    ...bestStretches(ledger, lines),
    ...(mendsEnough(ledger, gather(lines.broken, lines.at), fewest) ? [whole] : []),
    ...(singles.length <= FEW_LINES ? singles : []),
  ];
  return gather(stretches, ({ first, last }) => {
    const readings = Array.from({ length: last - first + 1 }, (_, further) => lines.at(first + further));
    return tryReading(ledger, place, readings, [], fewest) ?? [];
  });
}

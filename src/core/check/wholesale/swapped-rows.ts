import type { Panel, Row, Table } from '../../disclosure/model.js';
import type { Ledger } from './ledger.js';
import { tryReading, type Place, type Reading } from './reading.js';
import { gather } from '../../sheet/gather.js';

/** Of more broken lines only neighbours are tried. */
const MOST_LINES = 40;

/** Two lines whose amounts stand in each other's place, in all columns or in one. */
export function swappedRows(ledger: Ledger, table: Table, panel: Panel, fewest: number): Reading[] {
  const broken = panel.rows.filter(
    ({ item, facts }) => item !== 'count' && facts.some((fact) => ledger.isBroken(fact)),
  );
  const pairs = gather(broken, (upper, at) =>
    (broken.length <= MOST_LINES ? broken.slice(at + 1) : broken.slice(at + 1, at + 2)).map(
      (lower) => [upper, lower] as const,
    ),
  );
  const isBroken = new Set(broken);
  // what only an inequality reads may have nothing broken on the other side of the exchange
  const neighbours = panel.rows
    .slice(1)
    .map((lower, at) => [panel.rows[at]!, lower] as const)
    .filter(([upper, lower]) => isBroken.has(upper) !== isBroken.has(lower));
  const all = panel.columns.map((_, position) => position);
  return gather([...pairs, ...neighbours], ([upper, lower]) => {
    const single =
      all.length === 1
        ? []
        : all
            .filter((position) => ledger.isBroken(upper.facts[position]!) && ledger.isBroken(lower.facts[position]!))
            .map((position) => [position]);
    return gather([all, ...single], (columns) =>
      exchanged(ledger, { kind: 'rows', table, panel, columns, by: 0 }, [upper, lower], fewest),
    );
  });
}

function exchanged(ledger: Ledger, place: Place, [upper, lower]: readonly [Row, Row], fewest: number): Reading[] {
  const read = (line: Row, other: Row) =>
    place.columns.map((position) => [line.facts[position]!, ledger.amountOf(other.facts[position]!)] as const);
  const reading = tryReading(ledger, place, [read(upper, lower), read(lower, upper)], [], fewest);
  return reading === null ? [] : [reading];
}

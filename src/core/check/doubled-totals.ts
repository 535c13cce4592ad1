import type { ItemId } from '../taxonomy/items.js';
import type { Column, Disclosure, Panel, Row, Table } from '../disclosure/model.js';
import { brokenBy, mendedBy, type CellPlace, type Corrections } from './correction.js';
import type { Result } from './equation.js';
import type { Finding } from '../finding/finding.js';
import type { Repair } from './suspects.js';
import { isTwin } from './wholesale/rows.js';
import { rowTwice } from './wholesale/findings.js';
import { gather } from '../sheet/gather.js';

/** Lines that a table prints once: no sum tells when one stands twice. */
const ONCE: ReadonlySet<ItemId> = new Set<ItemId>([
  'total',
  'current-income',
  'total-income',
  'current-expenditure',
  'total-expenditure',
  'personnel-total',
  'public-total',
  'three-public-total',
  'abroad',
  'vehicles',
  'vehicle-purchase',
  'vehicle-operation',
  'reception',
  'reception-domestic',
  'reception-abroad',
]);

/** Totals and lines of 三公 that stand twice below each other. */
export interface DoubledTotals {
  readonly findings: readonly Finding[];
  /** Broken relations that hold with one of the lines. */
  readonly explained: ReadonlySet<Result>;
  readonly repairs: readonly Repair[];
}

export function doubledTotals({ tables }: Disclosure, results: readonly Result[]): DoubledTotals {
  const found = gather(
    tables.filter(({ hidden }) => !hidden),
    (table) => gather(table.panels, (panel) => pairsIn(panel).map((pair) => doubled(table, panel, pair, results))),
  );
  return {
    findings: found.map(({ finding }) => finding),
    explained: new Set(gather(found, ({ mended }) => mended)),
    repairs: found.map(({ corrections }) => ({ corrections })),
  };
}

type Pair = readonly [upper: Row, lower: Row];

function pairsIn({ rows }: Panel): Pair[] {
  return gather(rows.slice(1), (lower, at): Pair[] => {
    const upper = rows[at]!;
    // a second 合计 is no line that recognition knows
    const alike = upper.item === lower.item || upper.item === 'unknown' || lower.item === 'unknown';
    const twice =
      alike &&
      (ONCE.has(lower.item) || ONCE.has(upper.item)) &&
      lower.index === upper.index + 1 &&
      isTwin(upper, lower) &&
      lower.facts.some(({ amount }) => amount && !amount.value.isZero());
    return twice ? [[upper, lower]] : [];
  });
}

function doubled(
  table: Table,
  { columns }: Panel,
  [upper, lower]: Pair,
  results: readonly Result[],
): { finding: Finding; mended: readonly Result[]; corrections: Corrections } {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  // the one without which more holds is the one too many
  const [line, twin] =
    gain(table, columns, upper, failed, results) > gain(table, columns, lower, failed, results)
      ? [upper, lower]
      : [lower, upper];
  const corrections = without(table, columns, line);
  return {
    corrections,
    mended: mendedBy(failed, corrections),
    finding: {
      rule: 'shift.duplicate-row',
      severity: 'error',
      category: 'arithmetic',
      said: rowTwice(table, line, twin, null),
      cells: line.facts.filter(({ amount }) => amount).map(({ cell }) => cell),
    },
  };
}

function gain(
  table: Table,
  columns: readonly Column[],
  line: Row,
  failed: readonly Result[],
  results: readonly Result[],
): number {
  const corrections = without(table, columns, line);
  return mendedBy(failed, corrections).length - brokenBy(results, corrections).length;
}

function without(table: Table, columns: readonly Column[], { facts }: Row): Map<CellPlace, null> {
  return new Map(
    gather(facts, (fact, position) =>
      fact.amount && !fact.amount.value.isZero() ? [[{ table, column: columns[position]!, fact }, null]] : [],
    ),
  );
}

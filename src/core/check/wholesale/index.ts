import type { Disclosure, Fact } from '../../disclosure/model.js';
import type { CellPlace } from '../correction.js';
import type { Result } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import type { Repair } from '../suspects.js';
import { Ledger } from './ledger.js';
import { missingRowFinding, surplusRowFinding } from './findings.js';
import {
  duplicateRow,
  extraRow,
  missingRow,
  shortfalls,
  type MissingRow,
  type Shortfall,
  type SurplusRow,
} from './rows.js';
import { gather } from '../../sheet/gather.js';

/** Faults that are one slip of the hand though they break many relations. */
export interface Wholesale {
  readonly findings: readonly Finding[];
  /** Broken relations that they explain. */
  readonly explained: ReadonlySet<Result>;
  /** The other relations, as they stand once the wholesale faults are mended. */
  readonly rest: readonly Result[];
  /** Cells whose amount moves with them. */
  readonly moved: ReadonlySet<Fact>;
  /** The cells as they should read. */
  readonly repairs: readonly Repair[];
}

/** Lines missing and lines printed twice. Told by the line itself, so that no search is needed. */
export function findRows(disclosure: Disclosure, results: readonly Result[]): Wholesale {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const sums = shortfalls(failed);
  const missing = gather(sums, (sum) => missingRow(disclosure, sum, failed) ?? []);
  const ledger = new Ledger(sums.some(isSurplus) ? results : []);
  return rowsFound(
    results,
    missing,
    gather(sums.filter(isSurplus), (sum) => duplicateRow(sum, ledger) ?? []),
    ledger,
  );
}

/** Lines that no other table knows and that a sum does not count. */
export function findExtraRows(disclosure: Disclosure, results: readonly Result[]): Wholesale {
  const sums = shortfalls(results.filter(({ outcome }) => outcome === 'failed')).filter(isSurplus);
  const ledger = new Ledger(sums.length > 0 ? results : []);
  return rowsFound(
    results,
    [],
    gather(sums, (sum) => extraRow(disclosure, sum, ledger) ?? []),
    ledger,
  );
}

function isSurplus({ results }: Shortfall): boolean {
  return results.every(({ difference }) => difference.isNegative());
}

function rowsFound(
  results: readonly Result[],
  missing: readonly MissingRow[],
  surplus: readonly SurplusRow[],
  ledger: Ledger,
): Wholesale {
  const explained = new Set([
    ...gather(missing, ({ mended }) => [...mended]),
    ...ledger.mendedThrough(gather(surplus, ({ line }) => line.facts)),
  ]);
  // the lines of a form in several panels beside each other are one row of the sheet
  const rows = new Map<string, SurplusRow[]>();
  for (const row of surplus) {
    const key = `${row.line.labelCell.sheet}!${row.line.index}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return {
    findings: [...missing.map(missingRowFinding), ...[...rows.values()].map(surplusRowFinding)],
    explained,
    rest: results.filter((result) => !explained.has(result)),
    moved: new Set(),
    repairs: [...rows.values()].map((lines) => ({ corrections: new Map(gather(lines, blankOf)) })),
  };
}

function blankOf({ table, line }: SurplusRow): [CellPlace, null][] {
  const { columns } = table.panels.find(({ rows }) => rows.includes(line))!;
  return gather(line.facts, (fact, position) =>
    fact.amount && !fact.amount.value.isZero() ? [[{ table, column: columns[position]!, fact }, null]] : [],
  );
}

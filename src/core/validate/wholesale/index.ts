import { Decimal } from 'decimal.js';
import type { Disclosure, Fact, Table } from '../../disclosure/model.js';
import { toYuan, type Amount } from '../../money/amount.js';
import type { CellPlace } from '../correction.js';
import { factYuan, type Result } from '../equation.js';
import type { Finding } from '../finding.js';
import type { Repair } from '../suspects.js';
import { Ledger } from './ledger.js';
import { movedColumns } from './moved-columns.js';
import { compareReadings, type Reading } from './reading.js';
import { missingRowFinding, readingFinding, surplusRowFinding } from './findings.js';
import { duplicateRow, extraRow, missingRow, shortfalls, type MissingRow, type Shortfall, type SurplusRow } from './rows.js';
import { swappedColumns } from './swapped-columns.js';
import { swappedRows } from './swapped-rows.js';

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

const MOST_READINGS = 4;
const FEWEST_FAILED = 2;

/** Lines missing and lines printed twice. Told by the line itself, so that no search is needed. */
export function findRows(disclosure: Disclosure, results: readonly Result[]): Wholesale {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const sums = shortfalls(failed);
  const missing = sums.flatMap((sum) => missingRow(disclosure, sum, failed) ?? []);
  const ledger = new Ledger(sums.some(isSurplus) ? results : []);
  return rowsFound(results, missing, sums.filter(isSurplus).flatMap((sum) => duplicateRow(sum, ledger) ?? []), ledger);
}

/** Lines that no other table knows and that a sum does not count. */
export function findExtraRows(disclosure: Disclosure, results: readonly Result[]): Wholesale {
  const sums = shortfalls(results.filter(({ outcome }) => outcome === 'failed')).filter(isSurplus);
  const ledger = new Ledger(sums.length > 0 ? results : []);
  return rowsFound(results, [], sums.flatMap((sum) => extraRow(disclosure, sum, ledger) ?? []), ledger);
}

function isSurplus({ results }: Shortfall): boolean {
  return results.every(({ difference }) => difference.isNegative());
}

function rowsFound(results: readonly Result[], missing: readonly MissingRow[], surplus: readonly SurplusRow[], ledger: Ledger): Wholesale {
  const explained = new Set([...missing.flatMap(({ mended }) => [...mended]), ...ledger.mendedThrough(surplus.flatMap(({ line }) => line.facts))]);
  // the lines of a form in several panels beside each other are one row of the sheet
  const rows = new Map<string, SurplusRow[]>();
  for (const row of surplus) {
    const key = `${row.line.labelCell.sheet}!${row.line.index}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return {
    findings: [...missing.map(missingRowFinding), ...[...rows.values()].map(surplusRowFinding)], explained,
    rest: results.filter((result) => !explained.has(result)), moved: new Set(),
    repairs: [...rows.values()].map((lines) => ({ corrections: new Map(lines.flatMap(blankOf)) })),
  };
}

function blankOf({ table, line }: SurplusRow): [CellPlace, null][] {
  const { columns } = table.panels.find(({ rows }) => rows.includes(line))!;
  return line.facts.flatMap((fact, position) => (fact.amount && !fact.amount.value.isZero() ? [[{ table, column: columns[position]!, fact }, null]] : []));
}

/** Lines or columns exchanged, columns pasted a row off: searched for only where a single cell does not explain what is broken. */
export function findReadings({ tables }: Disclosure, results: readonly Result[], { exchangesOnly }: { readonly exchangesOnly: boolean }): Wholesale {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  if (failed.length < FEWEST_FAILED) return { findings: [], explained: new Set(), rest: results, moved: new Set(), repairs: [] };
  const ledger = new Ledger(results);
  const suspected = tablesOf(failed).filter((table) => tables.includes(table));
  const found: Reading[] = [];
  while (found.length < MOST_READINGS) {
    const best = suspected.flatMap((table) => table.panels.flatMap((panel) =>
      isList(panel) ? [...(exchangesOnly ? [] : movedColumns(ledger, table, panel)), ...swappedColumns(ledger, table, panel), ...swappedRows(ledger, table, panel)] : [])).sort(compareReadings)[0];
    if (best === undefined) break;
    found.push(best);
    for (const [fact, amount] of best.readings) ledger.read(fact, amount);
    ledger.accept();
  }
  const explained = new Set(found.flatMap(({ mended }) => [...mended]));
  const readings = new Map(found.flatMap((reading) => [...reading.readings]));
  return {
    findings: found.map(readingFinding), explained, moved: new Set(readings.keys()), repairs: found.map(repairOf),
    rest: results.filter((result) => !explained.has(result)).map((result) => reread(result, readings)),
  };
}

function repairOf({ table, panel, readings }: Reading): Repair {
  const places = panel.rows.flatMap(({ facts }) => facts.map((fact, position) => ({ table, column: panel.columns[position]!, fact })));
  return { corrections: new Map(places.flatMap((place) => {
    const amount = readings.get(place.fact);
    return amount === undefined || isSame(amount, place.fact.amount) ? [] : [[place, amount] as const];
  })) };
}

function isSame(left: Amount | null, right: Amount | null): boolean {
  const yuan = (amount: Amount | null): Decimal => (amount === null ? new Decimal(0) : toYuan(amount));
  return yuan(left).eq(yuan(right));
}

function tablesOf(failed: readonly Result[]): Table[] {
  return [...new Set(failed.flatMap(({ equation }) => [...equation.left, ...equation.right].map((term) => term.table)))];
}

/** Lines below each other, as they stand on the sheet; not a row of the wide 三公 form that is read as lines. */
function isList({ rows }: Table['panels'][number]): boolean {
  return rows.every((row, index) => index === 0 || row.index > rows[index - 1]!.index);
}

function reread(result: Result, readings: ReadonlyMap<Fact, Amount | null>): Result {
  if (readings.size === 0) return result;
  const changeOf = (fact: Fact): Decimal => {
    const amount = readings.get(fact);
    return amount === undefined ? new Decimal(0) : (amount === null ? new Decimal(0) : toYuan(amount)).minus(factYuan(fact));
  };
  const { left, right } = result.equation;
  const change = [...left.map(({ fact, sign }) => changeOf(fact).times(sign)), ...right.map(({ fact, sign }) => changeOf(fact).times(-sign))]
    .reduce((sum, part) => sum.plus(part), new Decimal(0));
  return change.isZero() ? result : { ...result, difference: result.difference.plus(change) };
}

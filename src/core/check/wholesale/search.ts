import type { Disclosure, Fact, Panel, Table } from '../../disclosure/model.js';
import { differenceOf } from '../../constraints/evaluate.js';
import { hasHashes } from '../../disclosure/query.js';
import type { Amount } from '../../money/amount.js';
import { readsAny, termsOf, type Result } from '../equation.js';
import { corrected, figureOf, printed } from '../figures.js';
import type { Repair } from '../suspects.js';
import { readingFinding } from './findings.js';
import type { Wholesale } from './index.js';
import { Ledger } from './ledger.js';
import { movedColumns } from './moved-columns.js';
import { compareReadings, type Reading } from './reading.js';
import { swappedColumns } from './swapped-columns.js';
import { swappedRows } from './swapped-rows.js';
import { gather } from '../../sheet/gather.js';

const MOST_READINGS = 4;
/** A relation that is broken alone may be any cell's fault: asked for where no cell explains it. */
const FEWEST_FAILED = 2;
/** Explanations that mend the same: so many are told, and of more of a single relation none is. */
const MOST_ALIKE = 3;

/** How far to search. */
export interface Search {
  /** Amounts that were moved are not looked for unless an exchange explains the same. */
  readonly exchangesOnly: boolean;
  /** No single cell explains anything: an exchange that mends the one broken relation is told. */
  readonly nothingElse: boolean;
}

/** What mends most, and other explanations that mend exactly the same. */
interface Found {
  readonly reading: Reading;
  readonly alike: readonly Reading[];
}

/**
 * Lines or columns exchanged, columns pasted a row off: searched for only where a single cell does not explain what is
 * broken.
 */
export function findReadings({ tables }: Disclosure, results: readonly Result[], search: Search): Wholesale {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const fewest = search.nothingElse ? 1 : FEWEST_FAILED;
  if (failed.length < fewest)
    return { findings: [], explained: new Set(), rest: results, moved: new Set(), repairs: [] };
  const ledger = new Ledger(results);
  const panels = gather(
    tablesOf(failed).filter((table) => tables.includes(table) && !hasHashes(table)),
    (table) => table.panels.filter(isList).map((panel) => [table, panel] as const),
  );
  const found: Found[] = [];
  while (found.length < MOST_READINGS) {
    const next = bestOf(ledger, panels, fewest, search.exchangesOnly);
    if (next === null) break;
    found.push(next);
    for (const [fact, amount] of next.reading.readings) ledger.read(fact, amount);
    ledger.accept();
  }
  const explained = new Set(gather(found, ({ reading }) => [...reading.mended]));
  const readings = new Map(gather(found, ({ reading }) => [...reading.readings]));
  return {
    findings: found.map(({ reading, alike }) => readingFinding(reading, alike)),
    explained,
    moved: new Set(readings.keys()),
    repairs: gather(found, ({ reading, alike }) => [
      repairOf(reading),
      ...alike.map((other) => ({ ...repairOf(other), alternative: true })),
    ]),
    rest: results.filter((result) => !explained.has(result)).map((result) => reread(result, readings)),
  };
}

function bestOf(
  ledger: Ledger,
  panels: readonly (readonly [Table, Panel])[],
  fewest: number,
  exchangesOnly: boolean,
): Found | null {
  const exchanges = gather(panels, ([table, panel]) => [
    ...swappedColumns(ledger, table, panel, fewest),
    ...swappedRows(ledger, table, panel, fewest),
  ]).sort(compareReadings);
  const [first] = exchanges;
  const moves = exchangesOnly ? [] : gather(panels, ([table, panel]) => movedColumns(ledger, table, panel));
  // where few amounts stand, a column that was moved breaks fewer relations: it is told beside an exchange that mends
  // the same
  const alikeMoves =
    first === undefined
      ? []
      : movedColumns(ledger, first.table, first.panel, FEWEST_FAILED).filter((move) => mendSame(move, first));
  const [reading, ...others] = [...exchanges, ...moves, ...alikeMoves].sort(compareReadings);
  if (reading === undefined) return null;
  const alike = others.filter(
    (other, at) =>
      mendSame(reading, other) &&
      ![reading, ...others.slice(0, at)].some((before) => mendSame(before, other) && isOneWith(before, other)),
  );
  if (reading.mended.size < FEWEST_FAILED && alike.length >= MOST_ALIKE) return null;
  return { reading, alike: alike.slice(0, MOST_ALIKE - 1) };
}

function mendSame(one: Reading, other: Reading): boolean {
  return one.mended.size === other.mended.size && [...one.mended].every((result) => other.mended.has(result));
}

/** The same kind of fault at the same place: a longer or shorter stretch of it, or all columns instead of one. */
function isOneWith(one: Reading, other: Reading): boolean {
  return (
    one.panel === other.panel &&
    one.kind === other.kind &&
    [...one.readings.keys()].some((fact) => other.readings.has(fact))
  );
}

function repairOf({ table, panel, readings }: Reading): Repair {
  const places = gather(panel.rows, ({ facts }) =>
    facts.map((fact, position) => ({ table, column: panel.columns[position]!, fact })),
  );
  return {
    corrections: new Map(
      gather(places, (place) => {
        const amount = readings.get(place.fact);
        return amount === undefined || isSame(amount, place.fact.amount) ? [] : [[place, amount] as const];
      }),
    ),
  };
}

function isSame(left: Amount | null, right: Amount | null): boolean {
  return figureOf(left).value.eq(figureOf(right).value);
}

function tablesOf(failed: readonly Result[]): Table[] {
  return [...new Set(gather(failed, ({ equation }) => termsOf(equation).map((term) => term.table)))];
}

/** Lines below each other, as they stand on the sheet; not a row of the wide 三公 form that is read as lines. */
function isList({ rows }: Panel): boolean {
  return rows.every((row, index) => index === 0 || row.index > rows[index - 1]!.index);
}

/** A relation that a reading moves, with the difference it then has. */
function reread(result: Result, readings: ReadonlyMap<Fact, Amount | null>): Result {
  const { equation } = result;
  if (!readsAny(equation, readings)) return result;
  return { ...result, difference: differenceOf(equation, corrected(printed, readings)) };
}

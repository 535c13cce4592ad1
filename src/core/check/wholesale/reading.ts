import { Decimal } from 'decimal.js';
import type { Fact, Panel, Table } from '../../disclosure/model.js';
import { UNIT_FACTOR, type Amount } from '../../money/amount.js';
import type { Result } from '../equation.js';
import { gainOf, type Effect } from './entry.js';
import type { Ledger } from './ledger.js';
import { differs, type Readings } from './stretch.js';
import { gather } from '../../sheet/gather.js';

/** A wholesale fault: the cells as they should read, and the broken relations that this mends. */
export interface Reading {
  readonly kind: 'shift' | 'swap' | 'rows';
  readonly table: Table;
  readonly panel: Panel;
  /** Column positions in the panel: those moved, the two exchanged, or those whose amounts two lines have exchanged. */
  readonly columns: readonly number[];
  /** Positions of the first and last wrong line in the panel. */
  readonly first: number;
  readonly last: number;
  /** Rows by which the amounts were moved down; 0 when columns were exchanged. */
  readonly by: number;
  readonly readings: ReadonlyMap<Fact, Amount | null>;
  readonly mended: ReadonlySet<Result>;
  /** Cells whose amount was lost and follows from a relation, and cells whose amount changes. */
  readonly solved: number;
  readonly changed: number;
}

const FEWEST_LINES = 3;
const FEWEST_MENDED = 3;
/** Of the broken relations through the cells, this part must be mended. */
const NEARLY_ALL = 0.75;
/** Amounts that stand in each other's place need no third witness, but then all must agree. */
const FEWEST_EXCHANGED = 2;

export type Place = Pick<Reading, 'kind' | 'table' | 'panel' | 'columns' | 'by'>;

/**
 * Tries other amounts for a stretch, and for the cells whose own amount was overwritten; null when that does not
 * clearly explain it.
 *
 * @param fewest relations that it must mend
 */
export function tryReading(
  ledger: Ledger,
  place: Place,
  lines: readonly Readings[],
  overwritten: readonly (readonly Fact[])[],
  fewest = place.kind === 'shift' ? FEWEST_MENDED : FEWEST_EXCHANGED,
): Reading | null {
  if (overwritten.length === 0 && !isWorthTrying(ledger, lines, Math.min(fewest, FEWEST_MENDED))) return null;
  const before = { mended: ledger.mended, broken: ledger.broken };
  const printed = new Map<Fact, Amount | null>();
  const read = (fact: Fact, amount: Amount | null): void => {
    if (!printed.has(fact)) printed.set(fact, ledger.amountOf(fact));
    ledger.read(fact, amount);
  };
  let changedLines = 0;
  let changed = 0;
  for (const line of lines) {
    const differing = line.filter(([fact, amount]) => differs(ledger, fact, amount));
    if (differing.length > 0) changedLines += 1;
    changed += differing.length;
    for (const [fact, amount] of differing) read(fact, amount);
  }
  let solved = 0;
  for (const [fact, amount] of gather(overwritten, (line) => solveLine(ledger, line, place.table))) {
    solved += 1;
    read(fact, amount);
  }
  const cells = [...printed.keys()];
  const mended = ledger.mendedThrough(cells);
  const gained = ledger.mended - before.mended - solved;
  const broken = ledger.brokenThrough(cells).size;
  const many =
    changedLines >= FEWEST_LINES &&
    gained >= (place.kind === 'shift' ? fewest : FEWEST_MENDED) &&
    mended.size >= NEARLY_ALL * broken;
  const exchanged = place.kind !== 'shift' && gained >= fewest && mended.size === broken;
  const clear = ledger.broken <= before.broken && (many || exchanged);
  const readings = new Map(cells.map((fact) => [fact, ledger.amountOf(fact)] as const));
  for (const [fact, amount] of printed) ledger.read(fact, amount);
  if (!clear) return null;
  const wrong = gather(place.panel.rows, (row, line) =>
    place.columns.some((position) => readings.has(row.facts[position]!)) ? [line] : [],
  );
  return { ...place, first: wrong[0]!, last: wrong.at(-1)!, readings, mended, solved, changed: changed + solved };
}

/** Lines read otherwise that mend enough, of few lines everything that is broken, and break nothing. */
function isWorthTrying(ledger: Ledger, lines: readonly Readings[], fewest: number): boolean {
  const readings = lines.flat();
  const changed = ledger.effectOnBroken(readings);
  if (changed.length < fewest || (lines.length < FEWEST_LINES && changed.some((change) => gain(change) <= 0)))
    return false;
  return isEnough(changed, fewest) && ledger.effectOf(readings).every((change) => gain(change) >= 0);
}

/** Of the relations that are broken enough hold with these amounts, whatever they break. */
export function mendsEnough(ledger: Ledger, readings: Readings, fewest: number): boolean {
  return isEnough(ledger.effectOnBroken(readings), Math.min(fewest, FEWEST_MENDED));
}

function isEnough(changed: Effect, fewest: number): boolean {
  return changed.length >= fewest && changed.filter((change) => gain(change) > 0).length >= fewest;
}

function gain({ entry, difference, slack }: Effect[number]): number {
  return gainOf(entry, difference, slack);
}

/** The amounts of overwritten cells in one line: each by itself, or all together where their row adds as it stands. */
function solveLine(ledger: Ledger, facts: readonly Fact[], table: Table): Readings {
  const printed = facts.map((fact) => ledger.amountOf(fact));
  const together = facts.map((fact) => [fact, optionsOf(ledger, fact, table)[2] ?? ledger.amountOf(fact)] as const);
  const net = (): number => ledger.mended - ledger.broken;
  for (const [fact, amount] of together) ledger.read(fact, amount);
  const whole = net();
  facts.forEach((fact, position) => ledger.read(fact, printed[position]!));
  for (const fact of facts) ledger.read(fact, bestOption(ledger, fact, table));
  const single = facts.map((fact) => [fact, ledger.amountOf(fact)] as const);
  const best = whole > net() ? together : single;
  facts.forEach((fact, position) => ledger.read(fact, printed[position]!));
  return best.filter(([, amount], position) => amount !== printed[position]);
}

/** What an overwritten cell may have said: what it says, nothing, or what one of its broken relations asks for. */
function optionsOf(ledger: Ledger, fact: Fact, table: Table): (Amount | null)[] {
  const yuan = ledger.yuanOf(fact);
  return [
    ledger.amountOf(fact),
    null,
    ...ledger
      .wanted(fact)
      .map((change) => amountOf(table, yuan + change))
      .filter((amount) => !amount.value.isNegative()),
  ];
}

function bestOption(ledger: Ledger, fact: Fact, table: Table): Amount | null {
  const options = optionsOf(ledger, fact, table);
  let best = options[0] ?? null;
  let net = -Infinity;
  for (const option of options) {
    ledger.read(fact, option);
    if (ledger.mended - ledger.broken > net) [best, net] = [option, ledger.mended - ledger.broken];
  }
  ledger.read(fact, options[0] ?? null);
  return best;
}

function amountOf(table: Table, yuan: number): Amount {
  const unit = table.unit ?? 'yuan';
  return { value: new Decimal((yuan / UNIT_FACTOR[unit]).toFixed(table.decimals)), unit, decimals: table.decimals };
}

/** Clearer explanations first: more mended, less to be solved, fewer cells, a smaller step. */
export function compareReadings(left: Reading, right: Reading): number {
  return (
    right.mended.size - left.mended.size ||
    left.solved - right.solved ||
    left.changed - right.changed ||
    Math.abs(left.by) - Math.abs(right.by)
  );
}

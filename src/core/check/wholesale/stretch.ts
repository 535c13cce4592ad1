import type { Fact, Panel } from '../../disclosure/model.js';
import type { Amount } from '../../money/amount.js';
import { gainOf, type Change, type Effect, type Entry } from './entry.js';
import type { Ledger } from './ledger.js';
import { gather } from '../../sheet/gather.js';

/** Other amounts for cells. */
export type Readings = readonly (readonly [fact: Fact, amount: Amount | null])[];

/** What the lines of a panel would read; most are never asked, for nothing that is broken hangs on them. */
export interface Lines {
  readonly count: number;
  /** Positions of the lines with a cell that a broken relation reads, ascending. */
  readonly broken: readonly number[];
  readonly at: (line: number) => Readings;
}

/** A line with the positions of its cells that broken relations read. */
interface BrokenLine {
  readonly line: number;
  readonly positions: ReadonlySet<number>;
}

/** Consecutive lines that were read otherwise, and what became of the relations. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly net: number;
}

/** More lines than any such table has; a longer list is not searched in all its stretches. */
const MOST_LINES = 300;
const BEST_KEPT = 6;
const FEWEST_MENDED = 2;

/** Every stretch of the lines is weighed; of a longer list none is. */
export function isSearched(count: number): boolean {
  return count <= MOST_LINES;
}

/** Lines of a panel with cells that broken relations read. */
export function brokenLines(ledger: Ledger, { rows }: Panel): BrokenLine[] {
  return gather(rows, ({ facts }, line) => {
    const positions = new Set(gather(facts, (fact, position) => (ledger.isBroken(fact) ? [position] : [])));
    return positions.size === 0 ? [] : [{ line, positions }];
  });
}

/** Of these lines those that are broken in one of the columns. */
export function brokenIn(lines: readonly BrokenLine[], columns: readonly number[]): number[] {
  return lines.filter(({ positions }) => columns.some((column) => positions.has(column))).map(({ line }) => line);
}

/**
 * Weighs every stretch of lines read otherwise, and keeps those that mend most net of what they break, of equals the
 * first and shortest.
 */
export function bestStretches(ledger: Ledger, lines: Lines): Stretch[] {
  if (!isSearched(lines.count) || !mayMend(ledger, lines)) return [];
  const changed: number[] = [];
  const effects: Effect[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    const readings = lines.at(line);
    if (!readsOtherwise(ledger, readings)) continue;
    changed.push(line);
    effects.push(ledger.effectOf(readings));
  }
  const nets = netOfStretches(effects);
  let best: Stretch[] = [];
  for (const [first, row] of nets.entries())
    for (let last = first; last < changed.length; last += 1) {
      const net = row[last]!;
      if (net < FEWEST_MENDED || (best.length === BEST_KEPT && net < best.at(-1)!.net)) continue;
      best = [...best, { first: changed[first]!, last: changed[last]!, net }].sort(compare).slice(0, BEST_KEPT);
    }
  return best;
}

function readsOtherwise(ledger: Ledger, readings: Readings): boolean {
  return readings.some(([fact, amount]) => differs(ledger, fact, amount));
}

/** True where some stretch mends enough, whatever it breaks. */
function mayMend(ledger: Ledger, { broken, at }: Lines): boolean {
  if (broken.length < FEWEST_MENDED) return false;
  const changed = broken.map(at).filter((readings) => readsOtherwise(ledger, readings));
  if (changed.length < FEWEST_MENDED) return false;
  const nets = netOfStretches(changed.map((readings) => ledger.effectOnBroken(readings)));
  return nets.some((row) => row.some((net) => net >= FEWEST_MENDED));
}

/** How many relations more hold with the lines from one to another put on: by the first, then by the last. */
function netOfStretches(effects: readonly Effect[]): Int32Array[] {
  const nets = effects.map(() => new Int32Array(effects.length + 1));
  forGains(effects, (gain, firsts, lasts) => {
    for (let first = firsts.first; first < firsts.end; first += 1) {
      nets[first]![lasts.first]! += gain;
      nets[first]![lasts.end]! -= gain;
    }
  });
  for (const row of nets) for (let last = 1; last < row.length; last += 1) row[last]! += row[last - 1]!;
  return nets;
}

/** Lines from the first up to before the end. */
interface Span {
  readonly first: number;
  readonly end: number;
}

type TakeGain = (gain: number, firsts: Span, lasts: Span) => void;

/**
 * Tells of every relation that holds with all stretches that begin and end in some lines and not as it is read now, or
 * the reverse. It is looked at only where a stretch takes up or leaves a line that it reads.
 */
function forGains(effects: readonly Effect[], take: TakeGain): void {
  const entries = partsOf(effects);
  for (const entry of entries) {
    forGainsOf(entry, entry.parts!, effects.length, take);
    entry.parts = null;
  }
}

function forGainsOf(entry: Entry, parts: readonly Change[], end: number, take: TakeGain): void {
  for (let from = 0; from < parts.length; from += 1) {
    let [difference, slack] = [0, 0];
    for (let to = from; to < parts.length; to += 1) {
      const part = parts[to]!;
      difference += part.difference;
      slack += part.slack;
      const gain = gainOf(entry, difference, slack);
      if (gain === 0) continue;
      const firsts = { first: from === 0 ? 0 : parts[from - 1]!.line + 1, end: parts[from]!.line + 1 };
      take(gain, firsts, { first: part.line, end: to + 1 < parts.length ? parts[to + 1]!.line : end });
    }
  }
}

/** The relations that the lines change, each with what they do to it, line by line. */
function partsOf(effects: readonly Effect[]): Entry[] {
  const entries: Entry[] = [];
  effects.forEach((effect, line) => {
    for (const change of effect) {
      const { entry } = change;
      change.line = line;
      if (entry.parts !== null) entry.parts.push(change);
      else {
        entry.parts = [change];
        entries.push(entry);
      }
    }
  });
  return entries;
}

function compare(left: Stretch, right: Stretch): number {
  return right.net - left.net || left.first - right.first || left.last - right.last;
}

export function differs(ledger: Ledger, fact: Fact, amount: Amount | null): boolean {
  const now = ledger.amountOf(fact);
  if (amount === null || now === null) return (amount ?? now)?.value.isZero() === false;
  return !amount.value.eq(now.value) || amount.unit !== now.unit;
}

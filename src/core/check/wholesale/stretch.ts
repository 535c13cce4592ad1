import type { Fact } from '../../disclosure/model.js';
import type { Amount } from '../../money/amount.js';
import type { Ledger } from './ledger.js';

/** Other amounts for cells. */
export type Readings = readonly (readonly [fact: Fact, amount: Amount | null])[];

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

/**
 * Reads every stretch of lines otherwise, and keeps those that mend most net of what they break, of equals the first
 * and shortest.
 */
export function bestStretches(ledger: Ledger, lines: readonly Readings[]): Stretch[] {
  if (lines.length > MOST_LINES) return [];
  const changed = lines.flatMap((readings, line) =>
    readings.some(([fact, amount]) => differs(ledger, fact, amount)) ? [line] : [],
  );
  if (changed.filter((line) => lines[line]!.some(([fact]) => ledger.isBroken(fact))).length < FEWEST_MENDED) return [];
  const effects = changed.map((line) => ledger.effectOf(lines[line]!));
  const start = ledger.mended - ledger.broken;
  let best: Stretch[] = [];
  const weigh = (first: number, last: number): void => {
    const net = ledger.mended - ledger.broken - start;
    if (net < FEWEST_MENDED || (best.length === BEST_KEPT && net < best.at(-1)!.net)) return;
    best = [...best, { first: changed[first]!, last: changed[last]!, net }].sort(compare).slice(0, BEST_KEPT);
  };
  // every other start goes backwards, taking off what the one before has put on
  for (let first = 0; first < effects.length; first += 2) {
    for (let last = first; last < effects.length; last += 1) {
      ledger.put(effects[last]!);
      weigh(first, last);
    }
    ledger.takeOff(effects[first]!);
    for (let last = effects.length - 1; last > first; last -= 1) {
      weigh(first + 1, last);
      ledger.takeOff(effects[last]!);
    }
  }
  return best;
}

function compare(left: Stretch, right: Stretch): number {
  return right.net - left.net || left.first - right.first || left.last - right.last;
}

export function differs(ledger: Ledger, fact: Fact, amount: Amount | null): boolean {
  const now = ledger.amountOf(fact);
  if (amount === null || now === null) return (amount ?? now)?.value.isZero() === false;
  return !amount.value.eq(now.value) || amount.unit !== now.unit;
}

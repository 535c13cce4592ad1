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

/** Reads every stretch of lines otherwise, and keeps those that mend most net of what they break. */
export function bestStretches(ledger: Ledger, lines: readonly Readings[]): Stretch[] {
  if (lines.length > MOST_LINES) return [];
  const changed = lines.map((readings) => readings.some(([fact, amount]) => differs(ledger, fact, amount)));
  const printed = lines.map((readings) => readings.map(([fact]) => [fact, ledger.amountOf(fact)] as const));
  const telling = lines.filter((readings, line) => changed[line] && readings.some(([fact]) => ledger.isBroken(fact)));
  if (telling.length < FEWEST_MENDED) return [];
  const [mended, broken] = [ledger.mended, ledger.broken];
  let best: Stretch[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!changed[first]) continue;
    let last = first;
    for (; last < lines.length; last += 1) {
      if (!changed[last]) continue;
      for (const [fact, amount] of lines[last]!) ledger.read(fact, amount);
      const net = ledger.mended - mended - (ledger.broken - broken);
      if (net < FEWEST_MENDED) continue;
      if (best.length < BEST_KEPT || net > best.at(-1)!.net) best = [...best, { first, last, net }].sort((left, right) => right.net - left.net).slice(0, BEST_KEPT);
    }
    for (let line = first; line < last; line += 1) for (const [fact, amount] of printed[line]!) ledger.read(fact, amount);
  }
  return best;
}

export function differs(ledger: Ledger, fact: Fact, amount: Amount | null): boolean {
  const now = ledger.amountOf(fact);
  return amount === null ? now !== null && !now.value.isZero() : now === null ? !amount.value.isZero() : !amount.value.eq(now.value) || amount.unit !== now.unit;
}

import type { Fact, Table } from '../disclosure/model.js';
import { hasHashes } from '../disclosure/query.js';
import type { Amount, Unit } from '../money/amount.js';
import { termsOf, type Equation, type Result, type Term } from './equation.js';
import { gather } from '../sheet/gather.js';

/** 元 printed to the 分. */
const CENTS = 2;
/**
 * Where figures were rounded to the 分 one by one, a sum of two is off in one of four cases, of more parts oftener. One
 * of ten is far from that, and more than single slips make of a table.
 */
const ROUNDED_SHARE = 0.1;
/** Faults so many that they are no slips: cells that would all have to be wrong. */
const FEWEST_CELLS = 3;
/** Whole 元 or 万元 may have been rounded; so many sums that agree all the same show that they were not. */
const ENOUGH_SUMS = { 'yuan': 20, 'ten-thousand-yuan': 40 } as const;

/**
 * In 元 printed to the 分 nothing is rounded: a sum that is off by a 分 has failed, unless many sums of the same table are
 * off likewise. Then the table was rounded, and its gaps stay rounding. The same holds of whole 元 and of whole 万元 where
 * the workbook has enough sums to tell.
 */
export function settleCents(results: readonly Result[]): Result[] {
  const measured = results.map((result): Measured => ({ result, unit: unitOf(result.equation) }));
  const sums = sumsByTable(measured);
  const rounded = roundedTables(sums);
  const all = [...sums.values()].flat();
  const whole = { 'yuan': isWholeExact('yuan', all), 'ten-thousand-yuan': isWholeExact('ten-thousand-yuan', all) };
  const isExact = (unit: Unit, { left, right }: Equation): boolean => {
    const holdsOf = (holds: (term: Term) => boolean): boolean => left.every(holds) && right.every(holds);
    return (
      (rounded.size === 0 || holdsOf(({ table }) => !rounded.has(table))) &&
      (whole[unit] || (unit === 'yuan' && holdsOf(({ fact: { amount } }) => !amount || amount.decimals >= CENTS)))
    );
  };
  return measured.map(({ result, unit }) =>
    unit !== null && isExact(unit, result.equation) ? exactly(result) : result,
  );
}

/** A relation and the unit of its amounts, where they have one. */
interface Measured {
  readonly result: Result;
  readonly unit: Unit | null;
}

function exactly({ equation, outcome, left, right, difference }: Result): Result {
  return { equation, outcome: outcome === 'rounding' ? 'failed' : outcome, left, right, difference, exact: true };
}

/** The unit of a sum whose printed amounts are all in 元, or in whole 万元; null for others. An inequality has its slack. */
function unitOf({ kind, left, right }: Equation): Unit | null {
  if (kind !== 'sum') return null;
  if (isAll(left, isYuan) && isAll(right, isYuan)) return 'yuan';
  return isAll(left, isWhole) && isAll(right, isWhole) ? 'ten-thousand-yuan' : null;
}

function isAll(terms: readonly Term[], holds: (amount: Amount) => boolean): boolean {
  return terms.every(({ fact: { amount }, prior }) => prior === undefined && (!amount || holds(amount)));
}

function isYuan({ unit }: Amount): boolean {
  return unit === 'yuan';
}

function isWhole({ unit, decimals }: Amount): boolean {
  return unit === 'ten-thousand-yuan' && decimals === 0;
}

/** Sums inside one table of at least two amounts: where amounts were rounded one by one, these tell. */
function sumsByTable(measured: readonly Measured[]): Map<Table, Measured[]> {
  const sums = new Map<Table, Measured[]>();
  for (const one of measured) {
    const { equation, outcome } = one.result;
    const { left, right } = equation;
    if (one.unit === null || outcome === 'not-computed' || right.filter(hasAmount).length < 2) continue;
    const table = left[0]?.table;
    if (table === undefined || !right.every((term) => term.table === table)) continue;
    const known = sums.get(table);
    if (known) known.push(one);
    else sums.set(table, [one]);
  }
  return sums;
}

function roundedTables(sums: ReadonlyMap<Table, readonly Measured[]>): Set<Table> {
  return new Set(
    gather([...sums], ([table, all]) => {
      const off = all.map(({ result }) => result).filter(isRounding);
      return off.length >= all.length * ROUNDED_SHARE && cellsBehind(off) >= FEWEST_CELLS ? [table] : [];
    }),
  );
}

function isWholeExact(unit: Unit, sums: readonly Measured[]): boolean {
  const own = sums.filter((one) => one.unit === unit).map(({ result }) => result);
  const off = own.filter(isRounding);
  const tables = new Set(gather(own, ({ equation }) => termsOf(equation).map(({ table }) => table)));
  // figures that do not show may be those that were rounded
  if ([...tables].some(hasHashes)) return false;
  return own.length - off.length >= ENOUGH_SUMS[unit] && off.length < own.length * ROUNDED_SHARE;
}

function isRounding({ outcome }: Result): boolean {
  return outcome === 'rounding';
}

function hasAmount({ fact: { amount } }: Term): boolean {
  return amount !== null && !amount.value.isZero();
}

/** How many cells would have to be wrong, counted up to enough: each time the one that most of the sums share is taken. */
function cellsBehind(off: readonly Result[]): number {
  let [left, cells] = [off, 0];
  while (left.length > 0 && cells < FEWEST_CELLS) {
    const counts = new Map<Fact, number>();
    for (const { equation } of left)
      for (const { fact } of termsOf(equation)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    left = left.filter(({ equation }) => !termsOf(equation).some(({ fact }) => fact === most));
    cells += 1;
  }
  return cells;
}

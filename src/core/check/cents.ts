import type { Fact, Table } from '../disclosure/model.js';
import { termsOf, type Equation, type Result, type Term } from './equation.js';

/** 元 printed to the 分. */
const CENTS = 2;
/**
 * Where figures were rounded to the 分 one by one, a sum of two is off in one of four cases, of more parts oftener. One
 * of ten is far from that, and more than single slips make of a table.
 */
const ROUNDED_SHARE = 0.1;
/** Faults so many that they are no slips: cells that would all have to be wrong. */
const FEWEST_CELLS = 3;

/**
 * In 元 printed to the 分 nothing is rounded: a sum that is off by a 分 has failed, unless many sums of the same table are
 * off likewise. Then the table was rounded, and its gaps stay rounding.
 */
export function settleCents(results: readonly Result[]): Result[] {
  const rounded = roundedTables(results);
  return results.map((result) => {
    const exact = isExact(result.equation) && termsOf(result.equation).every(({ table }) => !rounded.has(table));
    return exact ? { ...result, exact, outcome: result.outcome === 'rounding' ? 'failed' : result.outcome } : result;
  });
}

/** Every printed amount in 元 with two decimals, and a sum: an inequality has its slack. */
function isExact(equation: Equation): boolean {
  return (
    equation.kind === 'sum' &&
    termsOf(equation).every(
      ({ fact: { amount }, prior }) =>
        prior === undefined && (!amount || (amount.unit === 'yuan' && amount.decimals >= CENTS)),
    )
  );
}

function roundedTables(results: readonly Result[]): Set<Table> {
  const sums = new Map<Table, Result[]>();
  for (const result of results) {
    const { left, right } = result.equation;
    if (!isExact(result.equation) || right.filter(hasAmount).length < 2 || result.outcome === 'not-computed') continue;
    const table = left[0]?.table;
    if (table === undefined || !right.every((term) => term.table === table)) continue;
    sums.set(table, [...(sums.get(table) ?? []), result]);
  }
  return new Set(
    [...sums].flatMap(([table, all]) => {
      const off = all.filter(({ outcome }) => outcome === 'rounding');
      return off.length >= all.length * ROUNDED_SHARE && cellsBehind(off) >= FEWEST_CELLS ? [table] : [];
    }),
  );
}

function hasAmount({ fact: { amount } }: Term): boolean {
  return amount !== null && !amount.value.isZero();
}

/** How many cells would have to be wrong: each time the one that most of the sums share is taken. */
function cellsBehind(off: readonly Result[]): number {
  let [left, cells] = [off, 0];
  while (left.length > 0) {
    const counts = new Map<Fact, number>();
    for (const { equation } of left)
      for (const { fact } of termsOf(equation)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
    left = left.filter(({ equation }) => !termsOf(equation).some(({ fact }) => fact === most));
    cells += 1;
  }
  return cells;
}

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
/** Whole 元 may have been rounded from 分; so many sums that agree all the same show that they were not. */
const ENOUGH_SUMS = 20;

/**
 * In 元 printed to the 分 nothing is rounded: a sum that is off by a 分 has failed, unless many sums of the same table are
 * off likewise. Then the table was rounded, and its gaps stay rounding. The same holds of whole 元 where the workbook has
 * enough sums to tell.
 */
export function settleCents(results: readonly Result[]): Result[] {
  const sums = sumsByTable(results);
  const rounded = roundedTables(sums);
  const whole = wholeYuanIsExact([...sums.values()].flat());
  return results.map((result) => {
    const terms = termsOf(result.equation);
    const exact =
      isInYuan(result.equation) &&
      terms.every(({ table }) => !rounded.has(table)) &&
      (whole || terms.every(({ fact: { amount } }) => !amount || amount.decimals >= CENTS));
    return exact ? { ...result, exact, outcome: result.outcome === 'rounding' ? 'failed' : result.outcome } : result;
  });
}

/** Every printed amount in 元, and a sum: an inequality has its slack. */
function isInYuan({ kind, left, right }: Equation): boolean {
  return (
    kind === 'sum' &&
    [left, right].every((terms) =>
      terms.every(({ fact: { amount }, prior }) => prior === undefined && (!amount || amount.unit === 'yuan')),
    )
  );
}

/** Sums inside one table of at least two amounts: where amounts were rounded one by one, these tell. */
function sumsByTable(results: readonly Result[]): Map<Table, Result[]> {
  const sums = new Map<Table, Result[]>();
  for (const result of results) {
    const { left, right } = result.equation;
    if (!isInYuan(result.equation) || right.filter(hasAmount).length < 2 || result.outcome === 'not-computed') continue;
    const table = left[0]?.table;
    if (table === undefined || !right.every((term) => term.table === table)) continue;
    const known = sums.get(table);
    if (known) known.push(result);
    else sums.set(table, [result]);
  }
  return sums;
}

function roundedTables(sums: ReadonlyMap<Table, readonly Result[]>): Set<Table> {
  return new Set(
    [...sums].flatMap(([table, all]) => {
      const off = all.filter(isRounding);
      return off.length >= all.length * ROUNDED_SHARE && cellsBehind(off) >= FEWEST_CELLS ? [table] : [];
    }),
  );
}

function wholeYuanIsExact(sums: readonly Result[]): boolean {
  const off = sums.filter(isRounding);
  return sums.length - off.length >= ENOUGH_SUMS && off.length < sums.length * ROUNDED_SHARE;
}

function isRounding({ outcome }: Result): boolean {
  return outcome === 'rounding';
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

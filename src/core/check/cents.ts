import type { Fact, Table } from '../disclosure/model.js';
import { hasHashes } from '../disclosure/query.js';
import type { Amount, Unit } from '../money/amount.js';
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
/** Whole 元 or 万元 may have been rounded; so many sums that agree all the same show that they were not. */
const ENOUGH_SUMS = { 'yuan': 20, 'ten-thousand-yuan': 40 } as const;

/**
 * In 元 printed to the 分 nothing is rounded: a sum that is off by a 分 has failed, unless many sums of the same table are
 * off likewise. Then the table was rounded, and its gaps stay rounding. The same holds of whole 元 and of whole 万元 where
 * the workbook has enough sums to tell.
 */
export function settleCents(results: readonly Result[]): Result[] {
  const sums = sumsByTable(results);
  const rounded = roundedTables(sums);
  const all = [...sums.values()].flat();
  const whole = { 'yuan': isWholeExact('yuan', all), 'ten-thousand-yuan': isWholeExact('ten-thousand-yuan', all) };
  return results.map((result) => {
    const terms = termsOf(result.equation);
    const unit = unitOf(result.equation);
    const exact =
      unit !== null &&
      terms.every(({ table }) => !rounded.has(table)) &&
      (whole[unit] || (unit === 'yuan' && terms.every(({ fact: { amount } }) => !amount || amount.decimals >= CENTS)));
    return exact ? { ...result, exact, outcome: result.outcome === 'rounding' ? 'failed' : result.outcome } : result;
  });
}

/** The unit of a sum whose printed amounts are all in 元, or in whole 万元; null for others. An inequality has its slack. */
function unitOf({ kind, left, right }: Equation): Unit | null {
  if (kind !== 'sum') return null;
  const isAll = (holds: (amount: Amount) => boolean): boolean =>
    [left, right].every((terms) =>
      terms.every(({ fact: { amount }, prior }) => prior === undefined && (!amount || holds(amount))),
    );
  if (isAll(({ unit }) => unit === 'yuan')) return 'yuan';
  return isAll(({ unit, decimals }) => unit === 'ten-thousand-yuan' && decimals === 0) ? 'ten-thousand-yuan' : null;
}

/** Sums inside one table of at least two amounts: where amounts were rounded one by one, these tell. */
function sumsByTable(results: readonly Result[]): Map<Table, Result[]> {
  const sums = new Map<Table, Result[]>();
  for (const result of results) {
    const { left, right } = result.equation;
    if (unitOf(result.equation) === null || right.filter(hasAmount).length < 2 || result.outcome === 'not-computed')
      continue;
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

function isWholeExact(unit: Unit, sums: readonly Result[]): boolean {
  const own = sums.filter(({ equation }) => unitOf(equation) === unit);
  const off = own.filter(isRounding);
  const tables = new Set(own.flatMap(({ equation }) => termsOf(equation).map(({ table }) => table)));
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

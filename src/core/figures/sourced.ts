import { Decimal } from 'decimal.js';
import { halfPlaceInYuan } from '../money/amount.js';
import { yuanOf } from '../disclosure/query.js';
import type { Fact } from '../disclosure/model.js';
import type { CellRef } from '../sheet/grid.js';

/** Cells a figure was taken from, of this workbook and of last year's. */
export interface Sources {
  readonly cells: readonly CellRef[];
  readonly priorCells?: readonly CellRef[];
}

/** An exact amount in 元 with the cells it was taken or added up from. */
export interface Sourced {
  readonly yuan: Decimal;
  /** By how much the printed terms may be off, in 元: half of the last printed place of each. */
  readonly half: Decimal;
  readonly cells: readonly CellRef[];
}

export const NOTHING: Sourced = { yuan: new Decimal(0), half: new Decimal(0), cells: [] };

/** Blank and dash are nothing; text and error cells are not available. */
export function sourcedOf(fact: Fact | null): Sourced | null {
  const yuan = yuanOf(fact);
  if (!fact || !yuan) return null;
  return { yuan, half: fact.amount ? halfPlaceInYuan(fact.amount) : NOTHING.half, cells: [fact.cell] };
}

export function sum(terms: readonly Sourced[]): Sourced {
  return {
    yuan: terms.reduce((total, term) => total.plus(term.yuan), NOTHING.yuan),
    half: terms.reduce((total, term) => total.plus(term.half), NOTHING.half),
    cells: terms.flatMap((term) => term.cells),
  };
}

/** Equal, or off by no more than the rounding of what is printed. */
export function agree(left: Sourced, right: Sourced): boolean {
  return left.yuan.minus(right.yuan).abs().lte(left.half.plus(right.half));
}

/** No more than the whole, rounding aside. */
export function within(part: Sourced, whole: Sourced): boolean {
  return part.yuan.lte(whole.yuan) || agree(part, whole);
}

/** The amount when there is one other than zero. */
export function present(amount: Sourced | null | undefined): Sourced | null {
  return amount && !amount.yuan.isZero() ? amount : null;
}

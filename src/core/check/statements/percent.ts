import { Decimal } from 'decimal.js';
import type { Fact } from '../../disclosure/model.js';

/** A percentage as it is printed. */
export interface Percent {
  /** In hundredths: 33.34 for 33.34%. */
  readonly value: Decimal;
  /** Half of its last printed place. */
  readonly half: Decimal;
  /** A bare number below 1 may be the fraction behind a cell's percent format. */
  readonly bare: boolean;
}

/** Null where no number stands. */
export function percentIn({ amount, text }: Fact): Percent | null {
  const printed =
    amount?.value ?? (/^[+-]?\d+(\.\d+)?[%％]$/.test(text ?? '') ? new Decimal(text!.slice(0, -1)) : null);
  return (
    printed && { value: printed, half: new Decimal(10).pow(-printed.decimalPlaces()).div(2), bare: amount !== null }
  );
}

/** What is printed is the exact one within its own rounding and that of the figures it comes from; also as a fraction. */
export function isPrintedAs({ value, half, bare }: Percent, exact: Decimal, now: Decimal, { amount }: Fact): boolean {
  const base = amount!.value;
  const place = new Decimal(10).pow(-amount!.decimals).div(2);
  const blur = place.times(now.abs().plus(base.abs())).div(base.times(base)).times(100);
  const isNear = (read: Decimal, by: Decimal): boolean => read.minus(exact).abs().lte(by.plus(blur));
  return (
    (bare && isNear(value.times(100), Decimal.max(half.times(100), '0.005'))) ||
    isNear(value, Decimal.max(half, '0.005'))
  );
}

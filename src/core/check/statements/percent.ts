import { Decimal } from 'decimal.js';
import type { Fact } from '../../disclosure/model.js';

/** A percentage as a cell prints it. */
export interface Percent {
  /** In hundredths: 33.34 for 33.34%. */
  readonly value: Decimal;
  /** Half of its last printed place. */
  readonly half: Decimal;
  /** A bare number below 1 may be the fraction behind a cell's percent format. */
  readonly bare: boolean;
}

export function percentIn({ amount, text }: Fact): Percent | null {
  const printed =
    amount?.value ?? (/^[+-]?\d+(\.\d+)?[%％]$/.test(text ?? '') ? new Decimal(text!.slice(0, -1)) : null);
  return (
    printed && { value: printed, half: new Decimal(10).pow(-printed.decimalPlaces()).div(2), bare: amount !== null }
  );
}

/** True when a percentage is `exact` within its own places and `blur`, also read as a fraction. */
export function isPrinted({ value, half, bare }: Percent, exact: Decimal, blur: Decimal): boolean {
  const isNear = (read: Decimal, by: Decimal): boolean => read.minus(exact).abs().lte(by.plus(blur));
  const fraction = bare && isNear(value.times(100), Decimal.max(half.times(100), '0.005'));
  return fraction || isNear(value, Decimal.max(half, '0.005'));
}

/** What rounding of both figures may do to their quotient, in per cent. */
export function blurOf(part: Decimal, base: Fact): Decimal {
  const whole = base.amount!.value;
  const place = new Decimal(10).pow(-base.amount!.decimals).div(2);
  return place.times(part.abs().plus(whole.abs())).div(whole.times(whole)).times(100);
}

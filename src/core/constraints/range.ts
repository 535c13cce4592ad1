import { Decimal } from 'decimal.js';
import { gather } from '../sheet/gather.js';

/** The figures that a printed one, or what is computed of printed ones, may stand for. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function around(value: Decimal, half: Decimal): Range {
  return { low: value.minus(half), high: value.plus(half) };
}

export function overlap(one: Range, other: Range): boolean {
  return one.low.lte(other.high) && other.low.lte(one.high);
}

/** part / whole × 100 for a whole that is above zero throughout. */
export function percentOf(part: Range, whole: Range): Range {
  const corners = gather([part.low, part.high], (above) =>
    [whole.low, whole.high].map((below) => above.div(below).times(100)),
  );
  return { low: Decimal.min(...corners), high: Decimal.max(...corners) };
}

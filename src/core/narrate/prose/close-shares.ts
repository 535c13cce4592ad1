import { Decimal } from 'decimal.js';

/** Ratios that add to 1, rounded so that their printed percentages add to 100: the largest remainders go up. */
export function closeTo100(ratios: readonly Decimal[], decimals: number): Decimal[] {
  const steps = new Decimal(10).pow(decimals + 2);
  const floors = ratios.map((ratio) => ratio.times(steps).floor());
  const short = steps.minus(floors.reduce((sum, floor) => sum.plus(floor), new Decimal(0))).toNumber();
  const order = ratios
    .map((ratio, at) => ({ at, rest: ratio.times(steps).minus(floors[at]!) }))
    .sort((left, right) => right.rest.cmp(left.rest));
  const up = new Set(order.slice(0, short).map(({ at }) => at));
  return floors.map((floor, at) => (up.has(at) ? floor.plus(1) : floor).div(steps));
}

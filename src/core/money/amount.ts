import { Decimal } from 'decimal.js';
import { UNIT_FACTOR, type Unit } from './units.js';

export { UNIT_FACTOR, UNIT_NAME, type Unit } from './units.js';

/** An exact amount in its own unit, with the number of decimals its table prints. */
export interface Amount {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly decimals: number;
}

/** The amount in 元, exact. */
export function toYuan(amount: Amount): Decimal {
  if (amount.unit === 'yuan') return amount.value;
  let yuan = IN_YUAN.get(amount);
  if (yuan === undefined) {
    yuan = amount.value.times(UNIT_FACTOR[amount.unit]);
    IN_YUAN.set(amount, yuan);
  }
  return yuan;
}

/** Every relation that reads an amount asks for it again. */
const IN_YUAN = new WeakMap<Amount, Decimal>();

/** An exact value in 元 expressed in another unit. */
export function fromYuan(yuan: Decimal, unit: Unit): Decimal {
  return unit === 'yuan' ? yuan : yuan.div(UNIT_FACTOR[unit]);
}

/** Half of the last printed place, in 元: a printed v stands for v ± this. */
export function halfPlaceInYuan({ unit, decimals }: Pick<Amount, 'unit' | 'decimals'>): Decimal {
  return (HALF_PLACES[unit][decimals] ??= new Decimal(`5e${-decimals - 1}`).times(UNIT_FACTOR[unit]));
}

/** By decimals; a relation with twenty terms asks twenty times. */
const HALF_PLACES: Readonly<Record<Unit, Decimal[]>> = { 'yuan': [], 'ten-thousand-yuan': [] };

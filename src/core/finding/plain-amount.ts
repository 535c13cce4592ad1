import { Decimal } from 'decimal.js';
import { fromYuan, type Amount, type Unit } from '../money/amount.js';
import { placesFor } from '../money/print.js';

/** An amount as plain data, as findings carry it from a worker to the page and into files. */
export interface PlainAmount {
  /** Exact, in `unit`, a plain decimal. */
  readonly value: string;
  readonly unit: Unit;
  /** How many of its decimals are printed. */
  readonly decimals: number;
  /** A number of pieces, persons or vehicles: no unit of money is said of it. */
  readonly counts?: true;
}

/** Unit and decimals in which figures are said. */
export type Scale = Pick<PlainAmount, 'unit' | 'decimals' | 'counts'>;

/** An amount as its table prints it. */
export function plainAmount({ value, unit, decimals }: Amount): PlainAmount {
  return { value: value.toFixed(), unit, decimals };
}

/** An exact amount in 元, with at least the decimals of the scale and more where the value has them. */
export function exactAmount(yuan: Decimal, { unit, decimals, counts }: Scale): PlainAmount {
  const value = fromYuan(yuan, unit);
  return { ...plainAmount({ value, unit, decimals: placesFor(value, decimals) }), ...(counts && { counts }) };
}

/** An exact amount in 元, rounded to the decimals of the scale when it is printed. */
export function roundedAmount(yuan: Decimal, { unit, decimals }: Scale): PlainAmount {
  return plainAmount({ value: fromYuan(yuan, unit), unit, decimals });
}

export function decimalOf({ value }: PlainAmount): Decimal {
  return new Decimal(value);
}

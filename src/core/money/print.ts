import { Decimal } from 'decimal.js';
import { fromYuan, type Unit } from './amount.js';

export interface AmountStyle {
  readonly unit: Unit;
  readonly decimals: number;
  /** 1,234,567.89 instead of 1234567.89. */
  readonly grouped?: boolean;
  /** 683.7 instead of 683.70. */
  readonly trimZeros?: boolean;
}

/** Prints an exact value given in 元; rounds half up, as people do. */
export function printYuan(yuan: Decimal, style: AmountStyle): string {
  return printDecimal(fromYuan(yuan, style.unit), style.decimals, style);
}

/** Prints a decimal with a fixed number of places; rounds half away from zero; never "-0.00". */
export function printDecimal(
  value: Decimal,
  decimals: number,
  style: { readonly grouped?: boolean; readonly trimZeros?: boolean } = {},
): string {
  const rounded = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  let text = (rounded.isZero() ? new Decimal(0) : rounded).toFixed(decimals);
  if (style.trimZeros && text.includes('.')) text = text.replace(/\.?0+$/, '');
  return style.grouped ? text.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')) : text;
}

/** At least the table's decimals, more where the exact value has them: 元 said in 万元. */
export function placesFor(value: Decimal, decimals: number): number {
  return Math.max(decimals, Math.min(value.decimalPlaces(), 6));
}

/** 0.571748 → "57.17" (per cent, without the sign). */
export function printPercent(ratio: Decimal, decimals = 2, trimZeros = false): string {
  return printDecimal(ratio.times(100), decimals, { trimZeros });
}

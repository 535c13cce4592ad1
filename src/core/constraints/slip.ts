import type { Decimal } from 'decimal.js';
import { gather } from '../sheet/gather.js';

/**
 * How likely a printed figure is a slip of another: 3 one digit, two neighbours swapped, sign or decimal point; 2 a
 * digit dropped or doubled, left blank, or 元 for 万元; 1 anything else with the same number of digits; 0 none of these.
 */
export function slipLikelihood(stated: Decimal | null, proposed: Decimal, decimals: number): number {
  if (stated === null || stated.isZero()) return 2;
  if (stated.neg().eq(proposed)) return 3;
  if (proposed.isZero()) return 0;
  const ratio = stated.div(proposed).abs();
  if (['10', '100', '1000', '0.1', '0.01', '0.001'].includes(ratio.toString())) return 3;
  if (ratio.eq(10_000) || ratio.eq('0.0001')) return 2;
  const places = Math.max(decimals, stated.decimalPlaces());
  const old = stated.abs().toFixed(places);
  const now = proposed.abs().toFixed(places);
  if (stated.isNegative() !== proposed.isNegative()) return 0;
  if (old.length === now.length) {
    const differing = gather([...old], (char, index) => (char === now[index] ? [] : [index]));
    if (differing.length === 1) return 3;
    const [first, second] = differing;
    if (differing.length === 2 && swapped(old, now, first!, second!)) return 3;
    return 1;
  }
  return isOneDropped(old.replace('.', ''), now.replace('.', '')) ||
    isOneDropped(now.replace('.', ''), old.replace('.', ''))
    ? 2
    : 0;
}

/** Two neighbouring digits, the decimal point between them or not, exchanged. */
function swapped(old: string, now: string, first: number, second: number): boolean {
  const gap = old.slice(first + 1, second).replace('.', '');
  return gap === '' && old[first] === now[second] && old[second] === now[first];
}

function isOneDropped(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  for (let index = 0; index < long.length; index += 1) {
    if (long.slice(0, index) + long.slice(index + 1) === short) return true;
  }
  return false;
}

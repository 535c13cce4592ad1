import { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import { yuanPer } from '../../money/units.js';

/** The figures a printed one may stand for. */
export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** How a claim is taken: its value, and half of its last printed place. */
export interface Precision {
  readonly value: (claim: Claim) => Decimal;
  readonly half: (claim: Claim) => Decimal;
}

const HALF = new Decimal('0.5');
const ZERO = new Decimal(0);
const HALVES = new Map<string, Decimal>();

/** As printed: 500 万元 may be 499.6. */
export const asPrinted: Precision = { value: valueOf, half: (claim) => halfPlace(claim, claim.decimals) };

/** As usual in this text: where amounts have two decimals, 500 万元 is 500.00. */
export function asUsual(decimals: number | null): Precision {
  return {
    value: valueOf,
    half: (claim) =>
      halfPlace(
        claim,
        claim.kind === 'amount' && claim.unit !== '元' ? Math.max(claim.decimals, decimals ?? 0) : claim.decimals,
      ),
  };
}

function valueOf(claim: Claim): Decimal {
  return claim.value ?? ZERO;
}

function halfPlace(claim: Claim, decimals: number): Decimal {
  if (claim.kind === 'count') return ZERO;
  const unit = claim.kind === 'amount' ? claim.unit : '%';
  const key = `${decimals} ${unit}`;
  let half = HALVES.get(key);
  if (half === undefined) {
    half = HALF.times(new Decimal(10).pow(-decimals)).times(unit === '%' ? 1 : yuanPer(unit));
    HALVES.set(key, half);
  }
  return half;
}

/** What a value in 元 is in the unit the claim prints. */
export function inUnitOf(claim: Claim, value: Decimal): Decimal {
  return claim.kind === 'amount' ? value.div(yuanPer(claim.unit)) : value;
}

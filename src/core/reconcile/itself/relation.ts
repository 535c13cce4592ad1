import { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import type { Precision, Range } from './range.js';

export interface Term {
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/**
 * What must hold between figures that the text prints. `blamed` is the figure a finding points at when nothing better
 * is known.
 */
export type Relation = {
  readonly rule: string;
  /** What a breach is: a contradiction, or perhaps lawful. */
  readonly severity: 'error' | 'warning';
  readonly blamed: Claim;
  readonly about: string;
} & (
  | { readonly kind: 'sum'; readonly left: readonly Term[]; readonly right: readonly Term[] }
  | {
      readonly kind: 'ratio';
      readonly percent: Claim;
      readonly numerator: readonly Term[];
      readonly denominator: readonly Term[];
    }
);

/** `rounding`: what the printed figures give is printed otherwise, but the exact ones may do. */
export type Outcome = 'held' | 'rounding' | 'failed' | 'void';

export function claimsOf(relation: Relation): Claim[] {
  const terms =
    relation.kind === 'sum' ? [...relation.left, ...relation.right] : [...relation.numerator, ...relation.denominator];
  const claims = terms.map((term) => term.claim);
  return [...new Set(relation.kind === 'ratio' ? [relation.percent, ...claims] : claims)];
}

const HUNDRED = new Decimal(100);

export function outcomeOf(relation: Relation, precision: Precision): Outcome {
  if (claimsOf(relation).some((claim) => claim.value === null)) return 'void';
  if (relation.kind === 'sum') {
    const [left, right] = [rangeOf(relation.left, precision), rangeOf(relation.right, precision)];
    return left.low.lte(right.high) && right.low.lte(left.high) ? 'held' : 'failed';
  }
  const [numerator, denominator] = [rangeOf(relation.numerator, precision), rangeOf(relation.denominator, precision)];
  if (denominator.low.lte(0)) return 'void';
  const corners = [numerator.low, numerator.high]
    .flatMap((above) => [above.div(denominator.low), above.div(denominator.high)])
    .map((it) => it.times(HUNDRED));
  const [low, high] = [Decimal.min(...corners), Decimal.max(...corners)];
  const stated = precision.value(relation.percent);
  const half = precision.half(relation.percent);
  if (stated.plus(half).lt(low) || stated.minus(half).gt(high)) return 'failed';
  return solve(relation, relation.percent, precision)!.minus(stated).abs().gt(half) ? 'rounding' : 'held';
}

function rangeOf(terms: readonly Term[], { value, half }: Precision): Range {
  let [low, high] = [new Decimal(0), new Decimal(0)];
  for (const { claim, sign } of terms) {
    const [middle, by] = [value(claim).times(sign), half(claim)];
    low = low.plus(middle).minus(by);
    high = high.plus(middle).plus(by);
  }
  return { low, high };
}

/** The value of one claim that makes the relation hold exactly, the others as printed; null when none does. */
export function solve(relation: Relation, claim: Claim, { value }: Precision): Decimal | null {
  if (relation.kind === 'sum') {
    const { rest, factor } = linear(
      [...relation.left, ...relation.right.map((term) => ({ ...term, sign: -term.sign as 1 | -1 }))],
      claim,
      value,
    );
    return factor.isZero() ? null : rest.neg().div(factor);
  }
  const above = linear(relation.numerator, claim, value);
  const below = linear(relation.denominator, claim, value);
  if (claim === relation.percent) return below.rest.isZero() ? null : above.rest.div(below.rest).times(HUNDRED);
  const ratio = value(relation.percent).div(HUNDRED);
  const factor = ratio.times(below.factor).minus(above.factor);
  return factor.isZero() ? null : above.rest.minus(ratio.times(below.rest)).div(factor);
}

/** rest + factor × claim. */
function linear(
  terms: readonly Term[],
  claim: Claim,
  value: (claim: Claim) => Decimal,
): { rest: Decimal; factor: Decimal } {
  let [rest, factor] = [new Decimal(0), new Decimal(0)];
  for (const term of terms) {
    if (term.claim === claim) factor = factor.plus(term.sign);
    else rest = rest.plus(value(term.claim).times(term.sign));
  }
  return { rest, factor };
}

export function plus(...claims: readonly Claim[]): Term[] {
  return claims.map((claim) => ({ claim, sign: 1 as const }));
}

export function signed(claim: Claim, sign: 1 | -1): Term {
  return { claim, sign };
}

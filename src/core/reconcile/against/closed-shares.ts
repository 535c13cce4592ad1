import { Decimal } from 'decimal.js';
import type { Binding } from '../../match/binding.js';
import type { Claim, Document } from '../../claims/index.js';

/**
 * Shares of one whole may be closed to 100: rounded each by itself they add to 99.99 or 100.01, so one gives way by a
 * last place. Right only where all shares of that whole in the paragraph add to 100 as printed and would not do so
 * rounded.
 */
export function isClosedShare(claim: Claim, { claims }: Document, bindings: ReadonlyMap<number, Binding>): boolean {
  const own = bindings.get(claim.index)!;
  if (own.aspect !== '占' || claim.value === null || own.value === null) return false;
  const step = new Decimal(10).pow(-claim.decimals);
  if (claim.value.minus(own.value).abs().gte(step)) return false;
  const shares = claims.filter(
    (other) =>
      other.section === claim.section &&
      bindings.get(other.index)?.aspect === '占' &&
      bindings.get(other.index)!.whole!.name === own.whole!.name,
  );
  const near = shares.filter((other) => Math.abs(other.paragraph - claim.paragraph) <= shares.length);
  const printed = near.reduce((sum, other) => sum.plus(other.value ?? 0), new Decimal(0));
  const rounded = near.reduce(
    (sum, other) => sum.plus(bindings.get(other.index)!.value!.toDecimalPlaces(other.decimals, Decimal.ROUND_HALF_UP)),
    new Decimal(0),
  );
  return near.length > 1 && printed.eq(100) && !rounded.eq(100);
}

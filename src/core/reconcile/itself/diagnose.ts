import type { Decimal } from 'decimal.js';
import { slipLikelihood } from '../../validate/slip.js';
import type { Claim } from '../claims/index.js';
import type { Context } from './context.js';
import { asPrinted, inUnitOf, type Precision } from './range.js';
import { claimsOf, outcomeOf, solve, type Relation } from './relation.js';

/** Broken relations with the one figure that would mend them all. */
export interface Cause {
  readonly relations: readonly Relation[];
  readonly claim: Claim;
  /** In the claim's own unit and places; null when no single figure explains it. */
  readonly expected: Decimal | null;
  readonly severity: 'error' | 'warning';
}

interface Candidate {
  readonly claim: Claim;
  readonly expected: Decimal;
  readonly mends: readonly Relation[];
  readonly breaks: number;
  readonly likelihood: number;
  readonly isBlamed: boolean;
}

/** One cause, one finding: a wrong total that spoils five shares comes once, with the shares as its consequences. */
export function causesOf(relations: readonly Relation[], context: Context): Cause[] {
  const failed = relations.filter((relation) => context.outcomeOf(relation) === 'failed');
  const byClaim = new Map<Claim, Relation[]>();
  for (const relation of relations) {
    if (context.outcomeOf(relation) === 'void') continue;
    for (const claim of claimsOf(relation)) byClaim.set(claim, [...(byClaim.get(claim) ?? []), relation]);
  }
  const causes: Cause[] = [];
  let left = failed;
  while (left.length > 0) {
    const [best] = left.flatMap((relation) => candidatesOf(relation, left, byClaim, context)).sort(better);
    if (best && (best.mends.length > 1 || (best.likelihood >= 2 && best.breaks === 0))) {
      causes.push(cause(best.mends, best.claim, best.expected, context));
      left = left.filter((relation) => !best.mends.includes(relation));
    } else {
      const [relation, ...others] = left;
      causes.push(cause([relation!], relation!.blamed, wantedAt(relation!, relation!.blamed, context), context));
      left = others;
    }
  }
  return causes;
}

function better(a: Candidate, b: Candidate): number {
  return a.breaks - b.breaks || b.mends.length - a.mends.length || b.likelihood - a.likelihood || Number(b.isBlamed) - Number(a.isBlamed);
}

function candidatesOf(relation: Relation, failed: readonly Relation[], byClaim: ReadonlyMap<Claim, readonly Relation[]>, context: Context): Candidate[] {
  return claimsOf(relation).flatMap((claim) => {
    const expected = wantedAt(relation, claim, context);
    if (expected === null || (expected.isNegative() && !claim.value!.isNegative())) return [];
    const factor = claim.value!.isZero() ? null : claim.value!.div(inUnitOf(claim, claim.value!));
    const changed: Precision = { ...context.precision, value: (it) => (it === claim ? expected.times(factor ?? (it.kind === 'amount' ? 10_000 : 1)) : context.precision.value(it)) };
    const mends: Relation[] = [];
    let breaks = 0;
    for (const through of byClaim.get(claim) ?? []) {
      const now = outcomeOf(through, changed);
      if (now === 'failed' && !failed.includes(through)) breaks += 1;
      if (now !== 'failed' && failed.includes(through)) mends.push(through);
    }
    const places = Math.max(claim.decimals, claim.kind === 'amount' ? context.document.decimals ?? 0 : 0);
    return [{ claim, expected, mends, breaks, isBlamed: claim === relation.blamed, likelihood: slipLikelihood(inUnitOf(claim, claim.value!), expected, places) }];
  });
}

/** What a figure should read, rounded as it is printed. */
function wantedAt(relation: Relation, claim: Claim, context: Context): Decimal | null {
  const wanted = solve(relation, claim, context.precision);
  if (wanted === null) return null;
  const places = claim.kind === 'amount' ? Math.max(claim.decimals, context.document.decimals ?? 0) : Math.max(claim.decimals, claim.kind === 'percent' ? 2 : 0);
  return inUnitOf(claim, wanted).toDecimalPlaces(places);
}

/** A contradiction only where the figures as printed, zeros and all, cannot be reconciled. */
function cause(relations: readonly Relation[], claim: Claim, expected: Decimal | null, context: Context): Cause {
  const certain = relations.some((relation) => relation.severity === 'error' && outcomeOf(relation, loosest(context)) === 'failed');
  return { relations, claim, expected, severity: certain ? 'error' : 'warning' };
}

function loosest({ document, precision }: Context): Precision {
  return document.decimals === null ? asPrinted : precision;
}

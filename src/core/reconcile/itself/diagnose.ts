import type { Decimal } from 'decimal.js';
import { slipLikelihood } from '../../constraints/slip.js';
import type { Claim } from '../../claims/index.js';
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

/** Another value of one figure of a broken relation: what would hold with it, and what would not. */
interface Candidate {
  readonly claim: Claim;
  readonly expected: Decimal;
  readonly likelihood: number;
  readonly isBlamed: boolean;
  /** Broken relations that it mends, as far as they are not explained yet. */
  readonly mends: Set<Relation>;
  /** Relations that fail with it, but for the broken ones that are not explained yet. */
  breaks: number;
  readonly failing: ReadonlySet<Relation>;
}

/**
 * Figures of one relation that are tried, and relations of one figure that are looked at: more are no list a reader
 * follows.
 */
const MOST = 100;
/** Broken relations among which one cause is looked for. */
const MOST_FAILED = 500;

/** One cause, one finding: a wrong total that spoils five shares comes once, with the shares as its consequences. */
export function causesOf(relations: readonly Relation[], context: Context): Cause[] {
  const byClaim = new Map<Claim, Relation[]>();
  for (const relation of relations) {
    if (context.outcomeOf(relation) === 'void') continue;
    for (const claim of claimsOf(relation)) {
      const own = byClaim.get(claim);
      if (own) own.push(relation);
      else byClaim.set(claim, [relation]);
    }
  }
  const failed = relations.filter((relation) => context.outcomeOf(relation) === 'failed');
  return Array.from({ length: Math.ceil(failed.length / MOST_FAILED) }, (_, part) =>
    failed.slice(part * MOST_FAILED, (part + 1) * MOST_FAILED),
  ).flatMap((together) => causesAmong(together, byClaim, context));
}

function causesAmong(
  failed: readonly Relation[],
  byClaim: ReadonlyMap<Claim, readonly Relation[]>,
  context: Context,
): Cause[] {
  const left = new Set(failed);
  const candidates = new Map(
    Array.from(left, (relation) => [relation, candidatesOf(relation, left, byClaim, context)]),
  );
  const explain = (explained: readonly Relation[]): void => {
    for (const relation of explained) {
      left.delete(relation);
      candidates.delete(relation);
    }
    for (const candidate of [...candidates.values()].flat()) {
      for (const relation of explained) {
        candidate.mends.delete(relation);
        if (candidate.failing.has(relation)) candidate.breaks += 1;
      }
    }
  };
  const causes: Cause[] = [];
  for (let [first] = left; first !== undefined; [first] = left) {
    let best: Candidate | undefined;
    for (const own of candidates.values())
      for (const candidate of own) if (best === undefined || better(candidate, best) < 0) best = candidate;
    if (best && (best.mends.size > 1 || (best.likelihood >= 2 && best.breaks === 0))) {
      const mended = failed.filter((relation) => best.mends.has(relation));
      causes.push(
        isSingular(best, candidates) ? cause(mended, best.claim, best.expected, context) : unsureCause(mended, context),
      );
      explain(mended);
    } else {
      causes.push(cause([first], first.blamed, wantedAt(first, first.blamed, context), context));
      explain([first]);
    }
  }
  return causes;
}

/** False where another figure would mend as much at the same price: which one is wrong nobody can tell. */
function isSingular(best: Candidate, candidates: ReadonlyMap<Relation, readonly Candidate[]>): boolean {
  const equals = (other: Candidate): boolean =>
    other.claim !== best.claim &&
    other.breaks === best.breaks &&
    other.mends.size === best.mends.size &&
    other.likelihood === best.likelihood;
  return ![...candidates.values()].some((own) => own.some(equals));
}

function better(a: Candidate, b: Candidate): number {
  return (
    a.breaks - b.breaks ||
    b.mends.size - a.mends.size ||
    b.likelihood - a.likelihood ||
    Number(b.isBlamed) - Number(a.isBlamed)
  );
}

function candidatesOf(
  relation: Relation,
  failed: ReadonlySet<Relation>,
  byClaim: ReadonlyMap<Claim, readonly Relation[]>,
  context: Context,
): Candidate[] {
  const claims = claimsOf(relation);
  return (claims.length > MOST ? [relation.blamed] : claims).flatMap((claim) => {
    const expected = wantedAt(relation, claim, context);
    if (expected === null || (expected.isNegative() && !claim.value!.isNegative())) return [];
    const factor = claim.value!.isZero() ? null : claim.value!.div(inUnitOf(claim, claim.value!));
    const changed: Precision = {
      ...context.precision,
      value: (it) =>
        it === claim ? expected.times(factor ?? (it.kind === 'amount' ? 10_000 : 1)) : context.precision.value(it),
    };
    const mends = new Set<Relation>();
    const failing = new Set<Relation>();
    let breaks = 0;
    const touched = byClaim.get(claim) ?? [];
    for (const through of touched.length > MOST ? [relation, ...touched.slice(0, MOST)] : touched) {
      const now = outcomeOf(through, changed);
      if (now === 'failed') failing.add(through);
      if (now === 'failed' && !failed.has(through)) breaks += 1;
      if (now !== 'failed' && failed.has(through)) mends.add(through);
    }
    const places = Math.max(claim.decimals, claim.kind === 'amount' ? (context.document.decimals ?? 0) : 0);
    return [
      {
        claim,
        expected,
        mends,
        breaks,
        failing,
        isBlamed: claim === relation.blamed,
        likelihood: slipLikelihood(inUnitOf(claim, claim.value!), expected, places),
      },
    ];
  });
}

/** What a figure should read, rounded as it is printed. */
function wantedAt(relation: Relation, claim: Claim, context: Context): Decimal | null {
  const wanted = solve(relation, claim, context.precision);
  if (wanted === null) return null;
  const places =
    claim.kind === 'amount'
      ? Math.max(claim.decimals, context.document.decimals ?? 0)
      : Math.max(claim.decimals, claim.kind === 'percent' ? 2 : 0);
  return inUnitOf(claim, wanted).toDecimalPlaces(places);
}

/** Any of several figures may be the wrong one: the sentence of the first relation says what does not follow. */
function unsureCause(relations: readonly Relation[], context: Context): Cause {
  const [{ blamed }] = relations as [Relation];
  return cause(relations, blamed, relations.length > 1 ? null : wantedAt(relations[0]!, blamed, context), context);
}

/** A contradiction only where the figures as printed, zeros and all, cannot be reconciled. */
function cause(relations: readonly Relation[], claim: Claim, expected: Decimal | null, context: Context): Cause {
  const certain = relations.some(
    (relation) => relation.severity === 'error' && outcomeOf(relation, loosest(context)) === 'failed',
  );
  return { relations, claim, expected, severity: certain ? 'error' : 'warning' };
}

function loosest({ document, precision }: Context): Precision {
  return document.decimals === null ? asPrinted : precision;
}

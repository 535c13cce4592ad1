import type { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import { diagnose, type Fault } from '../../constraints/diagnose.js';
import { evaluate } from '../../constraints/evaluate.js';
import type { Policy } from '../../constraints/policy.js';
import { slipLikelihood } from '../../constraints/slip.js';
import { solve } from '../../constraints/solve.js';
import { otherReading, withoutWan } from './other-reading.js';
import type { OtherReading } from '../../finding/said/statements.js';
import type { Context, TextContext } from './context.js';
import { AS_PRINTED, factorOf, inUnitOf, printedAs, readingOf } from './precision.js';
import { claimsOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** Broken relations with the one figure that would mend them all. */
export interface Cause {
  readonly relations: readonly Relation[];
  readonly claim: Claim;
  /** In the claim's own unit and places; null when no single figure explains it. */
  readonly expected: Decimal | null;
  /** The unit of `expected`, where it is not the claim's own. */
  readonly unit?: string;
  readonly severity: 'error' | 'warning';
  /** How else the text may have come by the figure. */
  readonly reading: OtherReading | null;
}

/** Broken relations among which one cause is looked for. */
const MOST_FAILED = 500;

/** One cause, one finding: a wrong total that spoils five shares comes once, with the shares as its consequences. */
export function causesOf(relations: readonly Relation[], context: Context): Cause[] {
  const computed = relations
    .filter((relation) => context.isComputed(relation))
    .map((constraint) => ({ constraint, ...context.evaluate(constraint) }));
  const borne = new Set(
    gather(
      computed.filter(({ outcome }) => outcome === 'held'),
      ({ constraint }) => claimsOf(constraint),
    ),
  );
  const failed = computed.filter(({ outcome }) => outcome === 'failed').map(({ constraint }) => constraint);
  const computedOf = sharing(computed);
  return Array.from({ length: Math.ceil(failed.length / MOST_FAILED) }, (_, part) => {
    const together = new Set(failed.slice(part * MOST_FAILED, (part + 1) * MOST_FAILED));
    const asked = computedOf(together).map((one) => ({
      ...one,
      told: one.outcome === 'failed' && !together.has(one.constraint),
    }));
    return diagnose(asked, context.reading, policyIn(context)).faults;
  })
    .flat()
    .map((fault) => causeOf(fault, borne, context));
}

/** Of relations those, in their order, that have a figure in common with one of some. */
function sharing<One extends { readonly constraint: Relation }>(
  all: readonly One[],
): (some: ReadonlySet<Relation>) => One[] {
  const places = new Map<Claim, number[]>();
  for (const [place, { constraint }] of all.entries())
    for (const claim of claimsOf(constraint)) {
      const same = places.get(claim);
      if (same) same.push(place);
      else places.set(claim, [place]);
    }
  return (some) => {
    const claims = new Set(gather([...some], claimsOf));
    const near = new Set(gather([...claims], (claim) => places.get(claim)!));
    return [...near].sort((a, b) => a - b).map((place) => all[place]!);
  };
}

/** Broken relations, and the changes of one figure that would mend them. */
type Broken = Fault<Claim, Relation>;

function causeOf({ broken, repairs }: Broken, borne: ReadonlySet<Claim>, context: Context): Cause {
  const [first] = broken as [Relation];
  if (broken.length === 1) {
    const other = otherReading(first, context);
    if (other !== null) return readOtherwise(first, other, context);
    const wan = withoutWan(first, context);
    if (wan !== null) return { ...cause(broken, wan, inUnitOf(wan, wan.value!), context), unit: '元' };
  }
  // any of several figures may be the wrong one: then the sentence of the first relation says what does not follow
  const [[repaired, value] = [null, null]] = repairs.length === 1 ? repairs[0]! : [];
  const claim = repaired ?? first.blamed;
  const isOpen = isEither(first) && !claimsOf(first).some((it) => it !== claim && borne.has(it));
  if (broken.length === 1 && isOpen) return cause(broken, claim, null, context);
  if (repaired !== null) return cause(broken, repaired, printedIn(context, repaired, value), context);
  return cause(broken, claim, broken.length > 1 ? null : wantedAt(first, claim, context), context);
}

/**
 * What a text says need not be meant as it is taken, and each relation that does not hold is told. A figure is named
 * where it mends several, or as people mistype and breaks none; so that a breach weighs more than what is mended, and
 * the search goes on with the figures as they are printed.
 */
function policyIn(context: TextContext): Policy<Claim, Relation> {
  const { decimals } = context.document;
  return {
    isFixed: () => false,
    asPrinted: (claim, value) => printedAs(claim, value, decimals).times(factorOf(claim)),
    slip: (claim, value) =>
      slipLikelihood(
        inUnitOf(claim, claim.value!),
        inUnitOf(claim, value),
        Math.max(claim.decimals, claim.kind === 'amount' ? (decimals ?? 0) : 0),
      ),
    blamed: ({ blamed }) => blamed,
    carriedInto: () => null,
    rank: [
      ['breaks', 'less'],
      ['mends', 'more'],
      ['slip', 'more'],
    ],
    prefer: [['blamed', 'more']],
    accepts: ({ mends, breaks, slip }) => mends > 1 || (mends === 1 && breaks === 0 && slip >= 2),
    goesOn: 'as-printed',
    tellsRest: true,
    // a longer list no reader follows
    most: { repairs: Infinity, readings: 2, facts: 100, constraints: 100 },
  };
}

/** Of two figures that should be one nobody knows which is right. */
function isEither(relation: Relation): boolean {
  return relation.kind === 'sum' && relation.left.length === 1 && relation.right.length === 1;
}

/** What a figure should read, rounded as it is printed. */
function wantedAt(relation: Relation, claim: Claim, context: Context): Decimal | null {
  const wanted = solve(relation, claim, context.reading);
  return wanted && printedIn(context, claim, wanted);
}

function printedIn({ document }: TextContext, claim: Claim, value: Decimal): Decimal {
  return printedAs(claim, value, document.decimals);
}

/** A contradiction only where the figures as printed, zeros and all, cannot be reconciled. */
function cause(relations: readonly Relation[], claim: Claim, expected: Decimal | null, context: Context): Cause {
  const loosest = context.document.decimals === null ? readingOf(AS_PRINTED) : context.reading;
  const certain = relations.some(
    (relation) => relation.severity === 'error' && evaluate(relation, loosest).outcome === 'failed',
  );
  return { relations, claim, expected, severity: certain ? 'error' : 'warning', reading: null };
}

/** A breach whose cause is known blames the figure that the relation speaks of; one that may be meant is no error. */
function readOtherwise(relation: Relation, reading: OtherReading, context: Context): Cause {
  const wanted = isEither(relation) ? null : wantedAt(relation, relation.blamed, context);
  const found = cause([relation], relation.blamed, wanted, context);
  return reading === 'own-base' ? { ...found, reading } : { ...found, severity: 'warning', reading };
}

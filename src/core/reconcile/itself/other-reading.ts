import { Decimal } from 'decimal.js';
import type { Claim } from '../../claims/index.js';
import type { OtherReading } from '../../finding/said/statements.js';
import { evaluate } from '../../constraints/evaluate.js';
import type { Reading } from '../../constraints/figure.js';
import { slipLikelihood } from '../../constraints/slip.js';
import type { Context, TextContext } from './context.js';
import { inUnitOf } from './precision.js';
import { claimsOf, type Relation } from './relation.js';
import { USUAL_PLACES } from './rounded-twice.js';

/** How the text may have come by a figure that does not follow from its others; null where nobody knows. */
export function otherReading(relation: Relation, context: Context): OtherReading | null {
  if (relation.kind !== 'ratio') return isCarried(relation, context) ? 'carried' : null;
  if (isCutOff(relation.percent, context.evaluate(relation).right)) return 'cut-off';
  return isOfOwnBase(relation, context) ? 'own-base' : null;
}

/** "80%" for 80.71 %. */
function isCutOff({ value, decimals }: Claim, computed: Decimal): boolean {
  return decimals < USUAL_PLACES && computed.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(value!);
}

/** A change divided by what there is now: the amount that the base is worked out from. */
function isOfOwnBase(relation: Relation & { readonly kind: 'ratio' }, context: Context): boolean {
  const [now] = relation.denominator;
  if (relation.rule !== 'change.percent' || relation.denominator.length < 2 || now === undefined) return false;
  const { outcome } = context.evaluate({ ...relation, denominator: [now] });
  return outcome === 'held' || outcome === 'rounding';
}

/** "万元" for 元: the one amount of a ratio that, ten thousand times less, makes it hold. */
export function withoutWan(relation: Relation, { reading }: Context): Claim | null {
  if (relation.kind !== 'ratio') return null;
  const found = claimsOf(relation).filter((claim) => {
    if (claim.kind !== 'amount' || claim.unit !== '万元' || claim.value!.lt(MANY_YUAN)) return false;
    const less: Reading<Claim> = (it) => {
      const figure = reading(it);
      return it === claim ? { ...figure, value: figure.value.div(10_000), half: figure.half.div(10_000) } : figure;
    };
    const { outcome, difference } = evaluate(relation, less);
    return outcome !== 'not-computed' && outcome !== 'void' && difference.abs().lt(NEAR);
  });
  return found.length === 1 ? found[0]! : null;
}

/** Percentage points: a slip in the percentage beside does not hide the unit's. */
const NEAR = 0.1;

/** 1000万元: what is less is no slip for 元. */
const MANY_YUAN = 1e7;

/** Totals of income and expenditure, one perhaps without what is carried over; not where a single digit parts them. */
function isCarried(relation: Relation, { document }: TextContext): boolean {
  const [one, other] = claimsOf(relation) as [Claim, Claim];
  if (relation.rule !== 'balance') return false;
  const [now, before] = [one, other].map(({ value }) => inUnitOf(one, value!)) as [Decimal, Decimal];
  return slipLikelihood(now, before, document.decimals ?? one.decimals) < 3;
}

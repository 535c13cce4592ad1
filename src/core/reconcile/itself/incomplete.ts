import type { Decimal } from 'decimal.js';
import { slipLikelihood } from '../../constraints/slip.js';
import { solutions, solve } from '../../constraints/solve.js';
import type { Context } from './context.js';
import { inUnitOf } from './precision.js';
import { claimsOf, type Relation } from './relation.js';

/**
 * Parts that come to less than their whole may be only the chief ones. They cannot be where they come to more, or where
 * one figure changed as people mistype makes them whole.
 */
export function isSurelyWrong(relation: Relation, context: Context): boolean {
  return exceeds(relation, context) || looksLikeSlip(relation, context);
}

function exceeds(relation: Relation, { reading }: Context): boolean {
  const [whole, wanted] = [reading(relation.blamed).value, solve(relation, relation.blamed, reading)];
  return wanted !== null && wanted.gt(whole) && whole.gt(0);
}

/** Round figures differ by one digit soon. */
function isRound(value: Decimal): boolean {
  return (
    value
      .toFixed()
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length < 4
  );
}

/** Among so many figures one is near what would make it hold by chance. */
const MANY = 9;

/** One figure changed as people mistype would make it hold. */
function looksLikeSlip(relation: Relation, { reading, document }: Context): boolean {
  if (claimsOf(relation).length > MANY) return false;
  return Array.from(solutions(relation, reading)).some(([claim, wanted]) => {
    if (wanted === null || wanted.lte(0) || claim.value!.isZero() || isRound(wanted) || isRound(claim.value!))
      return false;
    return (
      slipLikelihood(inUnitOf(claim, claim.value!), inUnitOf(claim, wanted), document.decimals ?? claim.decimals) === 3
    );
  });
}

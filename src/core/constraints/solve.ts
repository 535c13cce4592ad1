import type { Decimal } from 'decimal.js';
import { effectOn, signsOf, type Constraint } from './constraint.js';
import { differenceOf, sumOf } from './evaluate.js';
import type { Reading, Term } from './figure.js';

/** The value of one fact that makes the constraint hold exactly, the others as they are read; null where none does. */
export function solve<Fact>(constraint: Constraint<Term<Fact>>, fact: Fact, reading: Reading<Fact>): Decimal | null {
  const now = reading(fact).value;
  if (constraint.kind !== 'ratio') {
    const effect = effectOn(constraint, fact);
    return effect === 0 ? null : now.minus(differenceOf(constraint, reading).div(effect));
  }
  const { percent, numerator, denominator } = constraint;
  const [above, below] = [sumOf(numerator, reading), sumOf(denominator, reading)];
  if (fact === percent) return below.isZero() ? null : above.div(below).times(100);
  // above + signs × change = part × (below + signs × change)
  const part = reading(percent).value.div(100);
  const effect = part.times(signsOf(denominator, fact)).minus(signsOf(numerator, fact));
  return effect.isZero() ? null : now.plus(above.minus(part.times(below)).div(effect));
}

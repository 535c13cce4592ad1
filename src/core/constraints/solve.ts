import type { Decimal } from 'decimal.js';
import { effectOn, factsOf, signsOf, type Constraint } from './constraint.js';
import { differenceOf, sumOf } from './evaluate.js';
import type { Reading, Term } from './figure.js';

/** The value of one fact that makes the constraint hold exactly, the others as they are read; null where none does. */
export function solve<Fact>(constraint: Constraint<Term<Fact>>, fact: Fact, reading: Reading<Fact>): Decimal | null {
  const now = reading(fact).value;
  if (constraint.kind !== 'ratio') return solvedFor(effectOn(constraint, fact), now, differenceOf(constraint, reading));
  const { percent, numerator, denominator } = constraint;
  const [above, below] = [sumOf(numerator, reading), sumOf(denominator, reading)];
  if (fact === percent) return below.isZero() ? null : above.div(below).times(100);
  // above + signs × change = part × (below + signs × change)
  const part = reading(percent).value.div(100);
  const effect = part.times(signsOf(denominator, fact)).minus(signsOf(numerator, fact));
  return effect.isZero() ? null : now.plus(above.minus(part.times(below)).div(effect));
}

function solvedFor(effect: number, now: Decimal, difference: Decimal): Decimal | null {
  return effect === 0 ? null : now.minus(difference.div(effect));
}

/** The same for every fact of a constraint; a sum is added once for all of them. */
export function solutions<Fact>(constraint: Constraint<Term<Fact>>, reading: Reading<Fact>): Map<Fact, Decimal | null> {
  const facts = factsOf(constraint);
  if (constraint.kind === 'ratio') return new Map(facts.map((fact) => [fact, solve(constraint, fact, reading)]));
  const difference = differenceOf(constraint, reading);
  const effects = new Map(facts.map((fact) => [fact, 0]));
  for (const { fact, sign } of constraint.left) effects.set(fact, effects.get(fact)! + sign);
  for (const { fact, sign } of constraint.right) effects.set(fact, effects.get(fact)! - sign);
  return new Map(facts.map((fact) => [fact, solvedFor(effects.get(fact)!, reading(fact).value, difference)]));
}

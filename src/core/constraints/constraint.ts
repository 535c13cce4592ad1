import type { Decimal } from 'decimal.js';
import type { Term } from './figure.js';

/** Σ left = Σ right, or Σ left ≤ Σ right. */
export interface Sum<T extends Term<unknown>> {
  readonly kind: 'sum' | 'at-most';
  readonly left: readonly T[];
  readonly right: readonly T[];
  /** Exact numbers that are added to the sides. */
  readonly constants?: { readonly left: Decimal; readonly right: Decimal };
  /** The breakdown may be left out: a right side on which nothing is printed is not computed rather than 0. */
  readonly optional?: boolean;
}

/** percent = Σ numerator / Σ denominator × 100. */
export interface Ratio<T extends Term<unknown>> {
  readonly kind: 'ratio';
  readonly percent: T['fact'];
  readonly numerator: readonly T[];
  readonly denominator: readonly T[];
}

/** What must hold between printed figures. */
export type Constraint<T extends Term<unknown>> = Sum<T> | Ratio<T>;

/** Every fact once; that of a percentage first. */
export function factsOf<Fact>(constraint: Constraint<Term<Fact>>): Fact[] {
  const facts =
    constraint.kind === 'ratio'
      ? [constraint.percent, ...constraint.numerator.map(factOf), ...constraint.denominator.map(factOf)]
      : [...constraint.left.map(factOf), ...constraint.right.map(factOf)];
  return [...new Set(facts)];
}

/** What one more of a fact does to Σ left − Σ right. */
export function effectOn<Fact>({ left, right }: Sum<Term<Fact>>, fact: Fact): number {
  return signsOf(left, fact) - signsOf(right, fact);
}

/** The same of every fact at once, in the order of `factsOf`; 0 in a ratio, which is computed anew. */
export function effectsIn<Fact>(constraint: Constraint<Term<Fact>>): Map<Fact, number> {
  if (constraint.kind === 'ratio') return new Map(factsOf(constraint).map((fact) => [fact, 0]));
  const effects = new Map<Fact, number>();
  for (const { fact, sign } of constraint.left) effects.set(fact, (effects.get(fact) ?? 0) + sign);
  for (const { fact, sign } of constraint.right) effects.set(fact, (effects.get(fact) ?? 0) - sign);
  return effects;
}

export function signsOf<Fact>(terms: readonly Term<Fact>[], fact: Fact): number {
  return terms.reduce((sum, term) => (term.fact === fact ? sum + term.sign : sum), 0);
}

function factOf<Fact>({ fact }: Term<Fact>): Fact {
  return fact;
}

import type { Claim } from '../../claims/index.js';
import { factsOf, type Constraint } from '../../constraints/constraint.js';
import type { Term as AnyTerm } from '../../constraints/figure.js';

/** A figure of the text in a relation. */
export type Term = AnyTerm<Claim>;

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
} & Constraint<Term>;

export function claimsOf(relation: Relation): Claim[] {
  return factsOf<Claim>(relation);
}

export function plus(...claims: readonly Claim[]): Term[] {
  return claims.map((claim) => signed(claim, 1));
}

export function signed(claim: Claim, sign: 1 | -1): Term {
  return { fact: claim, sign };
}

/** Of a statement that is known to have one. */
export function amountOf({ amount }: { readonly amount: Claim | null }): Claim {
  return amount!;
}

/** What a finding of a sum tells besides its figures. */
interface SumTold {
  readonly rule?: string;
  readonly severity?: Relation['severity'];
  readonly about?: string;
}

/** The parts of a whole; the whole is blamed. */
export function sumOf(whole: Claim, parts: readonly Claim[], told: SumTold = {}): Relation & { readonly kind: 'sum' } {
  return sumOfTerms(whole, plus(...parts), told);
}

/** What is added to and taken off makes the whole, which is blamed. */
export function sumOfTerms(
  whole: Claim,
  terms: readonly Term[],
  told: SumTold = {},
): Relation & { readonly kind: 'sum' } {
  return {
    kind: 'sum',
    rule: 'sum',
    severity: 'error',
    about: '',
    ...told,
    blamed: whole,
    left: plus(whole),
    right: terms,
  };
}

/** One figure told twice; the second telling is blamed. */
export function sameFigure(first: Claim, other: Claim, told: SumTold): Relation & { readonly kind: 'sum' } {
  return { ...sumOf(first, [other], { rule: 'same', ...told }), blamed: other };
}

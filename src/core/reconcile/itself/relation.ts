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

import type { Decimal } from 'decimal.js';

/** What one repair would do. */
export interface Weight {
  /** Constraints that fail and would hold, and that would fail though they held. */
  readonly mends: number;
  readonly breaks: number;
  /** The one less the other. */
  readonly net: number;
  /** Facts that are put right at once. */
  readonly facts: number;
  /** How likely the printed figure is a slip of the proposed one: `slipLikelihood`. */
  readonly slip: number;
  /** Constraints that would hold to the last place. */
  readonly exact: number;
  /** 1 where a constraint that asks for it blames this figure when nothing better is known. */
  readonly blamed: number;
}

/** More of it is better, or less. */
export type Criterion = readonly [of: keyof Weight, better: 'more' | 'less'];

/** How the wrong figure is looked for: what is not the same for tables and for texts. */
export interface Policy<F, C> {
  /** Taken as it is: published elsewhere. */
  readonly isFixed: (fact: F) => boolean;
  /** The value as it would be printed. */
  readonly asPrinted: (fact: F, value: Decimal) => Decimal;
  readonly slip: (fact: F, value: Decimal) => number;
  /** The figure that a constraint blames when nothing better is known. */
  readonly blamed: (constraint: C) => F | null;
  /** The sum that a slip in one of its parts is usually carried into; null for other constraints. */
  readonly carriedInto: (constraint: C) => F | null;
  /** Better repairs first. Those that nothing here tells apart are equal, and may be readings of one fault. */
  readonly rank: readonly Criterion[];
  /** Which of equals is told first. */
  readonly prefer: readonly Criterion[];
  /** Whether the best repair is good enough to be told. */
  readonly accepts: (weight: Weight) => boolean;
  /**
   * `repaired`: the search goes on as if the fault were mended. `as-printed`: with the figures as they are, since the
   * constraint may not be meant; those that were told are left aside.
   */
  readonly goesOn: 'repaired' | 'as-printed';
  /** A failing constraint that no repair explains is told by itself. */
  readonly tellsRest: boolean;
  readonly most: Limits;
}

export interface Limits {
  /** Repairs told in all, and for one fault. */
  readonly repairs: number;
  readonly readings: number;
  /** Facts of a constraint that are suspected: of a longer one only the blamed. */
  readonly facts: number;
  /** Constraints of a fact that are looked at. */
  readonly constraints: number;
}

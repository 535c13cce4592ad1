import { Decimal } from 'decimal.js';
import { effectsIn, factsOf, type Constraint } from './constraint.js';
import { evaluate, slackOf, type Outcome } from './evaluate.js';
import { readAs, type Reading, type Term } from './figure.js';

/** A constraint that was computed. */
export interface Computed<C> {
  readonly constraint: C;
  readonly outcome: Outcome;
  readonly difference: Decimal;
  /** Nothing is rounded: the last places explain nothing. */
  readonly exact?: boolean | undefined;
  /** Told elsewhere: `Trial.told`. */
  readonly told?: boolean;
}

/** A constraint while other values are tried. */
export interface Trial<F, C extends Constraint<Term<F>>> {
  readonly constraint: C;
  readonly suspects: Suspect<F, C>[];
  /** Of a sum, what rounding may explain. */
  readonly slack: Decimal;
  /** Of a sum, Σ left − Σ right as the facts are read now. */
  difference: Decimal;
  /** Fails as the facts are read now. */
  fails: boolean;
  /** Its cause was told: nothing is asked of it any more, and what leaves it failing counts as breaking it. */
  told: boolean;
}

/** A fact that may be wrong, with every constraint that it has a part in. */
export interface Suspect<F, C extends Constraint<Term<F>>> {
  readonly fact: F;
  readonly links: Link<F, C>[];
}

interface Link<F, C extends Constraint<Term<F>>> {
  readonly trial: Trial<F, C>;
  /** What one more of the fact does to the difference of a sum; 0 for a ratio, which is computed anew. */
  readonly effect: number;
}

/** Facts that are read otherwise: by how much more. */
export type Changes<F, C extends Constraint<Term<F>>> = ReadonlyMap<Suspect<F, C>, Decimal>;

/** How a constraint would stand. */
export interface Standing<F, C extends Constraint<Term<F>>> {
  readonly trial: Trial<F, C>;
  readonly difference: Decimal;
  readonly fails: boolean;
  /** Not for want of a figure that can be used. */
  readonly holds: boolean;
}

const ZERO = new Decimal(0);

/** Constraints in the order in which they were computed, and the facts that may be wrong of those that fail. */
export interface Trials<F, C extends Constraint<Term<F>>> {
  readonly trials: readonly Trial<F, C>[];
  readonly suspects: readonly Suspect<F, C>[];
}

/** Suspects the facts of constraints that fail, but for those that are taken as they are. */
export function trialsOf<F, C extends Constraint<Term<F>>>(
  computed: readonly Computed<C>[],
  reading: Reading<F>,
  isFixed: (fact: F) => boolean,
): Trials<F, C> {
  const failing = new Set<F>();
  for (const { outcome, constraint, told } of computed)
    if (outcome === 'failed' && !told) for (const fact of factsOf<F>(constraint)) if (!isFixed(fact)) failing.add(fact);
  const trials: Trial<F, C>[] = [];
  const suspects = new Map<F, Suspect<F, C>>();
  for (const one of computed) {
    if (one.outcome === 'not-computed') continue;
    let trial: Trial<F, C> | null = null;
    for (const [fact, effect] of effectsIn<F>(one.constraint)) {
      if (!failing.has(fact)) continue;
      trial ??= trialOf<F, C>(one, reading);
      const suspect = suspects.get(fact) ?? { fact, links: [] };
      suspects.set(fact, suspect);
      suspect.links.push({ trial, effect });
      trial.suspects.push(suspect);
    }
    if (trial !== null) trials.push(trial);
  }
  return { trials, suspects: [...suspects.values()] };
}

function trialOf<F, C extends Constraint<Term<F>>>(
  { constraint, outcome, difference, exact, told = false }: Computed<C>,
  reading: Reading<F>,
): Trial<F, C> {
  const any: Constraint<Term<F>> = constraint;
  if (any.kind === 'ratio')
    return { constraint, suspects: [], slack: ZERO, difference, fails: outcome === 'failed', told };
  const slack = exact ? ZERO : slackOf(any, reading);
  return { constraint, suspects: [], slack, difference, fails: !isWithin(any, difference, slack), told };
}

function isWithin({ kind }: Pick<Constraint<Term<unknown>>, 'kind'>, difference: Decimal, slack: Decimal): boolean {
  return difference.abs().lte(slack) || (kind === 'at-most' && difference.isNegative());
}

export function isOpen({ fails, told }: { readonly fails: boolean; readonly told: boolean }): boolean {
  return fails && !told;
}

/** How the constraints of the changed facts would stand, each once: of so many those that are open first. */
export function standingsAfter<F, C extends Constraint<Term<F>>>(
  changes: Changes<F, C>,
  reading: Reading<F>,
  most: number,
): Standing<F, C>[] {
  const differences = new Map<Trial<F, C>, Decimal>();
  for (const [{ links }, change] of changes)
    for (const { trial, effect } of links.length > most ? openFirst(links).slice(0, most) : links)
      differences.set(trial, moved(differences.get(trial) ?? trial.difference, change, effect));
  let changed: Reading<F> | null = null;
  return Array.from(differences, ([trial, difference]) => {
    const constraint: Constraint<Term<F>> = trial.constraint;
    if (constraint.kind !== 'ratio') {
      const holds = isWithin(constraint, difference, trial.slack);
      return { trial, difference, fails: !holds, holds };
    }
    changed ??= readAs(
      reading,
      new Map(Array.from(changes, ([{ fact }, change]) => [fact, reading(fact).value.plus(change)])),
    );
    const after = evaluate(constraint, changed);
    return {
      trial,
      difference: after.difference,
      fails: after.outcome === 'failed',
      holds: after.outcome !== 'failed' && after.outcome !== 'not-computed',
    };
  });
}

function openFirst<F, C extends Constraint<Term<F>>>(links: readonly Link<F, C>[]): Link<F, C>[] {
  return [...links].sort((left, right) => Number(isOpen(right.trial)) - Number(isOpen(left.trial)));
}

function moved(difference: Decimal, change: Decimal, effect: number): Decimal {
  if (effect === 0) return difference;
  if (effect === 1) return difference.plus(change);
  return effect === -1 ? difference.minus(change) : difference.plus(change.times(effect));
}

import type { Decimal } from 'decimal.js';
import type { Constraint } from './constraint.js';
import type { Reading, Term } from './figure.js';
import type { Criterion, Policy, Weight } from './policy.js';
import { solve } from './solve.js';
import { isOpen, standingsAfter, type Standing, type Suspect, type Trial } from './trial.js';
import { gather } from '../sheet/gather.js';

/** One repair on trial: a fact, and where it was carried into a sum that sum, moved by the same amount. */
export class Proposal<F, C extends Constraint<Term<F>>> implements Weight {
  private likelihood: number | null = null;

  private constructor(
    readonly suspects: readonly [Suspect<F, C>, ...Suspect<F, C>[]],
    readonly change: Decimal,
    /** The constraints that ask for it. */
    private readonly asking: readonly Trial<F, C>[],
    readonly standings: readonly Standing<F, C>[],
    private readonly policy: Policy<F, C>,
    private readonly now: Decimal,
    readonly mends: number,
    readonly breaks: number,
    readonly exact: number,
    readonly blamed: number,
  ) {}

  static weighed<F, C extends Constraint<Term<F>>>(
    suspects: readonly [Suspect<F, C>, ...Suspect<F, C>[]],
    change: Decimal,
    asking: readonly Trial<F, C>[],
    standings: readonly Standing<F, C>[],
    policy: Policy<F, C>,
    now: Decimal,
  ): Proposal<F, C> {
    let [mends, breaks, exact] = [0, 0, 0];
    for (const { trial, holds, fails, difference } of standings) {
      if (isOpen(trial)) mends += Number(holds);
      else breaks += Number(fails);
      exact += Number(difference.isZero());
    }
    const blamed = blamedBy(asking, suspects[0].fact, policy);
    return new Proposal(suspects, change, asking, standings, policy, now, mends, breaks, exact, blamed);
  }

  get facts(): number {
    return this.suspects.length;
  }

  get net(): number {
    return this.mends - this.breaks;
  }

  /** Asked for only when repairs must be told apart. */
  get slip(): number {
    return (this.likelihood ??= this.policy.slip(this.suspects[0].fact, this.now.plus(this.change)));
  }

  /** A constraint that asks for it is still without a cause. */
  get isAsked(): boolean {
    return this.asking.some(isOpen);
  }

  /** The same after a constraint that was open was told. */
  afterTold(told: Trial<F, C>): Proposal<F, C> {
    const { suspects, change, asking, standings, policy, now, exact } = this;
    let { mends, breaks } = this;
    for (const { trial, holds, fails } of standings)
      if (trial === told) {
        mends -= Number(holds);
        breaks += Number(fails);
        break;
      }
    const blamed = blamedBy(asking, suspects[0].fact, policy);
    const anew = new Proposal(suspects, change, asking, standings, policy, now, mends, breaks, exact, blamed);
    anew.likelihood = this.likelihood;
    return anew;
  }
}

function blamedBy<F, C extends Constraint<Term<F>>>(
  asking: readonly Trial<F, C>[],
  fact: F,
  policy: Policy<F, C>,
): number {
  return asking.some((trial) => isOpen(trial) && policy.blamed(trial.constraint) === fact) ? 1 : 0;
}

/** Every change that a failing constraint through a fact asks for, alone or with a sum that it is carried into. */
export function proposalsFor<F, C extends Constraint<Term<F>>>(
  suspect: Suspect<F, C>,
  reading: Reading<F>,
  policy: Policy<F, C>,
): Proposal<F, C>[] {
  const now = reading(suspect.fact).value;
  const asked = new Map<string, { readonly change: Decimal; readonly asking: Trial<F, C>[] }>();
  for (const { trial, effect } of suspect.links) {
    if (!mayAsk(trial, suspect, policy)) continue;
    const wanted = wantedBy(trial, effect, suspect.fact, now, reading);
    if (wanted === null) continue;
    const value = policy.asPrinted(suspect.fact, wanted);
    if (value.isNegative() && !now.isNegative()) continue;
    const change = value.minus(now);
    const same = asked.get(change.toString());
    if (same) same.asking.push(trial);
    else asked.set(change.toString(), { change, asking: [trial] });
  }
  if (asked.size === 0) return [];
  const together = [[suspect] as const, ...sumsOver(suspect, policy).map((sum) => [suspect, sum] as const)];
  return gather([...asked.values()], ({ change, asking }) =>
    together.map((suspects) => {
      const changes = new Map(suspects.map((one) => [one, change]));
      const standings = standingsAfter(changes, reading, policy.most.constraints);
      return Proposal.weighed(suspects, change, asking, standings, policy, now);
    }),
  );
}

function mayAsk<F, C extends Constraint<Term<F>>>(
  trial: Trial<F, C>,
  { fact }: Suspect<F, C>,
  { most, blamed }: Policy<F, C>,
): boolean {
  const isShort = trial.suspects.length <= most.facts;
  return isOpen(trial) && trial.constraint.kind !== 'at-most' && (isShort || blamed(trial.constraint) === fact);
}

function wantedBy<F, C extends Constraint<Term<F>>>(
  { constraint, difference }: Trial<F, C>,
  effect: number,
  fact: F,
  now: Decimal,
  reading: Reading<F>,
): Decimal | null {
  if (constraint.kind === 'ratio') return solve<F>(constraint, fact, reading);
  if (effect === 0) return null;
  return effect === 1 ? now.minus(difference) : now.minus(difference.div(effect));
}

/** Sums over the fact that agree with it: a slip in the one was carried into the other. */
function sumsOver<F, C extends Constraint<Term<F>>>(
  { links, fact }: Suspect<F, C>,
  { carriedInto }: Policy<F, C>,
): Suspect<F, C>[] {
  return gather(links, ({ trial, effect }) => {
    const sum = effect === -1 && !trial.fails ? carriedInto(trial.constraint) : null;
    return sum === null || sum === fact ? [] : trial.suspects.filter((other) => other.fact === sum);
  });
}

/** Compares by one criterion after the other. */
export function compareBy(criteria: readonly Criterion[]): (left: Weight, right: Weight) => number {
  return (left, right) => {
    for (const [of, better] of criteria) {
      const order = better === 'more' ? right[of] - left[of] : left[of] - right[of];
      if (order !== 0) return order;
    }
    return 0;
  };
}

import type { Decimal } from 'decimal.js';
import type { Constraint } from './constraint.js';
import { readAs, type Reading, type Term } from './figure.js';
import type { Policy } from './policy.js';
import { compareBy, proposalsFor, type Proposal } from './propose.js';
import { isOpen, trialsOf, type Computed, type Suspect, type Trial, type Trials } from './trial.js';

/** Facts as they should read. */
export type Repair<F> = ReadonlyMap<F, Decimal>;

/** What is wrong once. */
export interface Fault<F, C> {
  /** Failing constraints that its repair mends; where there is none, the one that fails. */
  readonly broken: readonly C[];
  /** The likeliest repair, then others that are as good; none where nothing explains it. */
  readonly repairs: readonly Repair<F>[];
}

export interface Diagnosis<F, C> {
  /** The clearest first. */
  readonly faults: readonly Fault<F, C>[];
  /** Every constraint holds once they are mended. */
  readonly settled: boolean;
}

/**
 * Finds the facts that are most likely wrong: one new value makes the failing constraints through the fact hold and
 * breaks none, or fewer, that held. The best is told and the search goes on, so that two faults are both found.
 *
 * @param computed every constraint, as the facts are read
 */
export function diagnose<F, C extends Constraint<Term<F>>>(
  computed: readonly Computed<C>[],
  reading: Reading<F>,
  policy: Policy<F, C>,
): Diagnosis<F, C> {
  const search = new Search(trialsOf<F, C>(computed, reading, policy.isFixed), reading, policy);
  const faults: Fault<F, C>[] = [];
  for (let left = policy.most.repairs; left > 0;) {
    const fault = search.next();
    if (fault === null) break;
    faults.push({ ...fault, repairs: fault.repairs.slice(0, left) });
    left -= fault.repairs.length;
  }
  return { faults, settled: search.trials.every(({ fails }) => !fails) };
}

/** The constraints as they stand once the faults found so far are mended, or told. */
class Search<F, C extends Constraint<Term<F>>> {
  readonly trials: readonly Trial<F, C>[];
  private readonly suspects: Set<Suspect<F, C>>;
  private readonly repaired = new Map<F, Decimal>();
  private readonly reading: Reading<F>;
  /** Of suspects whose constraints have not moved since. */
  private readonly known = new Map<Suspect<F, C>, readonly Proposal<F, C>[]>();
  private readonly order: ReturnType<typeof compareBy>;
  private readonly ranked: ReturnType<typeof compareBy>;

  constructor(
    { trials, suspects }: Trials<F, C>,
    private readonly printed: Reading<F>,
    private readonly policy: Policy<F, C>,
  ) {
    this.suspects = new Set(suspects);
    this.trials = trials;
    this.reading = readAs(printed, this.repaired);
    this.ranked = compareBy(policy.rank);
    this.order = compareBy([...policy.rank, ...policy.prefer]);
  }

  /** The clearest fault of those that are left; null when there is nothing to tell. */
  next(): Fault<F, C> | null {
    const proposals = [...this.suspects].flatMap((suspect) => this.proposalsFor(suspect));
    const best = proposals.reduce<Proposal<F, C> | null>(
      (leader, proposal) => (leader === null || this.order(proposal, leader) < 0 ? proposal : leader),
      null,
    );
    if (best !== null && this.policy.accepts(best)) return this.take(best, proposals);
    const rest = this.policy.tellsRest ? this.trials.find(isOpen) : undefined;
    if (rest === undefined) return null;
    this.tell([rest]);
    return { broken: [rest.constraint], repairs: [] };
  }

  private take(best: Proposal<F, C>, proposals: readonly Proposal<F, C>[]): Fault<F, C> {
    const equals = proposals.filter(
      (other) => other.suspects[0] !== best.suspects[0] && this.ranked(other, best) === 0,
    );
    const mended = best.standings.flatMap(({ trial, holds }) => (isOpen(trial) && holds ? [trial] : []));
    if (this.policy.goesOn === 'repaired') this.repair(best);
    else this.tell(mended);
    // an equal that has nothing left to mend was another reading of the same fault; others are faults of their own
    const readings = equals
      .filter(({ standings }) => standings.some(({ trial, holds }) => holds && mended.includes(trial)))
      .filter(({ suspects: [suspect] }) => !this.proposalsFor(suspect).some(({ net }) => net > 0))
      .slice(0, this.policy.most.readings - 1);
    const told = [best, ...readings];
    if (this.policy.goesOn === 'repaired')
      for (const suspect of told.flatMap(({ suspects }) => suspects)) this.suspects.delete(suspect);
    return {
      broken: this.trials.filter((trial) => mended.includes(trial)).map(({ constraint }) => constraint),
      repairs: told.map((proposal) => this.repairOf(proposal)),
    };
  }

  private repairOf({ suspects, change }: Proposal<F, C>): Repair<F> {
    return new Map(suspects.map(({ fact }) => [fact, this.printed(fact).value.plus(change)]));
  }

  private repair({ suspects, standings, change }: Proposal<F, C>): void {
    for (const suspect of suspects) {
      this.repaired.set(suspect.fact, this.reading(suspect.fact).value.plus(change));
      this.suspects.delete(suspect);
    }
    for (const { trial, difference, fails } of standings) {
      trial.difference = difference;
      trial.fails = fails;
      for (const neighbour of trial.suspects) this.known.delete(neighbour);
    }
  }

  private tell(trials: readonly Trial<F, C>[]): void {
    for (const trial of trials) trial.told = true;
    for (const suspect of new Set(trials.flatMap(({ suspects }) => suspects))) {
      const left = this.known.get(suspect)?.filter(({ isAsked }) => isAsked);
      if (left === undefined) continue;
      for (const proposal of left) proposal.weigh();
      this.known.set(suspect, left);
    }
  }

  private proposalsFor(suspect: Suspect<F, C>): readonly Proposal<F, C>[] {
    let known = this.known.get(suspect);
    if (known === undefined) {
      known = proposalsFor(suspect, this.reading, this.policy);
      this.known.set(suspect, known);
    }
    return known;
  }
}

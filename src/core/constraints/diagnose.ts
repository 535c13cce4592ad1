import type { Decimal } from 'decimal.js';
import type { Constraint } from './constraint.js';
import { readAs, type Reading, type Term } from './figure.js';
import type { Policy } from './policy.js';
import { compareBy, proposalsFor, type Proposal } from './propose.js';
import { Queue } from './queue.js';
import { isOpen, trialsOf, type Computed, type Suspect, type Trial, type Trials } from './trial.js';
import { gather } from '../sheet/gather.js';

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

/** The best proposal of a suspect, as it was weighed last. */
interface Leader<F, C extends Constraint<Term<F>>> {
  readonly suspect: Suspect<F, C>;
  readonly proposal: Proposal<F, C>;
}

/**
 * The constraints as they stand once the faults found so far are mended, or told. A step looks again at the suspects
 * whose constraints have moved, and at no others.
 */
class Search<F, C extends Constraint<Term<F>>> {
  readonly trials: readonly Trial<F, C>[];
  private readonly suspects: Set<Suspect<F, C>>;
  private readonly repaired = new Map<F, Decimal>();
  private readonly reading: Reading<F>;
  /** Of suspects whose constraints have not moved since. */
  private readonly known = new Map<Suspect<F, C>, readonly Proposal<F, C>[]>();
  private readonly ranked: ReturnType<typeof compareBy>;
  private readonly order: ReturnType<typeof compareBy>;
  private readonly places: ReadonlyMap<unknown, number>;
  private readonly queue: Queue<Leader<F, C>>;
  private readonly leaders = new Map<Suspect<F, C>, Leader<F, C>>();
  /** Suspects that have to be queued anew. */
  private readonly moved: Set<Suspect<F, C>>;
  /** No constraint before it is open. */
  private open = 0;

  constructor(
    { trials, suspects }: Trials<F, C>,
    private readonly printed: Reading<F>,
    private readonly policy: Policy<F, C>,
  ) {
    this.suspects = new Set(suspects);
    this.moved = new Set(suspects);
    this.trials = trials;
    this.reading = readAs(printed, this.repaired);
    this.ranked = compareBy(policy.rank);
    this.order = compareBy([...policy.rank, ...policy.prefer]);
    this.places = new Map<unknown, number>([...trials.entries(), ...suspects.entries()].map(([at, one]) => [one, at]));
    this.queue = new Queue(
      (left, right) => this.order(left.proposal, right.proposal) || this.inOrder(left.suspect, right.suspect),
    );
  }

  /** The clearest fault of those that are left; null when there is nothing to tell. */
  next(): Fault<F, C> | null {
    const best = this.best();
    if (best !== null && this.policy.accepts(best)) return this.take(best);
    const rest = this.policy.tellsRest ? this.firstOpen() : undefined;
    if (rest === undefined) return null;
    this.tell([rest]);
    return { broken: [rest.constraint], repairs: [] };
  }

  private best(): Proposal<F, C> | null {
    for (const suspect of this.moved) if (this.suspects.has(suspect)) this.lead(suspect);
    this.moved.clear();
    for (;;) {
      const { first } = this.queue;
      if (first === undefined) return null;
      if (this.suspects.has(first.suspect) && this.leaders.get(first.suspect) === first) return first.proposal;
      this.queue.removeFirst();
    }
  }

  private lead(suspect: Suspect<F, C>): void {
    this.leaders.delete(suspect);
    const [first, ...others] = this.proposalsFor(suspect);
    if (first === undefined) return;
    const proposal = others.reduce((leader, other) => (this.order(other, leader) < 0 ? other : leader), first);
    const leader = { suspect, proposal };
    this.leaders.set(suspect, leader);
    this.queue.add(leader);
  }

  private take(best: Proposal<F, C>): Fault<F, C> {
    const mended = new Set(gather(best.standings, ({ trial, holds }) => (isOpen(trial) && holds ? [trial] : [])));
    const equals = gather(this.neighboursOf(mended), (suspect) => this.proposalsFor(suspect)).filter(
      (other) => other.suspects[0] !== best.suspects[0] && this.ranked(other, best) === 0,
    );
    if (this.policy.goesOn === 'repaired') this.repair(best);
    else this.tell([...mended]);
    // an equal that has nothing left to mend was another reading of the same fault; others are faults of their own
    const readings = equals
      .filter(({ standings }) => standings.some(({ trial, holds }) => holds && mended.has(trial)))
      .filter(({ suspects: [suspect] }) => !this.proposalsFor(suspect).some(({ net }) => net > 0))
      .slice(0, this.policy.most.readings - 1);
    const told = [best, ...readings];
    if (this.policy.goesOn === 'repaired')
      for (const suspect of gather(told, ({ suspects }) => suspects)) this.suspects.delete(suspect);
    return {
      broken: [...mended].sort((left, right) => this.inOrder(left, right)).map(({ constraint }) => constraint),
      repairs: told.map((proposal) => this.repairOf(proposal)),
    };
  }

  /** Suspects whose proposals may touch the constraints: they have a part in one, or are carried into a sum that has. */
  private neighboursOf(trials: ReadonlySet<Trial<F, C>>): Suspect<F, C>[] {
    const near = new Set(gather(Array.from(trials), ({ suspects }) => suspects));
    for (const { links, fact } of [...near])
      for (const { trial } of links)
        if (this.policy.carriedInto(trial.constraint) === fact) for (const part of trial.suspects) near.add(part);
    return [...near].filter((suspect) => this.suspects.has(suspect)).sort((left, right) => this.inOrder(left, right));
  }

  private inOrder(left: unknown, right: unknown): number {
    return this.places.get(left)! - this.places.get(right)!;
  }

  private firstOpen(): Trial<F, C> | undefined {
    while (this.open < this.trials.length && !isOpen(this.trials[this.open]!)) this.open += 1;
    return this.trials[this.open];
  }

  private repairOf({ suspects, change }: Proposal<F, C>): Repair<F> {
    return new Map(suspects.map(({ fact }) => [fact, this.printed(fact).value.plus(change)]));
  }

  private repair({ suspects, standings, change }: Proposal<F, C>): void {
    for (const suspect of suspects) {
      this.repaired.set(suspect.fact, this.reading(suspect.fact).value.plus(change));
      this.suspects.delete(suspect);
    }
    this.open = 0;
    for (const { trial, difference, fails } of standings) {
      trial.difference = difference;
      trial.fails = fails;
      for (const neighbour of trial.suspects) {
        this.known.delete(neighbour);
        this.moved.add(neighbour);
      }
    }
  }

  private tell(trials: readonly Trial<F, C>[]): void {
    for (const trial of trials) trial.told = true;
    for (const suspect of new Set(gather(trials, ({ suspects }) => suspects))) {
      const left = this.known.get(suspect)?.filter(({ isAsked }) => isAsked);
      if (left === undefined) continue;
      this.known.set(
        suspect,
        trials.reduce((proposals, trial) => proposals.map((one) => one.afterTold(trial)), left),
      );
      this.moved.add(suspect);
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

import type { Fact } from '../../disclosure/model.js';
import type { Amount } from '../../money/amount.js';
import type { Result } from '../equation.js';
import { figureOf } from '../figures.js';
import { entryOf, isWithin, linkAll, type Change, type Effect, type Entry, type Link } from './entry.js';
import { gather } from '../../sheet/gather.js';

interface Figure {
  readonly yuan: number;
  readonly slack: number;
}

const NOTHING: Figure = { yuan: 0, slack: 0 };
/**
 * Every computed relation, while other readings of whole stretches of cells are tried. Thousands of them are, so that
 * it adds binary fractions: exact to far below a 分 for the amounts of any department.
 */
export class Ledger {
  /** Relations that were broken and hold now, and that held and are broken now. */
  mended = 0;
  broken = 0;
  private readonly open = new Map<Result, Entry>();
  /** Of relations that were broken before anything was tried: few, and nothing else can be mended. */
  private openLinks = new Map<Fact, Link[]>();
  private known: { readonly entries: readonly Entry[]; readonly links: ReadonlyMap<Fact, readonly Link[]> } | null =
    null;
  private readonly figures = new Map<Amount, Figure>();
  private readonly readings = new Map<Fact, Amount | null>();

  constructor(private readonly results: readonly Result[]) {
    for (const result of results) {
      if (result.outcome !== 'failed') continue;
      const entry = entryOf(result);
      this.open.set(result, entry);
      linkAll(this.openLinks, entry);
    }
  }

  /** Every relation; set up once a reading is tried that mends something. */
  private get all(): NonNullable<Ledger['known']> {
    if (this.known === null) {
      const entries = this.results
        .filter(({ outcome, equation }) => outcome !== 'not-computed' && !(outcome === 'void' && equation.optional))
        .map((result) => this.open.get(result) ?? entryOf(result));
      const links = new Map<Fact, Link[]>();
      for (const entry of entries) linkAll(links, entry);
      this.known = { entries, links };
    }
    return this.known;
  }

  /** What the cell is read as now. */
  amountOf(fact: Fact): Amount | null {
    const reading = this.readings.get(fact);
    return reading === undefined ? fact.amount : reading;
  }

  yuanOf(fact: Fact): number {
    return this.figureOf(this.amountOf(fact)).yuan;
  }

  /** Reads a cell as another amount; null is blank. */
  read(fact: Fact, amount: Amount | null): void {
    this.put(this.effectOf([[fact, amount]]));
    this.readings.set(fact, amount);
  }

  /** What reading these cells otherwise would do, each once. */
  effectOf(readings: Iterable<readonly [fact: Fact, amount: Amount | null]>): Effect {
    return this.effectThrough(this.all.links, readings);
  }

  /** Of the effect what it does to relations that were broken. */
  effectOnBroken(readings: Iterable<readonly [fact: Fact, amount: Amount | null]>): Effect {
    return this.effectThrough(this.openLinks, readings);
  }

  private effectThrough(
    links: ReadonlyMap<Fact, readonly Link[]>,
    readings: Iterable<readonly [fact: Fact, amount: Amount | null]>,
  ): Effect {
    const changes: Change[] = [];
    for (const [fact, amount] of readings) {
      const through = links.get(fact);
      if (through === undefined) continue;
      const before = this.figureOf(this.amountOf(fact));
      const after = this.figureOf(amount);
      const [change, slack] = [after.yuan - before.yuan, after.slack - before.slack];
      if (change !== 0 || slack !== 0) addChanges(changes, through, change, slack);
    }
    for (const { entry } of changes) entry.change = null;
    return changes;
  }

  /** Counts what the effect mends and breaks; the cells themselves are still read as before. */
  private put(effect: Effect): void {
    for (const { entry, difference, slack } of effect) {
      entry.difference += difference;
      if (!entry.isExact) entry.slack += slack;
      const holds = isWithin(entry);
      if (holds === entry.holds) continue;
      entry.holds = holds;
      if (entry.wasBroken) this.mended += holds ? 1 : -1;
      else this.broken += holds ? -1 : 1;
    }
  }

  /** Takes the cells as they are read now for printed: what is mended counts as held from here on. */
  accept(): void {
    this.openLinks = new Map();
    for (const entry of this.all.entries) {
      entry.wasBroken = !entry.holds;
      if (entry.wasBroken) linkAll(this.openLinks, entry);
    }
    this.mended = 0;
    this.broken = 0;
  }

  /** Amounts in 元 by which a cell would have to change for each of its relations that is broken as read now. */
  wanted(fact: Fact): number[] {
    return gather(this.all.links.get(fact) ?? [], ({ entry, effect }) =>
      entry.holds || entry.isLimit ? [] : [-effect * entry.difference],
    );
  }

  /** The relations through cells that were broken before anything was tried. */
  brokenThrough(facts: Iterable<Fact>): Set<Result> {
    const found = new Set<Result>();
    for (const fact of facts) for (const { entry } of this.openLinks.get(fact) ?? []) found.add(entry.result);
    return found;
  }

  isBroken(fact: Fact): boolean {
    return this.openLinks.has(fact);
  }

  /** Broken relations that hold as the cells are read now. */
  mendedThrough(facts: Iterable<Fact>): Set<Result> {
    const found = new Set<Result>();
    for (const fact of facts)
      for (const { entry } of this.openLinks.get(fact) ?? []) if (entry.holds) found.add(entry.result);
    return found;
  }

  private figureOf(amount: Amount | null): Figure {
    if (amount === null) return NOTHING;
    let figure = this.figures.get(amount);
    if (figure === undefined) {
      const { value, half } = figureOf(amount);
      figure = { yuan: value.toNumber(), slack: half.toNumber() };
      this.figures.set(amount, figure);
    }
    return figure;
  }
}

/** What the change of a cell does to its relations, of those that others have changed already beside that. */
function addChanges(changes: Change[], through: readonly Link[], change: number, slack: number): void {
  for (const { entry, effect } of through) {
    const known = entry.change;
    if (known !== null) {
      known.difference += effect * change;
      known.slack += slack;
    } else changes.push((entry.change = { entry, difference: effect * change, slack, line: 0 }));
  }
}

import type { Fact } from '../../disclosure/model.js';
import type { Amount } from '../../money/amount.js';
import { slackOf, type Result, type Term } from '../equation.js';
import { figureOf } from '../figures.js';

/** A relation while the cells are read otherwise: left − right and what rounding may explain, both in 元. */
export interface Entry {
  readonly result: Result;
  wasBroken: boolean;
  /** Holds with the cells as they are read now. */
  holds: boolean;
  difference: number;
  slack: number;
}

interface Link {
  readonly entry: Entry;
  /** What one 元 more in the cell does to the difference. */
  readonly effect: 1 | -1;
}

/** What reading some cells otherwise does to one relation. */
interface Change {
  readonly entry: Entry;
  difference: number;
  slack: number;
}

/** What reading some cells otherwise does to all relations. */
export type Effect = readonly Change[];

interface Figure {
  readonly yuan: number;
  readonly slack: number;
}

const NOTHING: Figure = { yuan: 0, slack: 0 };
/** Below half a 分: what binary fractions leave. */
const NOISE = 0.004;

/**
 * Every computed relation, while other readings of whole stretches of cells are tried. Thousands of them are, so that
 * it adds binary fractions: exact to far below a 分 for the amounts of any department.
 */
export class Ledger {
  /** Relations that were broken and hold now, and that held and are broken now. */
  mended = 0;
  broken = 0;
  private readonly entries: Entry[] = [];
  private readonly links = new Map<Fact, Link[]>();
  /** Those of relations that were broken before anything was tried: few, and nothing else can be mended. */
  private openLinks = new Map<Fact, Link[]>();
  private readonly figures = new Map<Amount, Figure>();
  private readonly readings = new Map<Fact, Amount | null>();

  constructor(results: readonly Result[]) {
    for (const result of results) {
      if (result.outcome === 'not-computed' || (result.outcome === 'void' && result.equation.optional)) continue;
      const wasBroken = result.outcome === 'failed';
      const entry: Entry = {
        result,
        wasBroken,
        holds: !wasBroken,
        difference: result.difference.toNumber(),
        slack: slackOf(result).toNumber(),
      };
      this.entries.push(entry);
      linkAll(this.links, entry);
      if (wasBroken) linkAll(this.openLinks, entry);
    }
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
    return this.effectThrough(this.links, readings);
  }

  /** Of the effect what it does to relations that were broken. */
  effectOnBroken(readings: Iterable<readonly [fact: Fact, amount: Amount | null]>): Effect {
    return this.effectThrough(this.openLinks, readings);
  }

  private effectThrough(
    links: ReadonlyMap<Fact, readonly Link[]>,
    readings: Iterable<readonly [fact: Fact, amount: Amount | null]>,
  ): Effect {
    const changes = new Map<Entry, Change>();
    for (const [fact, amount] of readings) {
      const through = links.get(fact);
      if (through === undefined) continue;
      const before = this.figureOf(this.amountOf(fact));
      const after = this.figureOf(amount);
      const [change, slack] = [after.yuan - before.yuan, after.slack - before.slack];
      if (change === 0 && slack === 0) continue;
      for (const { entry, effect } of through) {
        const known = changes.get(entry);
        if (known === undefined) {
          changes.set(entry, { entry, difference: effect * change, slack });
        } else {
          known.difference += effect * change;
          known.slack += slack;
        }
      }
    }
    return [...changes.values()];
  }

  /** Counts what the effect mends and breaks; the cells themselves are still read as before. */
  private put(effect: Effect): void {
    for (const { entry, difference, slack } of effect) {
      entry.difference += difference;
      if (!entry.result.exact) entry.slack += slack;
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
    for (const entry of this.entries) {
      entry.wasBroken = !entry.holds;
      if (entry.wasBroken) linkAll(this.openLinks, entry);
    }
    this.mended = 0;
    this.broken = 0;
  }

  /** Amounts in 元 by which a cell would have to change for each of its relations that is broken as read now. */
  wanted(fact: Fact): number[] {
    return (this.links.get(fact) ?? []).flatMap(({ entry, effect }) =>
      entry.holds || entry.result.equation.kind === 'at-most' ? [] : [-effect * entry.difference],
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

function linkAll(links: Map<Fact, Link[]>, entry: Entry): void {
  const link = ({ fact, sign }: Term, side: 1 | -1): void => {
    const known = links.get(fact);
    const one: Link = { entry, effect: (side * sign) as 1 | -1 };
    if (known) known.push(one);
    else links.set(fact, [one]);
  };
  for (const term of entry.result.equation.left) link(term, 1);
  for (const term of entry.result.equation.right) link(term, -1);
}

/** 1 where the relation holds and did not before, −1 where it no longer holds. */
export function gainOf(entry: Entry, difference: number, slack: number): number {
  const { result } = entry;
  const holds = isWithin({
    result,
    difference: entry.difference + difference,
    slack: result.exact ? entry.slack : entry.slack + slack,
  });
  return Number(holds) - Number(entry.holds);
}

function isWithin({ difference, slack, result }: Pick<Entry, 'difference' | 'slack' | 'result'>): boolean {
  return Math.abs(difference) <= slack + NOISE || (result.equation.kind === 'at-most' && difference < 0);
}

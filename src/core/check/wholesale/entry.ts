import type { Fact } from '../../disclosure/model.js';
import { slackOf, type Result, type Term } from '../equation.js';

/** A relation while the cells are read otherwise: left − right and what rounding may explain, both in 元. */
export interface Entry {
  readonly result: Result;
  wasBroken: boolean;
  /** Holds with the cells as they are read now. */
  holds: boolean;
  difference: number;
  slack: number;
}

export interface Link {
  readonly entry: Entry;
  /** What one 元 more in the cell does to the difference. */
  readonly effect: 1 | -1;
}

/** What reading some cells otherwise does to one relation. */
export interface Change {
  readonly entry: Entry;
  difference: number;
  slack: number;
}

/** What reading some cells otherwise does to all relations. */
export type Effect = readonly Change[];

/** Below half a 分: what binary fractions leave. */
const NOISE = 0.004;

export function entryOf(result: Result): Entry {
  const wasBroken = result.outcome === 'failed';
  return {
    result,
    wasBroken,
    holds: !wasBroken,
    difference: result.difference.toNumber(),
    slack: slackOf(result).toNumber(),
  };
}

export function linkAll(links: Map<Fact, Link[]>, entry: Entry): void {
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
  const { kind } = entry.result.equation;
  const after = entry.difference + difference;
  const slackAfter = entry.result.exact ? entry.slack : entry.slack + slack;
  return Number(holds(kind, after, slackAfter)) - Number(entry.holds);
}

export function isWithin({ difference, slack, result }: Entry): boolean {
  return holds(result.equation.kind, difference, slack);
}

function holds(kind: Result['equation']['kind'], difference: number, slack: number): boolean {
  return Math.abs(difference) <= slack + NOISE || (kind === 'at-most' && difference < 0);
}

import type { Fact } from '../../disclosure/model.js';
import { slackOf, type Result } from '../equation.js';

/** A relation while the cells are read otherwise: left − right and what rounding may explain, both in 元. */
export interface Entry {
  readonly result: Result;
  /** Its left side may be less. */
  readonly isLimit: boolean;
  /** Of it nothing is rounded, whatever is read. */
  readonly isExact: boolean;
  wasBroken: boolean;
  /** Holds with the cells as they are read now. */
  holds: boolean;
  difference: number;
  slack: number;
  /** While an effect is gathered: what it does so far; and of several lines what they do, one after the other. */
  change: Change | null;
  parts: Change[] | null;
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
  /** Where several lines are read otherwise: the place of the one that does it among them. */
  line: number;
}

/** What reading some cells otherwise does to all relations. */
export type Effect = readonly Change[];

/** Below half a 分: what binary fractions leave. */
const NOISE = 0.004;

export function entryOf(result: Result): Entry {
  const wasBroken = result.outcome === 'failed';
  return {
    result,
    isLimit: result.equation.kind === 'at-most',
    isExact: result.exact === true,
    wasBroken,
    holds: !wasBroken,
    difference: result.difference.toNumber(),
    slack: slackOf(result).toNumber(),
    change: null,
    parts: null,
  };
}

export function linkAll(links: Map<Fact, Link[]>, entry: Entry): void {
  for (const { fact, sign } of entry.result.equation.left) link(links, fact, { entry, effect: sign });
  for (const { fact, sign } of entry.result.equation.right) link(links, fact, { entry, effect: sign === 1 ? -1 : 1 });
}

function link(links: Map<Fact, Link[]>, fact: Fact, one: Link): void {
  const known = links.get(fact);
  if (known) known.push(one);
  else links.set(fact, [one]);
}

/** 1 where the relation holds and did not before, −1 where it no longer holds. */
export function gainOf(entry: Entry, difference: number, slack: number): number {
  const after = holds(entry.isLimit, entry.difference + difference, entry.isExact ? entry.slack : entry.slack + slack);
  if (after === entry.holds) return 0;
  return after ? 1 : -1;
}

export function isWithin({ difference, slack, isLimit }: Entry): boolean {
  return holds(isLimit, difference, slack);
}

function holds(isLimit: boolean, difference: number, slack: number): boolean {
  return Math.abs(difference) <= slack + NOISE || (isLimit && difference < 0);
}

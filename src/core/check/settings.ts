import { Decimal } from 'decimal.js';
import type { CheckSettings } from '../finding/settings.js';
import type { Result } from './equation.js';

/** Rules that the user has put aside, by their ids. */
export function rulesOff({ off = [] }: CheckSettings): ReadonlySet<string> {
  return new Set(off.map(({ rule }) => rule));
}

/** What of it is not as everybody has it; null where all is. */
export function settingsIn({ tolerance, off = [] }: CheckSettings): CheckSettings | null {
  const hasTolerance = tolerance !== undefined && !new Decimal(tolerance).isZero();
  if (!hasTolerance && off.length === 0) return null;
  return { ...(hasTolerance ? { tolerance } : {}), ...(off.length > 0 ? { off } : {}) };
}

/** A failed relation between amounts that is off by no more than the user lets pass is told as rounding is, and marked. */
export function tolerating(settings: CheckSettings): (result: Result) => Result {
  const most = new Decimal(settings.tolerance ?? 0);
  if (most.isZero()) return (result) => result;
  return (result) =>
    result.outcome === 'failed' && !result.equation.counts && result.difference.abs().lte(most)
      ? { ...result, outcome: 'rounding', tolerated: most }
      : result;
}

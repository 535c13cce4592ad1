import { Decimal } from 'decimal.js';
import type { AppliedSettings, CheckSettings, IdleRule, RuleOff } from '../finding/settings.js';
import { knownRule } from '../taxonomy/relations/known-rules.js';
import type { Result } from './equation.js';
import { gather } from '../sheet/gather.js';

/** Ids of rules that the user has put aside. */
export function rulesOff({ off = [] }: CheckSettings): ReadonlySet<string> {
  return new Set(off.map(({ rule }) => rule));
}

/**
 * What of it is not as everybody has it; null where all is. A rule that nobody knows, or that may not be put aside, is
 * not off.
 *
 * @param own ids of the relations of the user's own
 */
export function appliedIn({ tolerance, off = [] }: CheckSettings, own: ReadonlySet<string>): AppliedSettings | null {
  const hasTolerance = tolerance !== undefined && !new Decimal(tolerance).isZero();
  const idle = idleRules(off, own);
  const isIdle = new Set(idle.map(({ rule }) => rule));
  const applied = off.filter(({ rule }) => !isIdle.has(rule));
  if (!hasTolerance && off.length === 0) return null;
  return {
    ...(hasTolerance ? { tolerance } : {}),
    ...(applied.length > 0 ? { off: applied } : {}),
    ...(idle.length > 0 ? { idle } : {}),
  };
}

/** Those that cannot be put aside, and why. */
export function idleRules(off: readonly RuleOff[], own: ReadonlySet<string>): IdleRule[] {
  return gather(off, ({ rule }): IdleRule[] => {
    if (own.has(rule)) return [];
    const known = knownRule(rule);
    if (known === null) return [{ rule, why: 'unknown' }];
    return known.fixed ? [{ rule, why: 'fixed' }] : [];
  });
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

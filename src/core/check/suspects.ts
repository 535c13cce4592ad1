import { readsAny, type Result } from './equation.js';
import { brokenBy, mendedBy, sayCorrection, type CellPlace, type Corrections } from './correction.js';
import type { Suspect } from '../finding/finding.js';
import { gather } from '../sheet/gather.js';

/** Cells that are put right at once: a cell, one with the sum it was carried into, a whole stretch. */
export interface Repair {
  readonly corrections: Corrections;
  /** Another reading of a fault that has a repair already. */
  readonly alternative?: boolean;
}

/**
 * The repairs as suspects, each with what it mends by itself. A repair that mends nothing alone, or that puts right
 * what one before has broken, belongs to that one.
 *
 * @param results every relation, as the workbook is printed
 */
export function suspectsOf(repairs: readonly Repair[], results: readonly Result[]): Suspect[] {
  const cells = new Set(gather(repairs, ({ corrections }) => Array.from(corrections.keys(), ({ fact }) => fact)));
  const moved = results.filter(({ equation }) => readsAny(equation, cells));
  const failed = moved.filter(({ outcome }) => outcome === 'failed');
  const held = moved.filter(({ outcome }) => outcome === 'held' || outcome === 'rounding');
  const weigh = (repair: Repair): Group => ({
    ...repair,
    mended: mendedBy(failed, repair.corrections).length,
    broken: brokenBy(held, repair.corrections).length,
  });
  const groups: Group[] = [];
  for (const group of repairs.map((repair) => weigh(inReadingOrder(repair)))) {
    const at = group.alternative
      ? -1
      : groups.findIndex((known) => !known.alternative && belongTogether(known, group, failed, held));
    if (at < 0) groups.push(group);
    else groups[at] = weigh({ corrections: together(groups[at]!, group) });
  }
  return gather(groups, ({ corrections, alternative, mended }) =>
    alternative && mended === 0 ? [] : [toSuspect(corrections, mended)],
  );
}

/** A repair with how many relations it mends and breaks by itself. */
interface Group extends Repair {
  readonly mended: number;
  readonly broken: number;
}

function together(first: Repair, second: Repair): Corrections {
  return new Map([...first.corrections, ...second.corrections]);
}

function belongTogether(first: Group, second: Group, failed: readonly Result[], held: readonly Result[]): boolean {
  if (second.mended === 0) return mendedBy(failed, together(first, second)).length > first.mended;
  return first.broken > 0 && brokenBy(held, together(first, second)).length < first.broken;
}

function toSuspect(corrections: Corrections, mends: number): Suspect {
  const [first, ...together] = [...corrections].map(([place, amount]) => sayCorrection(place, amount));
  return { ...first!, mends, ...(together.length > 0 ? { together } : {}) };
}

function inReadingOrder(repair: Repair): Repair {
  return { ...repair, corrections: new Map([...repair.corrections].sort(([left], [right]) => inSheet(left, right))) };
}

/** Cells of one table in the order they are read; of several tables as they were found. */
function inSheet(left: CellPlace, right: CellPlace): number {
  return left.table === right.table ? left.fact.row - right.fact.row || left.fact.column - right.fact.column : 0;
}

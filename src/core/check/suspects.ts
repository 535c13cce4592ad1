import { readsAny, type Result } from './equation.js';
import { brokenBy, mendedBy, sayCorrection, type CellPlace, type Corrections } from './correction.js';
import type { Suspect } from '../finding/finding.js';

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
  const cells = new Set(repairs.flatMap(({ corrections }) => Array.from(corrections.keys(), ({ fact }) => fact)));
  const moved = results.filter(({ equation }) => readsAny(equation, cells));
  const failed = moved.filter(({ outcome }) => outcome === 'failed');
  const held = moved.filter(({ outcome }) => outcome === 'held' || outcome === 'rounding');
  const groups: Repair[] = [];
  for (const repair of repairs.map(inReadingOrder)) {
    const at = repair.alternative
      ? -1
      : groups.findIndex((group) => !group.alternative && belongTogether(group, repair, failed, held));
    if (at < 0) groups.push(repair);
    else groups[at] = { corrections: new Map([...groups[at]!.corrections, ...repair.corrections]) };
  }
  return groups.flatMap(({ corrections, alternative }) => {
    const mends = mendedBy(failed, corrections).length;
    return alternative && mends === 0 ? [] : [toSuspect(corrections, mends)];
  });
}

function belongTogether(first: Repair, second: Repair, failed: readonly Result[], held: readonly Result[]): boolean {
  const both = new Map([...first.corrections, ...second.corrections]);
  const alone = mendedBy(failed, second.corrections).length;
  if (alone === 0) return mendedBy(failed, both).length > mendedBy(failed, first.corrections).length;
  const broken = brokenBy(held, first.corrections).length;
  return broken > 0 && brokenBy(held, both).length < broken;
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

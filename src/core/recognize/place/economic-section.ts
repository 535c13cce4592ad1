import { NATURES } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Line } from '../line.js';

/**
 * Lines of one side that show the same expenditure once more by economic class: 财决01 prints them below those by nature.
 */
export interface EconomicSection {
  /** Positions among the lines, `end` not included. */
  readonly start: number;
  readonly end: number;
  /** Position of 经济分类支出合计; null where the form prints none, or only as a heading. */
  readonly total: number | null;
}

const BY_NATURE: ReadonlySet<ItemId> = new Set(NATURES.map(({ item }) => item));
/** Economic classes are parts of these only. */
const WITH_CLASSES: ReadonlySet<ItemId> = new Set<ItemId>(['basic-expenditure', 'project-expenditure']);
const AFTER: ReadonlySet<ItemId> = new Set<ItemId>([
  'current-expenditure',
  'total-expenditure',
  'closing-carryover',
  'surplus-distribution',
]);

/** Null where the lines are of one classification, or the classes are parts of 基本支出 and 项目支出. */
export function findEconomicSection(lines: readonly Line[]): EconomicSection | null {
  const heading = lines.findIndex((line) => line.item === 'economic-total');
  const first = lines.findIndex((line, index) => line.item === 'economic' && startsOver(lines, index));
  const start = heading >= 0 && (first < 0 || heading < first) ? heading : first;
  if (start < 0 || !lines.slice(0, start).some((line) => BY_NATURE.has(line.item))) return null;
  const after = lines.findIndex((line, index) => index > start && AFTER.has(line.item));
  const end = after < 0 ? lines.length : after;
  const total = lines.findIndex(
    (line, index) => index < end && line.item === 'economic-total' && line.facts.some((fact) => fact.amount !== null),
  );
  return { start, end, total: total < 0 ? null : total };
}

/**
 * A class that begins another list: numbered from one in the style of the natures above it, or below a nature that has
 * no classes.
 */
function startsOver(lines: readonly Line[], index: number): boolean {
  const { numbering, ordinal } = lines[index]!.label;
  const above = lines.slice(0, index).findLast((line) => BY_NATURE.has(line.item));
  if (above === undefined) return false;
  return (
    !WITH_CLASSES.has(above.item) || (numbering !== 'none' && ordinal === 1 && numbering === above.label.numbering)
  );
}

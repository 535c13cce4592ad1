import { SINGLE_SOURCES } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import { CARRYOVER_BY_FUND } from '../../taxonomy/lines.js';
import type { Numbering } from '../labels.js';
import type { Line } from '../lines.js';
import { findEconomicSection } from './economic-section.js';
import type { Place } from './place.js';

const GRAND_TOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['total-income', 'total-expenditure']);
const SUBTOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['current-income', 'current-expenditure']);
const CARRYOVERS: ReadonlySet<ItemId> = new Set<ItemId>(['opening-carryover', 'closing-carryover']);

/**
 * Puts the lines of one side of a two-sided table in order. Numbering styles nest in the order in which they come; 其中
 * and the unnumbered lines after it are parts of the line above; unnumbered lines below a numbered one are its parts
 * where the table numbers its lines; fund lines below a carryover line are that carryover by fund.
 */
export function placeSided(lines: readonly Line[]): Place[] {
  const places: { parent: number | null; ofWhich: boolean; item: ItemId }[] = [];
  const stack: { index: number; numbering: Numbering }[] = [];
  const numbered = lines.some((line) => line.label.numbering !== 'none');
  let carryover: number | null = null;
  let last: number | null = null;
  const section = findEconomicSection(lines);
  lines.forEach((line, index) => {
    const { numbering, ordinal, ofWhich } = line.label;
    if (index === section?.start) {
      stack.length = 0;
      last = null;
    }
    const byFund = CARRYOVER_BY_FUND[line.item];
    const previous = last === null ? null : places[last]!;
    let place: { parent: number | null; ofWhich: boolean; item: ItemId };
    if (GRAND_TOTALS.has(line.item) || (SUBTOTALS.has(line.item) && numbering === 'none')) {
      stack.length = 0;
      carryover = null;
      place = { parent: null, ofWhich: false, item: line.item };
    } else if (
      carryover !== null &&
      byFund &&
      (numbering === 'none' || ordinal >= 1) &&
      !startsOver(lines, index, carryover)
    ) {
      const side = lines[carryover]!.item === 'opening-carryover' ? 0 : 1;
      place = {
        parent: carryover,
        ofWhich: ofWhich || (previous!.ofWhich && previous!.parent === carryover),
        item: byFund[side],
      };
    } else if (ofWhich && last !== null) {
      const parent =
        numbering === 'none' && previous!.ofWhich
          ? previous!.parent
          : numbering !== 'none'
            ? (enclosing(stack, numbering) ?? last)
            : last;
      place = { parent, ofWhich: true, item: line.item };
      if (numbering !== 'none') stack.push({ index, numbering });
    } else if (numbering !== 'none') {
      const depth = stack.findIndex((entry) => entry.numbering === numbering);
      if (depth >= 0) stack.length = depth;
      const parent = stack.at(-1)?.index ?? null;
      stack.push({ index, numbering });
      carryover = null;
      // (2) beside an 其中：(1)
      const sibling = last !== null && previous!.ofWhich && lines[last]!.label.numbering === numbering;
      place = { parent, ofWhich: sibling, item: line.item };
    } else if (line.item === 'function' && line.label.code !== null) {
      place = { parent: codeParent(lines, index), ofWhich: false, item: line.item };
    } else if (
      numbered &&
      stack.length > 0 &&
      !CARRYOVERS.has(line.item) &&
      line.item !== 'surplus-distribution' &&
      line.item !== 'reserve-use'
    ) {
      const parent = previous?.ofWhich ? previous.parent : stack.at(-1)!.index;
      place = { parent, ofWhich: previous?.ofWhich ?? false, item: line.item };
    } else {
      place = { parent: null, ofWhich: false, item: line.item };
    }
    if (CARRYOVERS.has(line.item)) carryover = index;
    // the same expenditure once more: no part of what stands above it
    if (section && index >= section.start && index < section.end && place.parent === null) {
      place = {
        ...place,
        parent: index === section.total ? null : section.total,
        ofWhich: index === section.total || section.total === null,
      };
    }
    places.push(place);
    if (line.label.name !== '') last = index;
  });
  return places.map((place) => ({
    ...place,
    item: itemBelow(place.item, place.parent === null ? null : places[place.parent]!.item),
  }));
}

/** What is listed below one source of income is no source of its own: 其他收入 under 一般公共预算拨款 is not 其他收入. */
function itemBelow(item: ItemId, above: ItemId | null): ItemId {
  return above !== null && SINGLE_ITEMS.has(above) ? 'unknown' : item;
}

const SINGLE_ITEMS: ReadonlySet<ItemId> = new Set(SINGLE_SOURCES.map(({ item }) => item));

/** A fund line numbered on from the lines before the carryover is no part of it. */
function startsOver(lines: readonly Line[], index: number, carryover: number): boolean {
  const { numbering, ordinal } = lines[index]!.label;
  const above = lines[carryover]!.label;
  return numbering !== 'none' && numbering === above.numbering && ordinal > above.ordinal;
}

function enclosing(stack: readonly { index: number; numbering: Numbering }[], numbering: Numbering): number | null {
  const depth = stack.findIndex((entry) => entry.numbering === numbering);
  return (depth >= 0 ? stack[depth - 1] : stack.at(-1))?.index ?? null;
}

function codeParent(lines: readonly Line[], index: number): number | null {
  const code = lines[index]!.code!;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = lines[at]!.code;
    if (above !== null && code.startsWith(above) && code.length > above.length) return at;
  }
  return null;
}

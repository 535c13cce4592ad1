import { SINGLE_SOURCES } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import { CARRYOVER_BY_FUND } from '../../taxonomy/lines.js';
import type { Numbering } from '../labels.js';
import type { Line } from '../line.js';
import { findEconomicSection } from './economic-section.js';
import type { Place } from './place.js';

const GRAND_TOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['total-income', 'total-expenditure']);
const SUBTOTALS: ReadonlySet<ItemId> = new Set<ItemId>(['current-income', 'current-expenditure']);
const CARRYOVERS: ReadonlySet<ItemId> = new Set<ItemId>(['opening-carryover', 'closing-carryover']);
/** Without a number they are no part of the numbered line above. */
const STANDING_ALONE: ReadonlySet<ItemId> = new Set<ItemId>([...CARRYOVERS, 'surplus-distribution', 'reserve-use']);

/**
 * Puts the lines of one side of a two-sided table in order. Numbering styles nest in the order in which they come; 其中
 * and the unnumbered lines after it are parts of the line above; unnumbered lines below a numbered one are its parts
 * where the table numbers its lines; fund lines below a carryover line are that carryover by fund.
 */
export function placeSided(lines: readonly Line[]): Place[] {
  const places = new SidedPlaces(lines).all();
  return places.map((place) => ({
    ...place,
    item: itemBelow(place.item, place.parent === null ? null : places[place.parent]!.item),
  }));
}

/** The lines of one side as they are gone through, each with its place among those above it. */
class SidedPlaces {
  private readonly places: Place[] = [];
  /** Numbered lines that those below may be parts of, one of each style. */
  private readonly stack: { readonly index: number; readonly numbering: Numbering }[] = [];
  private readonly isNumbered: boolean;
  private readonly section: ReturnType<typeof findEconomicSection>;
  private carryover: number | null = null;
  /** The last line with a name. */
  private last: number | null = null;

  constructor(private readonly lines: readonly Line[]) {
    this.isNumbered = lines.some((line) => line.label.numbering !== 'none');
    this.section = findEconomicSection(lines);
  }

  all(): readonly Place[] {
    for (const [index, line] of this.lines.entries()) {
      if (index === this.section?.start) {
        this.stack.length = 0;
        this.last = null;
      }
      const place =
        this.total(line) ??
        this.ofCarryover(line, index) ??
        this.ofWhich(line, index) ??
        this.numbered(line, index) ??
        this.unnumbered(line, index);
      if (CARRYOVERS.has(line.item)) this.carryover = index;
      this.places.push(this.inSection(place, index));
      if (line.label.name !== '') this.last = index;
    }
    return this.places;
  }

  private get previous(): Place | null {
    return this.last === null ? null : this.places[this.last]!;
  }

  private total({ item, label }: Line): Place | null {
    if (!GRAND_TOTALS.has(item) && !(SUBTOTALS.has(item) && label.numbering === 'none')) return null;
    this.stack.length = 0;
    this.carryover = null;
    return { parent: null, ofWhich: false, item };
  }

  private ofCarryover({ item, label }: Line, index: number): Place | null {
    const { carryover, previous } = this;
    const byFund = CARRYOVER_BY_FUND[item];
    if (carryover === null || !byFund || startsOver(this.lines, index, carryover)) return null;
    if (label.numbering !== 'none' && label.ordinal < 1) return null;
    return {
      parent: carryover,
      ofWhich: label.ofWhich || (previous!.ofWhich && previous!.parent === carryover),
      item: byFund[this.lines[carryover]!.item === 'opening-carryover' ? 0 : 1],
    };
  }

  private ofWhich({ item, label: { numbering, ofWhich } }: Line, index: number): Place | null {
    const { last, previous } = this;
    if (!ofWhich || last === null) return null;
    const above = previous!.ofWhich ? previous!.parent : last;
    const parent = numbering === 'none' ? above : (enclosing(this.stack, numbering) ?? last);
    if (numbering !== 'none') this.stack.push({ index, numbering });
    return { parent, ofWhich: true, item };
  }

  private numbered({ item, label: { numbering } }: Line, index: number): Place | null {
    if (numbering === 'none') return null;
    const depth = this.stack.findIndex((entry) => entry.numbering === numbering);
    if (depth >= 0) this.stack.length = depth;
    const parent = this.stack.at(-1)?.index ?? null;
    this.stack.push({ index, numbering });
    this.carryover = null;
    // (2) beside an 其中：(1)
    const isSibling =
      this.last !== null && this.previous!.ofWhich && this.lines[this.last]!.label.numbering === numbering;
    return { parent, ofWhich: isSibling, item };
  }

  private unnumbered({ item, label }: Line, index: number): Place {
    if (item === 'function' && label.code !== null)
      return { parent: codeParent(this.lines, index), ofWhich: false, item };
    const above = this.stack.at(-1);
    if (!this.isNumbered || above === undefined || STANDING_ALONE.has(item))
      return { parent: null, ofWhich: false, item };
    const { previous } = this;
    return { parent: previous?.ofWhich ? previous.parent : above.index, ofWhich: previous?.ofWhich ?? false, item };
  }

  /** The same expenditure once more, by economic classification: no part of what stands above it. */
  private inSection(place: Place, index: number): Place {
    const { section } = this;
    if (!section || index < section.start || index >= section.end || place.parent !== null) return place;
    const isTotal = index === section.total;
    return { ...place, parent: isTotal ? null : section.total, ofWhich: isTotal || section.total === null };
  }
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

import type { HeadBlock } from './head-blocks.js';
import { middleOf, type Word } from './words.js';

/** One way in which the columns may stand. */
export interface Columns {
  /** From left to right, one more than columns. */
  readonly xs: readonly number[];
  /** What each cell leaves free at its left and right. */
  readonly free: number;
  /** The lowest block of each column's head. */
  readonly leaves: readonly HeadBlock[];
  /** Kinds of texts (amounts, names, numbers that count) below the heads of all columns together, which stand where they should. */
  readonly confirmed: number;
}

/** Points by which the same place may be told differently. */
export const SAME = 0.7;
const NARROWEST = 4;
/** Columns beside one another in which no amount stands. */
const MOST_EMPTY = 4;
/** Ways that are looked at for one page before it is given up. */
const MOST_STEPS = 8_000;

/** What a page shows of its columns. */
export interface Shown {
  readonly blocks: readonly HeadBlock[];
  readonly words: readonly Word[];
  readonly names: readonly Word[];
  readonly amounts: readonly Word[];
  readonly counts: readonly Word[];
  /** Where amounts end: the right side of a column, but for what a cell leaves free. */
  readonly ends: readonly number[];
  /** Where texts begin. */
  readonly beginnings: readonly number[];
}

/** Places that are farther apart than one place may be told. */
export function apart(places: readonly number[]): number[] {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.filter((place, at) => at === 0 || place - sorted[at - 1]! > SAME);
}

/** The heads that stand nearest before a place, which may be above one another. */
function lastBefore(blocks: readonly HeadBlock[], end: number): readonly HeadBlock[] {
  return blocks.filter((block) => block.right < end + SAME).slice(-2);
}

/** A head that begins at the left stands over an amount too: else that may be of a column whose head is not there. */
function isOver({ right }: HeadBlock, amounts: readonly Word[]): boolean {
  return amounts.length === 0 || amounts.some(({ left }) => left < right);
}

/** Follows the heads from left to right, each in every way in which its column may end. */
export class Search {
  readonly found: Columns[] = [];
  isGivenUp = false;
  private steps = 0;
  /** Places from which no way leads on. */
  private readonly dead = new Set<string>();
  private free = 0;
  private beginnings: readonly number[] = [];

  constructor(private readonly shown: Shown) {}

  /** @param free what every cell leaves free at each side, in points */
  from(free: number): void {
    this.free = free;
    this.dead.clear();
    this.beginnings = this.beginningsOf();
    const { words, blocks } = this.shown;
    const left = Math.min(...[...words, ...blocks].map((one) => one.left)) - free;
    this.goOn(0, { xs: [left], free, leaves: [], confirmed: 0 });
  }

  /** With the block at a place among them as the next column's head, or above others. Whether that leads anywhere. */
  private goOn(at: number, columns: Columns): boolean {
    const block = this.shown.blocks[at];
    const begin = columns.xs.at(-1)!;
    if (block === undefined) return this.isFound(columns);
    const key = `${at} ${begin.toFixed(1)}`;
    if (this.dead.has(key) || this.isGivenUp) return false;
    this.steps += 1;
    this.isGivenUp = this.steps > MOST_STEPS;
    const isAbove = this.shown.blocks.some((other) => other.top > block.bottom) && this.goOn(at + 1, columns);
    const leads = this.withHead(block, columns).map((next) => this.goOn(at + 1, next));
    const isLed = isAbove || leads.includes(true);
    if (!isLed) this.dead.add(key);
    return isLed;
  }

  private isFound(columns: Columns): boolean {
    const isFound = this.shown.words.every(({ right }) => right <= columns.xs.at(-1)! + SAME);
    if (isFound) this.found.push(columns);
    return isFound;
  }

  /** A column more, below this head. */
  private withHead(block: HeadBlock, columns: Columns): Columns[] {
    const begin = columns.xs.at(-1)!;
    if (block.left < begin - SAME) return [];
    return this.endsOf(block, begin).flatMap((end) => {
      const confirmed = this.confirmedBy(begin, end, block);
      if (confirmed === null) return [];
      const [xs, leaves] = [
        [...columns.xs, end],
        [...columns.leaves, block],
      ];
      return [{ ...columns, xs, leaves, confirmed: columns.confirmed + confirmed }];
    });
  }

  /** Where a column that begins here may end, by its own texts or by those of the next one. */
  private endsOf(block: HeadBlock, begin: number): number[] {
    const own = this.shown.ends.find((end) => end > begin + this.free);
    const isAtLeft = Math.abs(block.left - begin - this.free) < SAME;
    const middle = 2 * middleOf(block) - begin;
    const byNext = isAtLeft ? this.beginnings.filter((place) => own === undefined || place < own) : [];
    const places = [...(own === undefined ? [] : [own + this.free]), middle, ...byNext];
    return apart(places.filter((end) => end > block.right - SAME && end - begin >= NARROWEST && !this.isCrossed(end)));
  }

  /** Where columns begin: left of a text, or as far left of a head's middle as the column ends right of it, one after the other. */
  private beginningsOf(): number[] {
    const { ends, beginnings, blocks } = this.shown;
    let places = ends.map((end) => end + this.free);
    const all = beginnings.map((left) => left - this.free);
    for (let columns = 0; columns < MOST_EMPTY; columns++) {
      places = apart(places.flatMap((end) => lastBefore(blocks, end).map((block) => 2 * middleOf(block) - end)));
      all.push(...places);
    }
    return apart(all);
  }

  private isCrossed(x: number): boolean {
    return this.shown.words.some(({ left, right }) => left < x - SAME && right > x + SAME);
  }

  /** How many kinds of its texts there are, which all stand where they should; null where one does not. */
  private confirmedBy(begin: number, end: number, block: HeadBlock): number | null {
    const isIn = (x: number): boolean => x > begin - SAME && x < end + SAME;
    const ends = this.shown.ends.filter((place) => place > begin + SAME && place < end + SAME);
    const names = this.shown.names.filter(({ left, right }) => isIn(left) && isIn(right));
    const isCentred = Math.abs(middleOf(block) - (begin + end) / 2) < SAME;
    const amounts = this.shown.amounts.filter((word) => isIn(middleOf(word)));
    const isHeaded = isCentred || (Math.abs(block.left - begin - this.free) < SAME && isOver(block, amounts));
    const isEnded = ends.length === 0 || (ends.length === 1 && Math.abs(ends[0]! + this.free - end) < SAME);
    // a name beside amounts stands in a column of its own, whose head is not there
    if (ends.length > 0 && names.some(({ text }) => /\p{L}/u.test(text))) return null;
    const isBegun = names.length === 0 || this.stand(names, begin, end);
    const counts = this.shown.counts.filter((word) => isIn(middleOf(word)));
    const isCounted = counts.length === 0 || (counts.length === 1 && this.stand(counts, begin, end));
    if (!isHeaded || !isEnded || !isBegun || !isCounted) return null;
    return [ends, names, counts].filter((texts) => texts.length > 0).length;
  }

  /** They begin at the left of their cells, set in or not, stand in the middle, or end at the right. */
  private stand(names: readonly Word[], begin: number, end: number): boolean {
    const first = Math.min(...names.map(({ left }) => left));
    const areCentred = names.every((name) => Math.abs(middleOf(name) - (begin + end) / 2) < SAME);
    const areEnded = names.every(({ right }) => Math.abs(right + this.free - end) < SAME);
    return Math.abs(first - begin - this.free) < SAME || areCentred || areEnded;
  }
}

import { leastOf, mostOf } from '../../../core/sheet/extremes.js';
import type { TextLine } from './text-lines.js';

/** A line with its page, in points. */
export interface PlacedLine {
  readonly page: number;
  readonly line: TextLine;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Wide gaps set parts of it apart. */
  readonly inParts: boolean;
}

/** What the lines of a page's text reach from and to. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Of the font's size: how far a line may fall short of the right edge beside the sign that did not fit. */
const SLACK = 0.6;
/** Of the font's size. */
const OUTSIDE = 1.5;
/** Points. */
const SAME_EDGE = 1.5;
/** Of the font's size: no text is set in fewer; its lines are all short. */
const NARROWEST = 12;
/** Of the font's size; a longer word is broken. */
const LONGEST_WORD = 20;
const CANNOT_LEAD = /^[，。；：、！？）》」』”’％%,.;:!?)\]]/;
const OPENING = /^[（《「『“‘([￥¥]/;
const OF_WORD = /^[A-Za-z\d.,%+-]/;

/** From where the first line begins to an edge that several lines keep to. */
export function columnOf(lines: readonly PlacedLine[]): Column {
  const wide = lines.filter(({ inParts }) => !inParts).sort((one, other) => other.right - one.right);
  return { left: leastOf(wide.map(({ left }) => left)), right: keptTo(wide) };
}

/** @param lines the longest first; one that no other comes near stands out of the column, as signs hang out of it */
function keptTo(lines: readonly PlacedLine[]): number {
  const first = lines.findIndex(
    ({ right, line }, at) => right - (lines[at + 1]?.right ?? -Infinity) <= OUTSIDE * line.size,
  );
  const longest = lines[Math.max(first, 0)];
  if (longest === undefined) return 0;
  const near = lines.filter(({ right }) => Math.abs(longest.right - right) <= 2 * longest.line.size);
  const kept = near.map(({ right }) => near.filter((other) => Math.abs(other.right - right) <= SAME_EDGE).length);
  return near[kept.indexOf(mostOf(kept))]!.right;
}

/** The next line's first sign, or the word or number that it begins with, had no place in the line. */
export function isFull({ right, line }: PlacedLine, next: PlacedLine, column: Column): boolean {
  if (column.right - column.left < NARROWEST * line.size) return false;
  return column.right - right < firstWidth(next.line) + SLACK * line.size;
}

/** Of what cannot be parted at the beginning of a line. */
function firstWidth({ glyphs, size }: TextLine): number {
  let at = 0;
  while (at < glyphs.length - 1 && OPENING.test(glyphs[at]!.text)) at += 1;
  const begin = glyphs[at]!;
  while (
    at < glyphs.length - 1 &&
    OF_WORD.test(glyphs[at]!.text) &&
    OF_WORD.test(glyphs[at + 1]!.text) &&
    glyphs[at]!.right - begin.left < LONGEST_WORD * size
  )
    at += 1;
  while (at < glyphs.length - 1 && CANNOT_LEAD.test(glyphs[at + 1]!.text)) at += 1;
  return glyphs[at]!.right - glyphs[0]!.left;
}

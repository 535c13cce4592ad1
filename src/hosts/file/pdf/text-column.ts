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
/** Of the font's size; a longer word is broken. */
const LONGEST_WORD = 20;
const CANNOT_LEAD = /^[，。；：、！？）》」』”’％%,.;:!?)\]]/;
const OPENING = /^[（《「『“‘(\[￥¥]/;
const OF_WORD = /^[A-Za-z\d.,%+-]/;

/** The edges that several lines keep to; those of the only line where it is alone. */
export function columnOf(lines: readonly PlacedLine[]): Column {
  const wide = lines.filter(({ inParts }) => !inParts);
  return {
    left: keptTo(wide.map(({ left, line }) => ({ at: left, size: line.size })).sort((a, b) => a.at - b.at)),
    right: keptTo(wide.map(({ right, line }) => ({ at: right, size: line.size })).sort((a, b) => b.at - a.at)),
  };
}

/** @param edges from the outermost inward */
function keptTo(edges: readonly { readonly at: number; readonly size: number }[]): number {
  const kept = edges.find(({ at, size }, index) => {
    const next = edges[index + 1];
    return next !== undefined && Math.abs(next.at - at) <= 1.5 * size;
  });
  return (kept ?? edges[0])?.at ?? 0;
}

/** The next line's first sign, or the word or number that it begins with, had no place in the line. */
export function isFull({ right, line }: PlacedLine, next: PlacedLine, column: Column): boolean {
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

import type { PrintedTable } from '../../../core/narrate/tables/printed.js';
import { memoizeText } from '../../../core/text/memoize.js';
import { displayWidth } from '../../../core/text/width.js';
import type { TextSize } from './styles.js';

/** Half-width characters that a word column must hold without a break, and beyond which it may break. */
const LEAST_WORDS = 10;
const MOST_WORDS = 36;
/** How much wider digits may be in the font that stands in for a missing one. */
const WIDER = 1.3;
/** Twips of a half-width character to the half-point. */
const HALF = 5;

export interface Needs {
  /** Half-width characters for each column without which it cannot be read. */
  readonly least: readonly number[];
  /** With which nothing or little is broken. */
  readonly ideal: readonly number[];
}

/** Left and right of the words together, in twips. */
export function cellMargin(size: TextSize): number {
  return size * 5;
}

/** Half-width characters of a text; asked again for every look that is tried. */
export const signsOf = memoizeText(displayWidth);

/** Twips that so many half-width characters take in one line. */
export function textWidth(characters: number, size: TextSize): number {
  return characters * size * HALF;
}

/** What the columns need; numbers are not broken, heads may take four lines. */
export function needsOf({ columns, head, body }: PrintedTable): Needs {
  const least = new Array<number>(columns).fill(2);
  const ideal = new Array<number>(columns).fill(4);
  for (const row of [...head, ...body]) {
    const isHead = head.includes(row);
    let column = 0;
    for (const { text, span, align } of row) {
      if (span === 1) {
        const width = signsOf(text);
        const number = !isHead && align !== 'left';
        const whole = number ? width : Math.min(width, isHead ? Math.max(4, 2 * Math.ceil(width / 8)) : LEAST_WORDS);
        least[column] = Math.max(least[column]!, whole);
        ideal[column] = Math.max(
          ideal[column]!,
          Math.min(width, isHead ? 10 : MOST_WORDS),
          number ? Math.ceil(whole * WIDER) : whole,
        );
      }
      column += span;
    }
  }
  return { least, ideal };
}

/** The needs with which no number is broken in a font that stands in for a missing one. */
export function roomy({ least, ideal }: Needs): Needs {
  return { least: least.map((width, at) => Math.min(ideal[at]!, Math.ceil(width * WIDER))), ideal };
}

/** The least width in twips that the columns take. */
export function leastWidth({ least }: Needs, size: TextSize): number {
  return least.reduce((sum, width) => sum + columnWidth(width, size), 0);
}

/** Programs measure and round differently: a number must not break for that. */
export function columnWidth(characters: number, size: TextSize): number {
  return textWidth(characters, size) + cellMargin(size) + 2 * size;
}

/** Widths that fill the room: what is left over goes first to the columns that would like more, then to all alike. */
export function columnWidths({ least, ideal }: Needs, size: TextSize, room: number): number[] {
  const base = least.map((width) => columnWidth(width, size));
  const wish = ideal.map((width, at) => columnWidth(width, size) - base[at]!);
  const taken = base.reduce((sum, width) => sum + width, 0);
  const wished = wish.reduce((sum, width) => sum + width, 0);
  const left = room - taken;
  if (left < 0) return base.map((width) => Math.floor((width * room) / taken));
  const grant = wished === 0 ? 0 : Math.min(1, left / wished);
  const rest = Math.max(0, left - wished) / (taken + wished);
  return base.map((width, at) => Math.floor(width + wish[at]! * grant + (width + wish[at]!) * rest));
}

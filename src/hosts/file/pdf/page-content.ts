import type { Direction } from './matrix.js';

/** What is drawn on a page, in points, x to the right and y downward, turned so that most of the text stands upright. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  /** Clockwise, from how the file describes the page. */
  readonly quarterTurns: Direction;
  /** In the order they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Share of the page that pictures take, 0 to 1 and more. */
  readonly pictures: number;
  /** Paths that are neither rules nor rectangles: a drawing, or text as outlines. */
  readonly drawings: number;
  /** Glyphs of fonts that do not tell which sign each is. */
  readonly unmapped: number;
  /** Upright or not, seen or not. */
  readonly allGlyphs: number;
  /** Places of glyphs that are turned against the others. */
  readonly turned: readonly Place[];
  /** Something is painted on it of which nothing is known here. */
  readonly isPainted: boolean;
  /** Text that nobody sees who looks at the page; of white none where something may be drawn behind it that is not known. */
  readonly unseen: readonly UnseenText[];
  /** Places inside the page of glyphs that are not seen: cut off by what they stand in, or covered and nothing else in their place. */
  readonly cut: readonly Place[];
}

export interface UnseenText {
  readonly kind: 'white' | 'invisible' | 'layer' | 'covered';
  readonly text: string;
}

/** Of a glyph's middle. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its font. */
  readonly size: number;
  /** Glyphs that one operation draws have the same. */
  readonly run: number;
}

/** Of the font's size: how high the middle of its signs stands above the baseline. */
export const MIDDLE = 0.35;

export function middleOf({ left, right, y, size }: Pick<Glyph, 'left' | 'right' | 'y' | 'size'>): Place {
  return { x: (left + right) / 2, y: y - MIDDLE * size };
}

/** A line or a sliver, as its middle line. */
export type Rule =
  | { readonly along: 'x'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly along: 'y'; readonly at: number; readonly from: number; readonly to: number };

import type { Glyph } from './page-content.js';

/** Glyphs on one baseline, from left to right, without those printed twice to look bold. */
export interface TextLine {
  readonly y: number;
  /** Of its largest glyph. */
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Of the font's size: how far baselines of one line may be apart. */
const SAME_BASELINE = 0.45;
/** Of the font's size: a gap between letters or digits that is a space. */
const SPACE = 0.2;

/** Lines from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((left, right) => left.y - right.y || left.left - right.left)) {
    const last = lines.at(-1);
    if (last && glyph.y - last.y <= SAME_BASELINE * Math.min(last.size, glyph.size)) {
      last.glyphs.push(glyph);
      // small print beside a heading sits on the heading's line
      if (glyph.size > last.size) [last.size, last.y] = [glyph.size, glyph.y];
    } else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map((line) => ({ ...line, glyphs: once(line.glyphs) }));
}

function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of [...glyphs].sort((left, right) => left.left - right.left)) {
    const isAgain = kept
      .slice(-3)
      .some(({ text, left, right }) => text === glyph.text && glyph.left - left < 0.35 * Math.max(right - left, 1));
    if (!isAgain) kept.push(glyph);
  }
  return kept;
}

/** Its signs, with a space where letters or digits stand apart. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    if (before && glyph.left - before.right > SPACE * glyph.size && (isLatin(before) || isLatin(glyph))) text += ' ';
    text += glyph.text;
  });
  return text;
}

function isLatin({ text }: Glyph): boolean {
  return /^[!-~]+$/.test(text);
}

/** Parts of a line that wide gaps set apart. */
export function chunksOf({ glyphs, size }: TextLine, gap: number): Glyph[][] {
  const chunks: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = chunks.at(-1);
    if (last && glyph.left - Math.max(...last.map(({ right }) => right)) <= gap * size) last.push(glyph);
    else chunks.push([glyph]);
  }
  return chunks;
}

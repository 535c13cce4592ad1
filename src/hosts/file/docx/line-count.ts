import { displayWidth } from '../../../core/text/width.js';

/** A number with what no line begins with behind it, a Latin word, a sign with what keeps to it. */
const PIECE =
  /[（《【〈“‘「(]*(?:[+-]?\d[\d,.]*(?:个百分点|平方米|万元|亿元|人次|批次|[元万亿年人个次批台辆套户%％])?|[A-Za-z]+|.)[、，。；：！？）》】〉”’」)…%％]*/gsu;
/** Hangs in the margin behind a full line. */
const HANGS = /[、，。；：！？]$/u;
/** Between these Word and LibreOffice leave a quarter of a character. */
const APART = /(?<=\p{sc=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=\p{sc=Han})/gu;
const QUARTER = 0.5;

/**
 * Into how many lines a paragraph breaks where Chinese signs are twice as wide as digits and letters.
 *
 * @param signs to the line, in half signs
 * @param indent of the first line, in half signs
 */
export function lineCount(text: string, signs: number, indent: number): number {
  let lines = 1;
  let used = indent;
  let before = '';
  for (const [piece] of text.matchAll(PIECE)) {
    const width = displayWidth(piece) + QUARTER * (apartIn(before + piece) - apartIn(before));
    if (used + width - (HANGS.test(piece) ? 2 : 0) > signs && used > 0) {
      lines += 1;
      used = 0;
    }
    used += width;
    before = piece;
  }
  return lines;
}

function apartIn(text: string): number {
  return text.match(APART)?.length ?? 0;
}

import { linesOf, textOf, type TextLine } from './text-lines.js';
import type { Glyph } from './page-content.js';

/** What stands in one cell; null where that cannot be told from the places of its signs. */
export type CellText = string | null;

const NUMERIC = /^[-+－−()（）￥¥]?[\d,，.．%％\s-]*[)）]?$/;
const DIGIT = /\d/;
const AMOUNT = /^[-+(]?[￥¥]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?\)?%?$/;
/** A line of its own, as amounts with decimals or groups of three are. */
const WHOLE_AMOUNT = /^[-(]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)\)?%?$/;
/** Of the font's size: digits farther apart are two numbers. */
const APART = 0.75;
/** Of the font's size: beside its own space, what a cell leaves free at its sides. */
const MARGIN = 1.1;
/** Of the font's size: lines farther apart are not one that was broken. */
const LEADING = 1.8;

/** @param width of the cell, in points */
export function cellText(glyphs: readonly Glyph[], width: number): CellText {
  if (glyphs.length === 0) return '';
  const lines = linesOf(glyphs);
  if (lines.every(isNumeric) && lines.some(hasDigit)) return numberOf(lines, width);
  if (lines.filter((line) => WHOLE_AMOUNT.test(plain(line))).length > 1) return null;
  return lines.map(({ glyphs: signs }) => textOf(signs).trim()).reduce(joinedText);
}

function isNumeric(line: TextLine): boolean {
  return NUMERIC.test(textOf(line.glyphs).normalize('NFKC'));
}

function hasDigit(line: TextLine): boolean {
  return DIGIT.test(plain(line));
}

function plain({ glyphs }: TextLine): string {
  return textOf(glyphs).normalize('NFKC').replace(/\s/g, '');
}

/** One number, broken over lines where the cell was too narrow for it. Null for what may be two. */
function numberOf(lines: readonly TextLine[], width: number): CellText {
  for (const { glyphs, size } of lines)
    if (glyphs.some((glyph, at) => isApart(glyphs[at - 1], glyph, size))) return null;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next && !isBroken(line, next, width)) return null;
  }
  const text = lines.map(({ glyphs }) => textOf(glyphs).replace(/\s/g, '')).join('');
  return lines.length === 1 || AMOUNT.test(text.normalize('NFKC')) ? text : null;
}

function isApart(before: Glyph | undefined, glyph: Glyph, size: number): boolean {
  return (
    before !== undefined &&
    DIGIT.test(before.text.normalize('NFKC')) &&
    DIGIT.test(glyph.text.normalize('NFKC')) &&
    glyph.left - before.right > APART * size
  );
}

/** The next sign would not have fitted. */
function isBroken(line: TextLine, next: TextLine, width: number): boolean {
  const [first, last, following] = [line.glyphs[0]!, line.glyphs.at(-1)!, next.glyphs[0]!];
  const wanted = last.right - first.left + (following.right - following.left);
  return wanted > width - MARGIN * line.size && next.y - line.y <= LEADING * line.size;
}

/** Whether its last line has no place for a further sign of the same size. */
export function isFilled(glyphs: readonly Glyph[], width: number): boolean {
  const last = linesOf(glyphs).at(-1);
  if (last === undefined) return false;
  const length = last.glyphs.at(-1)!.right - last.glyphs[0]!.left;
  return length + last.size > width - MARGIN * last.size;
}

/** Without a blank, but between words of letters. */
export function joinedText(text: string, line: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line;
}

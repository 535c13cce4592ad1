import { chunksOf, textOf, type TextLine } from '../text-lines.js';

/** Signs of a line that stand together. */
export interface Word {
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Of the font's size: a figure and the name in the next column may stand so near. */
const TOUCHING = 0.12;
/** Of the font's size: blanks within a text, and those that set two signs far apart (合　　计). */
const [BLANK, SET_APART] = [0.6, 3.2];

/** A figure that its form shows to be an amount. */
export const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)%?$/;
/** Heads of one sign that stand in columns of their own. */
export const DEPTHS: ReadonlySet<string> = new Set(['类', '款', '项', '目']);
const DIGITS = /^[-\d,.%]+$/;

/** From left to right; figures always apart from what stands beside them. */
export function wordsOf(line: TextLine): Word[] {
  const words: Word[] = [];
  for (const glyphs of chunksOf(line, TOUCHING)) {
    const text = textOf(glyphs).normalize('NFKC');
    const word = { left: glyphs[0]!.left, right: glyphs.at(-1)!.right, y: line.y, size: line.size, text };
    const last = words.at(-1);
    if (last && isOneText(last, word)) words[words.length - 1] = { ...last, right: word.right, text: last.text + text };
    else words.push(word);
  }
  return words;
}

function isOneText(last: Word, next: Word): boolean {
  if ([last, next].some(({ text }) => DIGITS.test(text) || DEPTHS.has(text))) return false;
  const isSetApart = last.text.length <= 2 && next.text.length === 1;
  return next.left - last.right < (isSetApart ? SET_APART : BLANK) * next.size;
}

export function middleOf({ left, right }: Pick<Word, 'left' | 'right'>): number {
  return (left + right) / 2;
}

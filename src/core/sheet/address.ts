import type { Range } from './grid.js';

/** Zero-based column index to letters: 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based row and column to an A1 address. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function rangeAddress(range: Range): string {
  return `${addressOf(range.top, range.left)}:${addressOf(range.bottom, range.right)}`;
}

/** "B12" → { row: 11, column: 1 }; null when it is no A1 address. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const length = address.length;
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; at < length; at += 1) {
    const letter = address.charCodeAt(at) & UPPER_CASE;
    if (letter < LETTER_A || letter > LETTER_A + 25) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (at === letters || at > letters + 3) return null;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  const digits = at;
  let row = 0;
  for (; at < length; at += 1) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  const isRow = at > digits && at <= digits + 7 && address.charCodeAt(digits) !== DIGIT_0;
  return isRow ? { row: row - 1, column: column - 1 } : null;
}

const [DOLLAR, DIGIT_0, LETTER_A] = [0x24, 0x30, 0x41];
/** Lower case letters differ from these in one bit. */
const UPPER_CASE = 0xffdf;

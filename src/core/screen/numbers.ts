import type { ExposureKind } from '../disclosure/screening.js';
import { saysBank } from '../taxonomy/words/codes.js';
import { toHalfWidth } from '../text/half-width.js';

/** A number that names a person, its middle masked. */
export interface PersonalNumber {
  readonly kind: Extract<ExposureKind, 'id-card' | 'bank-card' | 'mobile'>;
  readonly text: string;
}

/** Not a part of a longer number, amount or code. */
const before = '(^|[^\\dA-Za-z.,])';
const after = '(?![\\dA-Za-z]|[.,]\\d)';
const ID_CARD = new RegExp(`${before}(\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx])${after}`);
const BANK_CARD = new RegExp(`${before}(\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?)${after}`);
const MOBILE = new RegExp(`${before}(?:\\+?86[ -]?)?(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})${after}`);

/** The first such number in a text with half-width signs; `beside` is what the cell's neighbours call it. */
export function personalNumberIn(text: string, beside = ''): PersonalNumber | null {
  const id = digitsOf(ID_CARD, text);
  if (id !== null && isIdCard(id)) return { kind: 'id-card', text: mask(id, 6, 4) };
  const card = digitsOf(BANK_CARD, text);
  // 银联 cards begin with 62; other cards are told by a word beside them
  if (card !== null && (card.startsWith('62') || saysBank(text + beside)) && passesLuhn(card))
    return { kind: 'bank-card', text: mask(card, 4, 4) };
  const mobile = digitsOf(MOBILE, text);
  return mobile === null ? null : { kind: 'mobile', text: mask(mobile, 3, 4) };
}

const FEWEST_DIGITS = 11;
/** So many digits, with what may part them. */
const LONG_NUMBER = /\d(?:[ -]?\d){10}/;
const EVERY = [ID_CARD, BANK_CARD, MOBILE].map((pattern) => new RegExp(pattern, 'g'));

/** The text with every such number masked; whatever stands around them stays. */
export function maskPersonal(text: string): string {
  if (text.length < FEWEST_DIGITS) return text;
  let masked = text;
  // what is found in half-width signs stands at the same place in the text
  for (const pattern of LONG_NUMBER.test(toHalfWidth(text)) ? EVERY : []) {
    for (const match of [...toHalfWidth(masked).matchAll(pattern)].reverse()) {
      const found = personalNumberIn(match[2]!);
      if (found === null) continue;
      const start = match.index + match[0].length - match[2]!.length;
      masked = masked.slice(0, start) + found.text + masked.slice(start + match[2]!.length);
    }
  }
  return masked;
}

function digitsOf(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[2]?.replace(/[ -]/g, '') ?? null;
}

function mask(digits: string, head: number, tail: number): string {
  return `${digits.slice(0, head)}${'*'.repeat(digits.length - head - tail)}${digits.slice(-tail)}`;
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** GB 11643: region, date of birth, sequence and the check digit by ISO 7064 mod 11-2. */
export function isIdCard(id: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return hasBirthDate(id) && ID_CHECKS[sum % 11] === id[17]!.toUpperCase();
}

/**
 * Excel keeps 15 digits of a number: an ID card entered as a number has lost its last three, the check digit among
 * them.
 */
export function isCutIdCard(digits: string): boolean {
  return digits.length === 18 && digits.endsWith('000') && hasBirthDate(digits);
}

export function maskCutIdCard(digits: string): string {
  return `${digits.slice(0, 6)}${'*'.repeat(12)}`;
}

function hasBirthDate(id: string): boolean {
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    /^[1-8]/.test(id) && year >= 1900 && year <= 2099 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** ISO/IEC 7812: the sum of digits with every second one doubled, from the right, is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

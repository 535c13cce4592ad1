import { unescapeXml } from './xml-text.js';

/** What is not well formed (XML 1.0); the reader says it in its own words. */
export class Malformed extends Error {}

export function malformed(): never {
  throw new Malformed();
}

// NameStartChar and NameChar (2.3)
const LETTERS =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\udfff\\uf900-\\ufdcf\\ufdf0-\\ufffd';
const FIRST = new RegExp(`[:A-Z_a-z${LETTERS}]`);
const FURTHER = new RegExp(`[\\w:.\\-\\u00b7${LETTERS}\\u0300-\\u036f\\u203f\\u2040]`);
const ASCII = 128;
const ASCII_FIRST = asciiOf(FIRST);
const ASCII_FURTHER = asciiOf(FURTHER);

function asciiOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: ASCII }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}

/** Where the name that begins here ends. */
export function nameEnd(xml: string, from: number): number {
  if (!isOf(xml.charCodeAt(from), ASCII_FIRST, FIRST)) throw new Malformed();
  let at = from + 1;
  while (isOf(xml.charCodeAt(at), ASCII_FURTHER, FURTHER)) at += 1;
  return at;
}

/** Behind the last sign there is NaN, which is none. */
function isOf(code: number, ascii: Uint8Array, pattern: RegExp): boolean {
  return code < ASCII ? ascii[code] === 1 : pattern.test(String.fromCharCode(code));
}

const [TAB, LINE_FEED, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** Where the white space that begins here ends; the place itself where there is none. */
export function behindSpace(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code !== SPACE && !isBreak(code)) return at;
    at += 1;
  }
}

/** White space that counts as a space in a value. */
export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === RETURN || code === TAB;
}

/** Char (2.2) of the basic plane; halves of other signs count. */
export function isSignUnit(code: number): boolean {
  return code >= SPACE ? code < 0xfffe : isBreak(code);
}

/** Whether this stands here. */
export function standsAt(xml: string, text: string, at: number): boolean {
  for (let place = 0; place < text.length; place += 1)
    if (xml.charCodeAt(at + place) !== text.charCodeAt(place)) return false;
  return true;
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;

/** With its references resolved; those to entities of a DTD are not read. */
export function resolved(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string) => {
    if (whole === '&') throw new Malformed();
    if (decimal === undefined && hex === undefined) return unescapeXml(whole);
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return isSign(code) ? String.fromCodePoint(code) : malformed();
  });
}

function isSign(code: number): boolean {
  if (code > 0xffff) return code <= 0x10ffff;
  return isSignUnit(code) && (code < 0xd800 || code > 0xdfff);
}

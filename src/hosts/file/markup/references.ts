import { namedReferences } from './named-references.js';

const REFERENCE = /&(?:#(\d{1,8});?|#[xX]([\da-fA-F]{1,8});?|([A-Za-z][A-Za-z0-9]{1,31})(;?))/g;
/** Old pages write the places 128 to 159 of windows-1252 as numbers. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text of HTML with its character references resolved; what is none stays as it stands. */
export function resolveReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, replacement) : text;
}

function replacement(whole: string, decimal?: string, hex?: string, name?: string, semicolon?: string): string {
  if (name === undefined) return signOf(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
  if (semicolon) return namedReferences().signs.get(name) ?? withoutSemicolon(name, ';') ?? whole;
  return withoutSemicolon(name, '') ?? whole;
}

/** The longest beginning of a name that needs no semicolon: &yen496 is ¥496. */
function withoutSemicolon(name: string, rest: string): string | null {
  const { signs, withoutSemicolon: known } = namedReferences();
  for (let length = Math.min(name.length, 6); length >= 2; length--) {
    const beginning = name.slice(0, length);
    if (known.has(beginning)) return signs.get(beginning)! + name.slice(length) + rest;
  }
  return null;
}

function signOf(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128]!;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

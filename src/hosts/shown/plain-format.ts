import { isDateFormat, sections, withoutLiterals } from './format-code.js';

const PLAIN = /^(?:General|@|[()\-+ ]*#?,?#*0(?:\.0+)?[()\- ]*)$/i;

/** Formats repeat from cell to cell; by format: which of positive, negative and zero show plain digits. */
const plainSections = new Map<string, readonly [boolean, boolean, boolean]>();
const MOST_FORMATS = 4_096;

/** True where the digits of a value, printed by this format, say all there is to say. */
export function isPlainFor(value: number, format: string): boolean {
  let plain = plainSections.get(format);
  if (plain === undefined) {
    if (plainSections.size >= MOST_FORMATS) plainSections.clear();
    plain = plainness(format);
    plainSections.set(format, plain);
  }
  if (value > 0) return plain[0];
  return plain[value < 0 ? 1 : 2];
}

function plainness(format: string): [boolean, boolean, boolean] {
  if (/\[[<>=]/.test(format) || isDateFormat(format)) return [false, false, false];
  const plain = sections(format).map(
    (section) =>
      !/"[^"]|[\\!][^ )(\-]|\[(?!\$-|Red|Blue|Black|Green|Color)/i.test(section) &&
      PLAIN.test(withoutLiterals(section)),
  );
  const [positive = true, negative = positive, zero = positive] = plain;
  return [positive, negative, zero];
}

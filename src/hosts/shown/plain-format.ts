import { memoizeText } from '../../core/text/memoize.js';
import { isDateFormat, sections, withoutLiterals } from './format-code.js';

const PLAIN = /^(?:General|@|[()\-+ ]*#?,?#*0(?:\.0+)?[()\- ]*)$/i;

/** True where the digits of a value, printed by this format, say all there is to say. */
export function isPlainFor(value: number, format: string): boolean {
  const plain = plainness(format);
  if (value > 0) return plain[0];
  return plain[value < 0 ? 1 : 2];
}

/** Which of positive, negative and zero show plain digits; formats repeat from cell to cell. */
const plainness = memoizeText((format): readonly [boolean, boolean, boolean] => {
  if (/\[[<>=]/.test(format) || isDateFormat(format)) return [false, false, false];
  const plain = sections(format).map(
    (section) =>
      !/"[^"]|[\\!][^ )(\-]|\[(?!\$-|Red|Blue|Black|Green|Color)/i.test(section) &&
      PLAIN.test(withoutLiterals(section)),
  );
  const [positive = true, negative = positive, zero = positive] = plain;
  return [positive, negative, zero];
});

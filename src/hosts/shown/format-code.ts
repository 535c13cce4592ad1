import { memoizeText } from '../../core/text/memoize.js';

/** "literal", \x, !x, _x, *x and [Red], [$-804], [DBNum1] in front; elapsed time ([h], [mm], [s]) is none of them. */
const LITERAL = /"[^"]*"?|[\\!_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

/** What a number format prints beside its literals, colours and conditions: `0\.0,"万元"` → `00,`. */
export function withoutLiterals(format: string): string {
  return format.replace(LITERAL, '');
}

/**
 * True for number formats that show a number as a date or a time: "yyyy/m/d", "m月d日", "[h]:mm", "aaaa", "上午/下午h:mm".
 */
export function isDateFormat(format: unknown): format is string {
  return typeof format === 'string' && isDate(format);
}

const isDate = memoizeText((format): boolean => {
  const [first = ''] = sections(format);
  return /[ymdhsb]|aaa|g{1,3}(?=e)|e(?![+-])|上午\/下午/i.test(
    withoutLiterals(first).replace(/general|G\/通用格式/gi, ''),
  );
});

/** "positive;negative;zero;text", split where no quotation stands. */
export function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"?|[\\!_*].|\[[^\]]*\]?|[^;"\\!_*[]|[\\!_*](?=;|$))+|(?<=;|^)(?=;|$)/g) ?? [''];
}

/**
 * The spelling that libraries know. Excel and WPS in Chinese store `!` for a literal sign, `G/通用格式` for General and
 * 上午/下午 for AM/PM.
 */
export function plainSpelling(format: string): string {
  return format
    .replace(/"[^"]*"?|\\.|\[[^\]]*\]?|!(.)/g, (whole, literal: string | undefined) =>
      literal === undefined ? whole : `\\${literal}`,
    )
    .replace(/G\/通用格式/g, 'General')
    .replace(/上午\/下午/g, 'AM/PM');
}

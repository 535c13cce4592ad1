/** What a number format shows as it stands: "text", \x, _x, *x, and [Red] or [$-804] in front. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/gi;

/** True for number formats that show a number as a date or a time: "yyyy/m/d", "m月d日", "[h]:mm". */
export function isDateFormat(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const code = format.split(';')[0]!.replace(LITERAL, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(code);
}

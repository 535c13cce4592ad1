/** "literal", \x, !x, _x, *x and [Red] of a format; a literal point between digits stays, as the point it shows. */
const LITERAL = /"([^"]*)"?|[\\!](.)|[_*].|\[[^\]]*\]?/g;

/**
 * Power of ten between the stored number and the one shown (ECMA-376 part 1, 18.8.31): three for every comma behind the
 * last digit, and the places behind a literal point, as finance desks write 元 as 万元: `0!.0,` 4, `0\.00,` 5, `0.00,,` 6,
 * `#,##0.00` 0.
 */
export function scaleOf(format: string, value: number): number {
  const code = sectionFor(format, value).replace(LITERAL, (_, quoted?: string, escaped?: string) =>
    (quoted ?? escaped) === '.' ? '·' : '',
  );
  const digits = code.replace(/[^0#?.,·]/g, '');
  const [whole = '', places = ''] = digits.split('.');
  const thousands = (/,*$/.exec(whole)?.[0].length ?? 0) + (/,*$/.exec(places)?.[0].length ?? 0);
  const behindPoint = /·([0#?,]*)$/.exec(whole)?.[1]?.replace(/,/g, '').length ?? 0;
  return thousands * 3 + behindPoint;
}

/** "positive;negative;zero", parted where no quotes stand around the sign. */
function sectionsOf(format: string): string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

/** The part of "positive;negative;zero" that a number is shown by. */
export function sectionFor(format: string, value: number): string {
  const parts = sectionsOf(format);
  if (value < 0) return parts[1] ?? parts[0]!;
  return (value === 0 ? parts[2] : undefined) ?? parts[0]!;
}

/**
 * Decimals that a format always prints, by its first part that prints digits: `_ * #,##0.00_ ` (the accounting format) 2,
 * `0.0#` 1; null for General, text, dates and no format.
 */
export function decimalsOf(format: string | undefined): number | null {
  const code = sectionsOf(format ?? '')
    .map((section) => section.replace(LITERAL, ''))
    .find((section) => /[0#?]/.test(section));
  return code === undefined || /[ymdhs]/i.test(code) ? null : (/^[^.]*(?:\.(0*))?/.exec(code)![1]?.length ?? 0);
}

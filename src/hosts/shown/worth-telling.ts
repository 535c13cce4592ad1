/** A number as it stands, with or without grouping. */
const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** The column is too narrow: Excel shows no value. */
const TOO_NARROW = /^#+$/;

/**
 * What a number's cell shows, where that is more or other than the number rounded: `Cell.shown`. Undefined for the
 * plain cases, so that a sheet of amounts carries no text beside its numbers.
 */
export function worthTelling(value: number, text: string): string | undefined {
  const shown = text.trim();
  if (TOO_NARROW.test(shown)) return undefined;
  if (!PLAIN_NUMBER.test(shown)) return shown;
  const digits = shown.replace(/,/g, '');
  const places = digits.split('.')[1]?.length ?? 0;
  const halfPlace = 0.5 * 10 ** -places;
  return Math.abs(Number(digits) - value) <= halfPlace * 1.000001 + Math.abs(value) * 1e-14 ? undefined : shown;
}

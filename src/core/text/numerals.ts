const DIGITS = '〇一二三四五六七八九';

/** The signs that numbers of lists and parts are written with; for the inside of a character class. */
export const NUMERAL_SIGNS = '一二三四五六七八九十';

/** 1 → 一, 10 → 十, 21 → 二十一; for headings, up to 99. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const lead = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${lead}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}

/** 一 → 1, 十二 → 12, 二十 → 20; up to 99. What is no numeral counts as 0. */
export function chineseValue(text: string): number {
  const digit = (sign: string | undefined): number => Math.max(0, DIGITS.indexOf(sign ?? ' '));
  const ten = text.indexOf('十');
  if (ten < 0) return digit(text[0]);
  return (ten === 0 ? 1 : digit(text[ten - 1])) * 10 + digit(text[ten + 1]);
}

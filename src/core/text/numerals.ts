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

/** The signs of numbers in words; for the inside of a character class. */
export const SPELLED_SIGNS = `${NUMERAL_SIGNS}零〇百点`;

/** 十二 → 12, 一百二十 → 120, 一百零五 → 105; up to 999. */
export function spelledNumber(text: string): number {
  const [hundreds, rest] = text.includes('百') ? text.split('百') : ['', text];
  const least = rest!.replace(/[零〇]/g, '');
  return chineseValue(hundreds!) * 100 + chineseValue(least);
}

/** 二五 → 25, 〇五 → 05: digit by digit. */
export function spelledDigits(text: string): string {
  return Array.from(text, (sign) => chineseValue(sign)).join('');
}

const DIGITS = '〇一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一; for headings, up to 99. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const lead = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${lead}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}

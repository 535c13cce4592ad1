import type { Owner } from './conventions.js';
import type { Edit } from './wording.js';
import { YEAR_BLANK } from './signs.js';

const YEAR = new RegExp(`(${YEAR_BLANK})(\\s*)年`, 'g');

/** XXXX年: this year's, or the year before where the sentence compares with it. */
export function yearsIn(text: string, { year, isFinal }: Owner): Edit[] {
  return Array.from(text.matchAll(YEAR), (match): Edit => {
    const [whole, sign] = match as unknown as [string, string];
    const [start, end] = [match.index, match.index + sign.length];
    const before = text.slice(Math.max(0, start - 4), start);
    const after = text.slice(start + whole.length, start + whole.length + 12);
    if (year === null) return { start, end, text: sign, mark: 'open', id: 'document.year', why: '工作簿没有写明年份' };
    if (/(?:年|[\dXx×_])\s*[-—–至到]\s*$/.test(before) || /^\s*[-—–至到]/.test(after))
      return { start, end, text: sign, mark: 'open', id: `form.year.${start}`, why: '是哪几年，句中没有写明' };
    if (/[比较与同和]$/.test(before) && !(/[与和]$/.test(before) && isSecondOfTwo(text, start)))
      return { start, end, text: String(year - 1) };
    if (/(?:上年|上一年)[（(]?$/.test(before)) return { start, end, text: String(year - 1) };
    const pastEnd = !isFinal && /^度?(?:末|底|12\s*月)/.test(after);
    return pastEnd
      ? { start, end, text: String(year - 1), mark: 'review', why: '预算说明中年末的数一般是上年末，请核对年份' }
      : { start, end, text: String(year) };
  });
}

/** 2020年和XX年 rather than 与XX年相比. */
function isSecondOfTwo(text: string, start: number): boolean {
  return /年(?:度)?[与和]$/.test(text.slice(Math.max(0, start - 4), start));
}

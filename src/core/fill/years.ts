import type { Owner } from './conventions.js';
import { blankYearsIn, isLastYear, isOfRange, isYearEnd, type BlankYear } from './lexicon/years.js';
import type { Edit } from './wording.js';

/** In a text as `asCrosses` gives it. XXXX年: this year's, or the year before where the sentence compares with it. */
export function yearsIn(text: string, owner: Owner): Edit[] {
  return blankYearsIn(text).map((blank): Edit => {
    const { start, sign } = blank;
    return { start, end: start + sign.length, ...yearOf(blank, owner) };
  });
}

function yearOf(blank: BlankYear, { year, isFinal }: Owner): Omit<Edit, 'start' | 'end'> {
  const { start } = blank;
  if (year === null) return { mark: 'open', id: 'document.year', why: '工作簿没有写明年份' };
  if (isOfRange(blank)) return { mark: 'open', id: `form.year.${start}`, why: '是哪几年，句中没有写明' };
  if (isLastYear(blank)) return { text: String(year - 1) };
  return isYearEnd(blank) && !isFinal
    ? { text: String(year - 1), mark: 'review', why: '预算说明中年末的数一般是上年末，请核对年份' }
    : { text: String(year) };
}

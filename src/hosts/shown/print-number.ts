import { format as formatNumber } from 'numfmt';
import { isDateFormat, plainSpelling, sections, withoutLiterals } from './format-code.js';
import { worthTelling } from './worth-telling.js';

/** Days between the two calendars of Excel. */
const DAYS_TO_1904 = 1462;
const PLAIN = /^(?:General|@|[()\-+ ]*#?,?#*0(?:\.0+)?[()\- ]*)$/i;

/** What a number shows by its format, in Chinese; undefined where the digits say it all or the format cannot be understood. */
export function shownNumber(value: number, format: string | undefined): string | undefined {
  if (format === undefined || isPlainFor(value, format)) return undefined;
  const text = printed(value, format);
  return text === null ? undefined : worthTelling(value, text);
}

/** A date as text: as its format shows it when that has 年, 月 or 日, else 2021-03-15, with the time if there is one. */
export function printDate(serial: number, format: string, date1904: boolean): string {
  const days = date1904 ? serial + DAYS_TO_1904 : serial;
  if (/[年月日]/.test(format)) return printed(days, format)?.trim() || String(serial);
  const [day, time] = printed(days, 'yyyy\\-mm\\-dd hh:mm')?.split(' ') ?? [];
  if (day === undefined || time === undefined) return String(serial);
  if (days < 1 && days >= 0) return time;
  return days % 1 === 0 ? day : `${day} ${time}`;
}

function printed(value: number, format: string): string | null {
  try {
    return formatNumber(plainSpelling(format), value, { locale: 'zh-CN' });
  } catch {
    return null;
  }
}

/** Formats repeat from cell to cell; by format: which of positive, negative and zero show plain digits. */
const plainSections = new Map<string, readonly [boolean, boolean, boolean]>();
const MOST_FORMATS = 4_096;

function isPlainFor(value: number, format: string): boolean {
  let plain = plainSections.get(format);
  if (plain === undefined) {
    if (plainSections.size >= MOST_FORMATS) plainSections.clear();
    plain = plainness(format);
    plainSections.set(format, plain);
  }
  return plain[value > 0 ? 0 : value < 0 ? 1 : 2];
}

function plainness(format: string): [boolean, boolean, boolean] {
  if (/\[[<>=]/.test(format) || isDateFormat(format)) return [false, false, false];
  const plain = sections(format).map((section) => !/"[^"]|[\\!][^ )(\-]|\[(?!\$-|Red|Blue|Black|Green|Color)/i.test(section) && PLAIN.test(withoutLiterals(section)));
  const [positive = true, negative = positive, zero = positive] = plain;
  return [positive, negative, zero];
}

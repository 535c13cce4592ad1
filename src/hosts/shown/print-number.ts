import { format as formatNumber } from 'numfmt';
import { plainSpelling } from './format-code.js';
import { isPlainFor } from './plain-format.js';
import { worthTelling } from './worth-telling.js';

/** Days between the two calendars of Excel. */
const DAYS_TO_1904 = 1462;

/**
 * What a number shows by its format, in Chinese; undefined where the digits say it all or the format cannot be
 * understood.
 */
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

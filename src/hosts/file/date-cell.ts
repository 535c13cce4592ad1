import { SSF } from '@e965/xlsx';

/** True for number formats that show a number as a date or a time. */
export function isDateFormat(format: unknown): format is string {
  return typeof format === 'string' && format !== 'General' && SSF.is_date(format);
}

/** A date as text: as its format shows it when that has 年, 月 or 日, else 2021-03-15, with the time if there is one. */
export function printDate(serial: number, format: string, date1904: boolean): string {
  if (/[年月日]/.test(format)) {
    try {
      return String(SSF.format(format, serial, { date1904 }));
    } catch {
      // a format SheetJS cannot print: fall through to the plain form
    }
  }
  const date = SSF.parse_date_code(serial, { date1904 });
  if (!date) return String(serial);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.y}-${pad(date.m)}-${pad(date.d)}`;
  const time = `${pad(date.H)}:${pad(date.M)}`;
  if (serial < 1) return time;
  return serial % 1 === 0 ? day : `${day} ${time}`;
}

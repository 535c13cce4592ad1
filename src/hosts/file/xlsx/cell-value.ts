import type { Cell } from '../../../core/sheet/grid.js';
import { isDateFormat } from '../../shown/format-code.js';
import type { Printer } from '../../shown/printer.js';
import { isTrue } from '../ooxml/on-off.js';
import { unescapeXstring } from '../ooxml/xml-text.js';

/** A cell as its part writes it (ECMA-376 18.3.1.4). */
export interface WrittenCell {
  /** ST_CellType: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  /** Text of `v`; null without one. */
  readonly value: string | null;
  /** Text of `is`. */
  readonly inline: string | null;
  /** Text of `f`; null without one, "" where it stands at the first cell of a shared formula only. */
  readonly formula: string | null;
  readonly format: string | undefined;
}

/** What the cells of a workbook share. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
  readonly printer: Printer;
}

/** A formula whose result no program has computed yet. */
export const NOT_CALCULATED = '#未计算';
const ERROR = /^#[A-Z0-9/_]+[!?]?$/;
const DAY = 86_400_000;
/** Day 0 of the calendar that Excel counts from 1900-03-01 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A written cell as read; undefined for a blank one, null where it points to a shared text that is not there. */
export function cellOf(written: WrittenCell, context: CellContext): Cell | undefined | null {
  const content = contentOf(written, context);
  if (content === null || content === undefined) return content;
  const { formula, format } = written;
  if (formula === null && format === undefined) return content;
  // made with all their keys at once: to add one afterwards is dear
  if (formula === null && content.shown === undefined && content.error === undefined)
    return { value: content.value, format: format! };
  return { ...content, ...(formula !== null && { formula }), ...(format !== undefined && { format }) };
}

type Content = Pick<Cell, 'value' | 'error' | 'shown'>;

function contentOf(
  { type, value, inline, formula, format }: WrittenCell,
  { texts, date1904, printer }: CellContext,
): Content | undefined | null {
  const plain = value?.trim() ?? '';
  if (type === 'inlineStr') return textContent(inline ?? value ?? '');
  if (type === 'str') return textContent(unescapeXstring(value ?? ''));
  if (type === 'e') return { value: errorOf(plain), error: true };
  if (plain === '') return formula === null ? undefined : { value: NOT_CALCULATED, error: true };
  if (type === 's') {
    const text = texts[Number(plain)];
    return text === undefined ? null : textContent(text);
  }
  if (type === 'b') return { value: isTrue(plain) };
  if (type === 'd') return dateContent(plain, format, printer);
  return numberContent(plain, format, date1904, printer);
}

function errorOf(text: string): string {
  if (text === '#GETTING_DATA') return NOT_CALCULATED;
  return ERROR.test(text) ? text : '#ERROR!';
}

function textContent(text: string): Content | undefined {
  return text.trim() === '' ? undefined : { value: text };
}

/** Dates become text, so that none is taken for an amount. */
function numberContent(text: string, format: string | undefined, date1904: boolean, printer: Printer): Content {
  const number = Number(text);
  if (Number.isNaN(number)) return { value: text };
  if (!Number.isFinite(number)) return { value: '#NUM!', error: true };
  if (isDateFormat(format)) return asDate(printer.printDate(number, format, date1904));
  const shown = printer.shownNumber(number, format);
  return shown === undefined ? { value: number } : { value: number, shown };
}

/** An ISO 8601 date, as strict files may write it. */
function dateContent(text: string, format: string | undefined, printer: Printer): Content {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$|^[\d-]+$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(time)) return asDate(text);
  return asDate(printer.printDate((time - EPOCH) / DAY, isDateFormat(format) ? format : 'yyyy/m/d', false));
}

function asDate(text: string): Content {
  return { value: text, shown: text };
}

import { Decimal } from 'decimal.js';
import type { CellValue } from '../sheet/grid.js';
import { squash } from '../sheet/text.js';

/** What a cell says where an amount belongs. */
export type ParsedAmount =
  | { readonly state: 'amount'; readonly value: Decimal; readonly decimals: number; readonly asText: boolean }
  | { readonly state: 'blank' | 'dash' | 'text' | 'error' };

/** Dashes of every kind, strokes, and the strokes of empty cells. */
const DASH = /^[-—–―－‐‑‒−_─━ー一~～/\\|]+$/;
/** Words for "there is none", in brackets or not. */
const NONE = /^\(?(?:无|没有|暂无|空|空白|零|未安排|未发生|不涉及|不适用|不存在|无(?:此项|该项|相关)?(?:预算|决算|支出|收入|经费|资金|数据|内容|安排|发生|发生额)?|N\.?\/?A\.?|nil|[￥¥]-+)\)?$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
/** Most texts in a table are labels: told by their first sign. */
const NO_AMOUNT = /^[^\d+.(￥¥−-]/;
const ERROR = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?/i;

/**
 * The one place that reads an amount. Takes numbers, "5,556,280.53", "５５６.２８", "(12.30)", "￥12", "12.3元" is text.
 * Numbers are taken at Excel's 15 significant digits, so the noise of 0.1+0.2 does not count as decimals.
 */
export function parseAmount(value: CellValue | undefined, isError = false): ParsedAmount {
  if (isError) return { state: 'error' };
  if (value === null || value === undefined || typeof value === 'boolean') {
    return { state: value === null || value === undefined ? 'blank' : 'text' };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { state: 'error' };
    const decimal = new Decimal(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
    return { state: 'amount', value: decimal, decimals: Number.isInteger(value) ? 0 : decimal.decimalPlaces(), asText: false };
  }
  const text = squash(value);
  if (text === '') return { state: 'blank' };
  if (DASH.test(text) || NONE.test(text)) return { state: 'dash' };
  if (NO_AMOUNT.test(text)) return { state: ERROR.test(text) ? 'error' : 'text' };
  const negative = /^\((.+)\)$/.exec(text);
  const digits = (negative ? negative[1]! : text).replace(/^[￥¥]/, '').replace(/−/g, '-');
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return { state: 'text' };
  const decimal = new Decimal(digits.replace(/,/g, ''));
  const fraction = digits.split('.')[1] ?? '';
  return { state: 'amount', value: negative ? decimal.neg() : decimal, decimals: fraction.length, asText: true };
}

import { Decimal } from 'decimal.js';
import { powerOf, UNIT_LABELS, type Unit } from './units.js';
import type { CellValue } from '../sheet/grid.js';
import { beginning, ending, maybe, oneOf, whole } from '../text/patterns.js';
import { squash } from '../text/squash.js';

/** What a cell says where an amount belongs. `hashes`: ###, an amount that its column is too narrow to show. */
export type ParsedAmount =
  ReadAmount | { readonly state: 'blank' | 'dash' | 'text' | 'error' | 'hashes'; readonly isDate?: true };

/** An amount stands there, shown or not. */
export function holdsAmount({ state }: ParsedAmount): boolean {
  return state === 'amount' || state === 'hashes';
}

export interface ReadAmount {
  readonly state: 'amount';
  readonly value: Decimal;
  readonly decimals: number;
  readonly asText: boolean;
  /** The unit printed in the cell itself: 1207.38元, 20万元. */
  readonly unit?: Unit;
  /** Its format moves the point: `decimals` are those it shows. */
  readonly scaled?: true;
}

/** Dashes of every kind, strokes, dots, crosses and circles: the signs that are put where there is nothing. */
const DASH = /^(?:[-—–―－‐‑‒−_─━ー一~～/\\|…⋯×✕╳*＊〇○]+|[.。·・]+)$/;
/** Words for "there is none". */
const NONE_WORDS = ['没有', '暂无', '空', '空白', '零', '不涉及', '不适用', '不存在'];
/** 未安排, 未发生. */
const NOT_DONE = ['安排', '发生', '设置', '编制'];
/** 无, 无此项支出. */
const OF_WHAT = ['此项', '该项', '相关'];
const WHAT = ['预算', '决算', '支出', '收入', '经费', '资金', '数据', '内容', '安排', '发生', '发生额'];
const NOT_AVAILABLE = ['N\\.?\\/?A\\.?', 'nil', '[￥¥]-+'];
/** In brackets or not. */
const NONE = new RegExp(
  whole('\\(?', oneOf(NONE_WORDS, `未${oneOf(NOT_DONE)}`, `无${maybe(OF_WHAT)}${maybe(WHAT)}`, NOT_AVAILABLE), '\\)?'),
  'i',
);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
/** Most texts in a table are labels: told by their first sign. */
const NO_AMOUNT = /^[^\d+.(￥¥−人-]/;
const CURRENCY = beginning(maybe('人民币'), '[￥¥]?(?=[\\d+.-])');
/** 亿元, 百万元, 万元 and so on; their 亿, 百万, 万. */
const PREFIXES = UNIT_LABELS.map((label) => label.slice(0, -1)).filter((prefix) => prefix !== '');
const PRINTED_UNIT = ending(
  oneOf(`\\((${UNIT_LABELS.join('|')})\\)`, `(${PREFIXES.join('|')})?[元圆]`, '(亿|万)'),
  '整?',
);
const HASHES = /^#{2,}$/;
const ERROR = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?/i;

/**
 * The one place that reads an amount. Takes numbers, "5,556,280.53", "５５６.２８", "(12.30)", "￥12", and "12.3元" with the
 * unit it prints; a currency sign says no unit. What a number's cell shows beside its digits: `readCell`. Numbers are
 * taken at Excel's 15 significant digits, so the noise of 0.1+0.2 does not count as decimals.
 */
export function parseAmount(value: CellValue | undefined, isError = false): ParsedAmount {
  if (isError) return { state: 'error' };
  if (value === null || value === undefined) return { state: 'blank' };
  if (typeof value === 'boolean') return { state: 'text' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { state: 'error' };
    if (Number.isInteger(value)) return { state: 'amount', value: new Decimal(value), decimals: 0, asText: false };
    const decimal = new Decimal(hasNoise(value) ? Number(value.toPrecision(SIGNIFICANT)) : value);
    return { state: 'amount', value: decimal, decimals: decimal.decimalPlaces(), asText: false };
  }
  const text = squash(value);
  if (text === '') return { state: 'blank' };
  if (DASH.test(text) || NONE.test(text)) return { state: 'dash' };
  if (HASHES.test(text)) return { state: 'hashes' };
  if (NO_AMOUNT.test(text)) return { state: ERROR.test(text) ? 'error' : 'text' };
  const printed = readPrinted(text);
  if (printed === null) return { state: 'text' };
  const { decimals, unit, power } = printed;
  if (unit === undefined) return { state: 'amount', value: printed.value, decimals, asText: true };
  return {
    state: 'amount',
    value: printed.value.times(`1e${power}`),
    decimals: Math.max(0, decimals - power),
    asText: true,
    unit,
  };
}

/** Digits that Excel keeps. */
const SIGNIFICANT = 15;

/** Its shortest digits are more than those; a point stands between them. */
function hasNoise(value: number): boolean {
  return String(value).length > SIGNIFICANT + 1;
}

export interface PrintedAmount {
  readonly value: Decimal;
  readonly decimals: number;
  /** The one of 元 and 万元 that the printed unit is kept in, and the power of ten between the two: 亿元 is 万元 and 4. */
  readonly unit?: Unit;
  readonly power: number;
}

/** An amount as it is printed, from a squashed text; null for anything else. */
export function readPrinted(text: string): PrintedAmount | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const printed = PRINTED_UNIT.exec(bracketed ?? text);
  const digits = (bracketed ?? text).slice(0, printed?.index).replace(/−/g, '-').replace(CURRENCY, '');
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const decimal = new Decimal(digits.replace(/,/g, ''));
  const value = bracketed === undefined ? decimal : decimal.neg();
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (printed === null) return { value, decimals, power: 0 };
  const inYuan = powerOf(printed[1] ?? `${printed[2] ?? printed[3] ?? ''}元`)!;
  return inYuan < 4
    ? { value, decimals, unit: 'yuan', power: inYuan }
    : { value, decimals, unit: 'ten-thousand-yuan', power: inYuan - 4 };
}

import { isSideHead, mayBePercent, roleOfHead, stageOfHead, TOTAL_HEAD, type ColumnRole } from '../taxonomy/heads.js';
import { unitBehind } from '../taxonomy/units.js';
import type { Header } from './header.js';
import { isGap } from './gaps.js';
import type { SheetView } from './sheet-view.js';
import { comesSecond } from '../taxonomy/words/classifications.js';
import { isCodeHead } from '../taxonomy/words/codes.js';
import { isPlainAmountHead } from '../taxonomy/words/totals.js';
import { isPeriodHead } from '../taxonomy/words/years.js';
import { holdsAmount } from '../money/parse.js';

/** Columns of one panel, by what they hold. */
export interface PanelColumns {
  readonly codes: readonly number[];
  readonly organizationCodes: readonly number[];
  readonly labels: readonly number[];
  readonly amounts: readonly number[];
  readonly texts: readonly number[];
  /** First column of the panel, whatever it holds. */
  readonly first: number;
}

type Growing = { -readonly [Key in keyof PanelColumns]: PanelColumns[Key] extends number ? number : number[] };

/** Splits a table's columns into panels: a label after an amount begins the next one. */
export function findPanels(
  view: SheetView,
  header: Header,
  dataRows: readonly number[],
): { panels: PanelColumns[]; roles: ReadonlyMap<number, ColumnRole | null> } {
  const panels: Growing[] = [];
  const blank = (first: number): Growing => ({
    codes: [],
    organizationCodes: [],
    labels: [],
    amounts: [],
    texts: [],
    first,
  });
  let current = blank(header.firstColumn);
  const path = (column: number): string => (header.heads.get(column) ?? []).join('/');
  const roles = new Map<number, ColumnRole | null>();
  for (let column = header.firstColumn; column <= header.lastColumn; column += 1)
    roles.set(column, isGap(view, header, column, dataRows) ? null : roleOf(view, header, column, dataRows));
  const codePaths = [...roles].filter(([, role]) => role === 'code').map(([column]) => path(column));
  for (const [column, found] of roles) {
    const role = comesSecond(path(column), codePaths) && (found === 'code' || found === 'label') ? 'text' : found;
    if (role === null) continue;
    if ((role === 'code' || role === 'label') && current.amounts.some((amount) => !isQuantity(header, amount))) {
      panels.push(current);
      current = blank(column);
    }
    if (role === 'code') current.codes.push(column);
    else if (role === 'organization-code') current.organizationCodes.push(column);
    else if (role === 'label') current.labels.push(column);
    else if (role === 'amount') current.amounts.push(column);
    else if (role === 'text') current.texts.push(column);
  }
  panels.push(current);
  return {
    panels: panels.filter((panel) => panel.amounts.length > 0 && panel.labels.length + panel.codes.length > 0),
    roles,
  };
}

/** 数量 among the particulars of a list: its amount follows. */
function isQuantity(header: Header, column: number): boolean {
  return (header.heads.get(column) ?? []).some((head) => head.includes('数量'));
}

function roleOf(view: SheetView, header: Header, column: number, dataRows: readonly number[]): ColumnRole | null {
  const path = header.heads.get(column) ?? [];
  const leaf = unitBehind(path.at(-1) ?? '').name;
  const content = contentOf(view, column, dataRows);
  const told = roleOfHead(leaf);
  if (told !== null) {
    if (told === 'code' && isCodeHead(path.join('')) && content.isOrdinal) return 'ordinal';
    if (told === 'code' && content.labels > content.codes) return 'label';
    if (told !== 'label' || content.amounts <= content.labels) return told;
  }
  if (leaf !== '') return roleByContent(leaf, told, content, path.length === 0);
  // a column of percentages whose head stands too low, beside 栏次 or the first line
  if (mayBePercent(firstText(view, column, dataRows))) return 'text';
  // a stray number beside the table
  if (content.amounts * 2 < dataRows.length) return null;
  return roleByContent(leaf, told, content, path.length === 0);
}

/** The role of a column whose head does not tell it, or tells what the column does not hold. */
function roleByContent(
  leaf: string,
  told: ColumnRole | null,
  content: Content,
  isWithoutHead: boolean,
): ColumnRole | null {
  const { amounts, labels, dates, percents } = content;
  // figures in a date format: the column shows dates, and its head asks for something else
  if (dates > 0 && dates + amounts >= labels && leaf !== '' && !isPeriodHead(leaf)) return 'amount';
  // 增减% written out: "-4.76%"
  if (percents > 0 && percents + amounts >= labels && mayBePercent(leaf)) return 'amount';
  if (amounts > 0 && amounts >= labels) return content.isCount && isWithoutHead ? 'ordinal' : 'amount';
  // 合计 over nothing but 见附件: what stands there is no amount, and no label either
  if (told === null && isAmountHead(leaf)) return 'amount';
  if (labels > 0) return leaf === '' && labels < 2 ? null : 'label';
  return leaf === '' || isSideHead(leaf) ? null : 'amount';
}

function isAmountHead(leaf: string): boolean {
  return TOTAL_HEAD.test(leaf) || stageOfHead(leaf) === 'budget' || isPlainAmountHead(leaf);
}

const PERCENT = /^[+-]?\d+(\.\d+)?%$/;

/** What the first line with anything in the column says there, when it is a word. */
function firstText(view: SheetView, column: number, dataRows: readonly number[]): string {
  const row = dataRows.find((at) => view.text(at, column) !== '');
  return row === undefined || PERCENT.test(view.text(row, column)) || view.amount(row, column).state !== 'text'
    ? ''
    : view.text(row, column);
}

/** What stands in a column below its head, counted. */
interface Content {
  readonly amounts: number;
  readonly labels: number;
  readonly percents: number;
  readonly codes: number;
  readonly dates: number;
  /** Nothing but 1, 2, 3 …; as a count three or more of them. */
  readonly isOrdinal: boolean;
  readonly isCount: boolean;
}

function contentOf(view: SheetView, column: number, dataRows: readonly number[]): Content {
  let amounts = 0;
  let labels = 0;
  let percents = 0;
  let codes = 0;
  let dates = 0;
  let isCount = true;
  for (const row of dataRows) {
    const text = view.text(row, column);
    if (text === '') continue;
    const merge = view.mergeAt(row, column);
    if (merge && merge.right - merge.left >= 3) continue;
    const read = view.amount(row, column);
    if (/^\d{2,7}$/.test(text)) codes += 1;
    if (holdsAmount(read)) {
      amounts += 1;
      if (isCount && text !== String(amounts)) isCount = false;
    } else if ('isDate' in read) {
      dates += 1;
    } else if (read.state === 'text') {
      labels += 1;
      if (PERCENT.test(text)) percents += 1;
    }
  }
  return {
    amounts,
    labels,
    percents,
    codes,
    dates,
    isOrdinal: isCount && amounts > 0,
    isCount: isCount && amounts > 2,
  };
}

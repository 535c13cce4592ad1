import { economicClassCode, economicItemCode } from '../taxonomy/economic-classes.js';
import { TOTAL_LINE } from '../taxonomy/lines.js';
import { isKnownHead } from '../taxonomy/heads.js';
import { bodyOf, type Body } from './body.js';
import { isNote, opensNotes, parseLabel } from './labels.js';
import { isMetaRow, isRoleHead, isSignatureRow } from './meta-rows.js';
import { rowsBetween, type SheetView } from './sheet-view.js';
import type { Segment } from './titles.js';
import { mostOf } from '../sheet/extremes.js';
import { isColumnCount, isColumnNumber, standsInCount } from '../taxonomy/words/codes.js';
import { isPlainAmountHead } from '../taxonomy/words/totals.js';
import { holdsAmount } from '../money/parse.js';
import { gather } from '../sheet/gather.js';

/** Where a table's head stands and what each column's head says, from the top down. */
export interface Header extends Body {
  /** Rows between the title and the head: unit, department, year. */
  readonly metaRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** By sheet column: head texts top down, without repeats, 栏次 and its numbers. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
}

/** Number of rows a head may have. */
const MAX_HEAD_ROWS = 9;

/** Finds the head of a segment; null when there is none (a table of contents, a cover). */
export function findHeader(view: SheetView, segment: Segment): Header | null {
  const rows = rowsBetween(view, segment.titleRow + 1, segment.lastRow + 1).filter((row) => !isSignatureRow(view, row));
  const metaRows: number[] = [];
  let position = 0;
  for (; position < rows.length; position += 1) {
    const row = rows[position]!;
    if (isMetaRow(view, row)) metaRows.push(row);
    else if (!isNoteAlone(view, row)) break;
  }
  const firstRow = rows[position];
  if (firstRow === undefined || metaRows.length > 6) return null;
  const headRows: number[] = [];
  for (const [index, row] of rows.slice(position).entries()) {
    if (row - firstRow >= MAX_HEAD_ROWS || isDataRow(view, row, headRows, rows[position + index + 1])) break;
    headRows.push(row);
  }
  const lastRow = headRows.at(-1);
  if (lastRow === undefined || !hasTableHeads(view, headRows)) return null;
  const firstColumn = rows.reduce((first, row) => Math.min(first, view.filled(row)[0]!), Number.POSITIVE_INFINITY);
  const lastColumn = mostOf([
    ...rows.map((row) => view.filled(row).at(-1)!),
    ...gather(headRows, (row) => mergedEnd(view, row)),
  ]);
  return {
    metaRows,
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
    heads: readHeads(view, headRows, firstColumn, lastColumn),
    ...bodyOf(
      view,
      rows.filter((row) => row > lastRow),
      [...metaRows, ...headRows],
    ),
  };
}

/** A note above the head; merges that were undone may repeat it. */
function isNoteAlone(view: SheetView, row: number): boolean {
  const texts = new Set(view.texts(row));
  return texts.size === 1 && [...texts].every((text) => isNote(text) || opensNotes(text, true));
}

function mergedEnd(view: SheetView, row: number): number[] {
  return view.filled(row).map((column) => view.mergeAt(row, column)?.right ?? column);
}

function hasTableHeads(view: SheetView, headRows: readonly number[]): boolean {
  const texts = gather(headRows, (row) => view.texts(row));
  return texts.length >= 2 && texts.some((text) => isRoleHead(text) || isKnownHead(text));
}

/** 栏次 rows count the columns: "栏次 | 1 | 2 | 3", or 1, 2, 3 alone. */
function isOrdinalRow(view: SheetView, row: number): boolean {
  const texts = view.texts(row);
  const numbers = texts.filter((text) => /^\(?\d{1,2}\)?$/.test(text)).map((text) => Number(text.replace(/[()]/g, '')));
  const consecutive = numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1);
  if (texts.some(isColumnCount)) return true;
  const formulas = texts.filter((text) => /^\d{1,2}(=|＝)/.test(text)).length;
  return (
    numbers.length + formulas >= 2 &&
    (numbers[0] ?? 0) <= 2 &&
    (consecutive || formulas > 0) &&
    texts.length - numbers.length - formulas <= 4 &&
    // a line of a short name may have 1 and 2 as its figures
    texts.every((text) => standsInCount(text) || isRoleHead(text))
  );
}

function isDataRow(view: SheetView, row: number, headRows: readonly number[], next: number | undefined): boolean {
  if (isOrdinalRow(view, row)) return false;
  const texts = view.texts(row);
  // 栏次 of a table with one column of amounts
  if (headRows.length > 0 && texts.length === 1 && /^\(?1\)?$/.test(texts[0]!)) return false;
  if (texts.some((text) => isNote(text)) || opensNotes(texts[0]!, texts.length === 1)) return true;
  return hasFigures(view, row, headRows.length > 0) || isHeadlessLabel(view, row, headRows, next);
}

/** An amount; below heads also 合计 with nothing but dashes behind it. */
function hasFigures(view: SheetView, row: number, belowHeads: boolean): boolean {
  const columns = view.filled(row);
  const isYear = (text: string): boolean => /^20[1-4]\d$/.test(text);
  const read = columns.filter((column) => !isYear(view.text(row, column))).map((column) => view.amount(row, column));
  if (read.some(holdsAmount)) return true;
  if (!belowHeads) return false;
  const dashed =
    read.some(({ state }) => state === 'dash') && !columns.some((column) => isRoleHead(view.text(row, column)));
  return dashed || hasFiguresAsDates(view, row);
}

/** A label without a figure that is no head: numbered, with a code, or alone at the left below the heads. */
function isHeadlessLabel(view: SheetView, row: number, headRows: readonly number[], next: number | undefined): boolean {
  const columns = view.filled(row);
  const texts = columns.map((column) => view.text(row, column));
  const first = parseLabel(texts[0]!);
  if (first.numbering !== 'none' || first.code !== null) return true;
  if (headRows.length === 0) return false;
  const below = view.mergeAt(row, columns[0]!);
  const insideMerge = below !== undefined && below.top < row;
  if (texts.length > 1 || insideMerge || isRoleHead(texts[0]!)) return false;
  const labels = firstLabelColumn(view, headRows);
  // 科目编码 alone above 类, 款 and 项, when all beside it is merged down
  if (next !== undefined && isHeadRow(view, next, labels)) return false;
  return columns[0]! <= labels || TOTAL_LINE.test(texts[0]!);
}

/**
 * A row of heads and nothing else: with one that says what stands below it (类, 科目编码, 序号), or all of them above amounts.
 */
function isHeadRow(view: SheetView, row: number, labels: number): boolean {
  const columns = view.filled(row);
  const texts = columns.map((column) => view.text(row, column));
  if (
    texts.length < 2 ||
    !texts.every(
      (text) =>
        isRoleHead(text) || isKnownHead(text) || (economicClassCode(text) ?? economicItemCode(text, null)) !== null,
    )
  )
    return false;
  return texts.some(isRoleHead) || (labels > 0 && columns.every((column) => column > labels));
}

/** A line whose figures stand in a date format; dates in a head say which year a column is of. */
function hasFiguresAsDates(view: SheetView, row: number): boolean {
  const [first, ...others] = view.filled(row);
  const label = view.text(row, first!);
  const isDate = (column: number): boolean => 'isDate' in view.amount(row, column);
  return (
    others.some(isDate) && !isDate(first!) && (TOTAL_LINE.test(label) || !(isRoleHead(label) || isKnownHead(label)))
  );
}

/** Last column that may still hold labels: the first column of the head that says 合计, 金额 or 预算数, less one. */
function firstLabelColumn(view: SheetView, headRows: readonly number[]): number {
  let limit = Number.POSITIVE_INFINITY;
  for (const row of headRows) {
    for (const column of view.filled(row)) {
      if (isPlainAmountHead(view.text(row, column))) limit = Math.min(limit, column - 1);
    }
  }
  return Number.isFinite(limit) ? limit : 0;
}

function readHeads(
  view: SheetView,
  headRows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): Map<number, readonly string[]> {
  const merged = headRows.some((row) =>
    view.filled(row).some((column) => (view.mergeAt(row, column)?.right ?? column) > column),
  );
  const heads = new Map<number, readonly string[]>();
  const inherited: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    let opened = false;
    const path = headRows.map((row, depth) => {
      const own = view.headText(row, column);
      // a head of its own above opens another group
      if (own !== '' || opened || view.mergeAt(row, column) !== undefined) {
        opened ||= own !== '' && own !== inherited[depth];
        return own;
      }
      // hosts and hands that do not merge: a blank beside a group's head, each with a head of its own below, belongs to
      // that group
      const hasBelow = (at: number): boolean =>
        headRows.slice(depth + 1).some((lower) => view.text(lower, at) !== '' && !/^\d+$/.test(view.text(lower, at)));
      const source = view.filled(row).findLast((other) => other < column);
      const isGroup = !merged || (source !== undefined && view.mergeAt(row, source) === undefined && hasBelow(source));
      return isGroup && hasBelow(column) ? (inherited[depth] ?? '') : '';
    });
    path.forEach((text, depth) => (inherited[depth] = text));
    const cleaned = path.filter((text) => text !== '' && !isColumnCount(text) && !isColumnNumber(text));
    heads.set(
      column,
      cleaned.filter((text, index) => index === 0 || text !== cleaned[index - 1]),
    );
  }
  return heads;
}

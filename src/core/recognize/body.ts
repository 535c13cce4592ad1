import { isRoleHead, isStatementRow } from './meta-rows.js';
import { opensNotes, parseLabel } from './labels.js';
import type { SheetView } from './sheet-view.js';
import { isNumberedItem, TOTAL_LINE } from '../taxonomy/lines.js';
import { isColumnCount, isColumnNumber } from '../taxonomy/words/codes.js';
import { holdsAmount } from '../money/parse.js';
import { gather } from '../sheet/gather.js';

/** The rows below a head; what stands above the lines comes again at a page break. */
export interface Body {
  /** Without the head printed again at a page break, its unit and 栏次 rows. */
  readonly bodyRows: readonly number[];
  /**
   * Of these, those that can be lines: before the notes. A note at the foot of a page is not the last: lines may follow
   * it.
   */
  readonly lineRows: readonly number[];
}

export function bodyOf(view: SheetView, rows: readonly number[], headRows: readonly number[]): Body {
  const headTexts = textsByColumn(view, headRows);
  const isAgain = rows.map(
    (row) => isRepeatedHead(view, row, headTexts) || isStatementRow(view, row) || isColumnNumbers(view, row),
  );
  const isPageEnd = (next: number): boolean => next === rows.length || isAgain[next]!;
  const bodyRows = rows.filter(
    (row, index) => !isAgain[index] && !(isPageEnd(index + 1) && isPageNumber(view, row, rows)),
  );
  const notesFrom = firstNote(view, bodyRows);
  return { bodyRows, lineRows: bodyRows.filter((row) => row < notesFrom) };
}

/**
 * A small whole number alone in the last row of a page; not a 合计 that lost its name, and not the one figure of a table.
 */
function isPageNumber(view: SheetView, row: number, rows: readonly number[]): boolean {
  const [column, ...others] = view.filled(row);
  if (others.length > 0 || !/^[1-9]\d{0,2}$/.test(view.text(row, column!))) return false;
  const above = gather(
    rows.filter((other) => other < row),
    (other) =>
      gather(view.filled(other), (place) => {
        const read = view.amount(other, place);
        return read.state === 'amount' ? [{ column: place, value: read.value.toNumber() }] : [];
      }),
  );
  const sum = above.filter((amount) => amount.column === column).reduce((total, { value }) => total + value, 0);
  // every level of 类, 款 and 项 adds up to the 合计 once more
  return (
    above.length > 0 && ![1, 2, 3, 4].some((levels) => Math.abs(sum - levels * Number(view.text(row, column!))) < 0.005)
  );
}

function firstNote(view: SheetView, rows: readonly number[]): number {
  const lastLine = rows.findLast((row) => isLine(view, row)) ?? -1;
  return rows.find((row) => row > lastLine && beginsNotes(view, row)) ?? Number.POSITIVE_INFINITY;
}

function beginsNotes(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  return columns.length > 0 && opensNotes(view.text(row, columns[0]!), columns.length === 1);
}

/** A row with a code or 合计 and an amount behind it: a line of a table wherever it stands. */
function isLine(view: SheetView, row: number): boolean {
  const columns = view.filled(row);
  const label = columns.find((column) => isLineName(view.text(row, column)));
  return label !== undefined && columns.some((column) => column > label && holdsAmount(view.amount(row, column)));
}

function isLineName(text: string): boolean {
  return (
    TOTAL_LINE.test(text) ||
    /^[1-5]\d{2}(\d{2}){0,2}$/.test(text) ||
    parseLabel(text).code !== null ||
    isNumberedItem(text)
  );
}

function textsByColumn(view: SheetView, rows: readonly number[]): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  for (const row of rows) {
    for (const column of view.filled(row)) {
      const known = texts.get(column);
      if (known) known.add(view.text(row, column));
      else texts.set(column, new Set([view.text(row, column)]));
    }
  }
  return texts;
}

/** 栏次 and the numbers of the columns, wherever they stand. */
function isColumnNumbers(view: SheetView, row: number): boolean {
  const texts = view.texts(row);
  return isColumnCount(texts[0]!) && texts.every((text) => isColumnCount(text) || isColumnNumber(text));
}

/** Every cell says what the head says in its column. */
function isRepeatedHead(view: SheetView, row: number, headTexts: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const columns = view.filled(row);
  const texts = view.texts(row);
  return (
    (columns.length >= 2 || isRoleHead(texts[0]!)) &&
    columns.every((column, at) => headTexts.get(column)?.has(texts[at]!) === true)
  );
}

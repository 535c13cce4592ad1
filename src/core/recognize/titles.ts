import type { TableKind } from '../disclosure/model.js';
import { kindOfTitle } from '../taxonomy/kinds.js';
import { memoizeText } from '../sheet/memoize.js';
import { squash } from '../sheet/text.js';
import { isStatementRow } from './meta-rows.js';
import type { SheetView } from './sheet-view.js';
import { isTableNumber, numberInTitle, tableNumber, withoutNumber } from './table-number.js';

/** A stretch of a sheet that belongs to one title. */
export interface Segment {
  /** Squashed, for matching. */
  readonly title: string;
  /** As printed, without spaces. */
  readonly printedTitle: string;
  readonly titleRow: number;
  readonly titleColumn: number;
  /** Kind by the title alone. */
  readonly kind: TableKind;
  /** Table number such as "表1-2" or "公开05表", with its row; null when none is printed. */
  readonly number: string | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

const NOTE = /^\(?(注|备注|说明|附注|注释)\)?[:：\d]/;
const SENTENCE = /[。；;，,！!？?]/;
function isTitle(text: string): boolean {
  return text.includes('表') && readsAsTitle(text);
}

const readsAsTitle = memoizeText((text) => {
  if (text.length < 3 || text.length > 60 || NOTE.test(text) || SENTENCE.test(text.replace(/三公/, ''))) return false;
  const bare = text.replace(/[(（][^()（）]*[)）]$/, '').replace(/(金额)?单位[:：]?[万千百]?元$/, '').replace(/》$/, '');
  return /表([一二三四五六七八九十\d]|之[一二三])?$/.test(bare) && !isTableNumber(text);
});

/** Cuts a sheet at its titles. A title stands nearly alone in its row and names something that ends in 表. */
export function findSegments(view: SheetView): Segment[] {
  const titles = view.usedRows.flatMap((row) => {
    const column = view.words(row).find((candidate) => isTitle(view.text(row, candidate)));
    if (column === undefined) return [];
    const columns = view.filled(row);
    // a merge that was undone may leave its text in every cell
    if (columns.length > 3 && new Set(columns.map((other) => view.text(row, other))).size > 3) return [];
    return [{ row, column, text: view.text(row, column) }];
  });
  return titles.flatMap(({ row, column, text }, index) => {
    const kind = kindOfTitle(text);
    if (kind === null) return [];
    const next = titles[index + 1];
    const firstRow = firstStatementAbove(view, row, titles[index - 1]?.row ?? -1) ?? row;
    const nextFirst = next ? (firstStatementAbove(view, next.row, row) ?? next.row) : Number.POSITIVE_INFINITY;
    const lastRow = view.usedRows.findLast((used) => used < nextFirst) ?? row;
    const printed = view.printed(row, column).replace(/[\s\u3000]+/g, '');
    const bare = withoutNumber(printed);
    const printedTitle = isTitle(squash(bare)) ? bare : printed;
    return [{ title: text, printedTitle, titleRow: row, titleColumn: column, kind, number: findNumber(view, text, firstRow, row), firstRow, lastRow }];
  });
}

/** First of the rows right above a title that state its number, unit or department; null when none does. */
function firstStatementAbove(view: SheetView, titleRow: number, floor: number): number | null {
  let first: number | null = null;
  for (let row = titleRow - 1; row > floor && row >= titleRow - 4; row -= 1) {
    if (view.filled(row).length === 0) continue;
    if (!isStatementRow(view, row)) break;
    first = row;
  }
  return first;
}

function findNumber(view: SheetView, title: string, firstRow: number, titleRow: number): string | null {
  for (let row = firstRow; row <= titleRow + 3; row += 1) {
    for (const column of view.words(row)) {
      const number = tableNumber(view.text(row, column));
      if (number !== null) return number;
    }
  }
  return numberInTitle(title);
}

/** Table numbers that a sheet prints for itself; a sheet that lists many is a table of contents and prints none. */
export function printedNumbers(view: SheetView): string[] {
  const numbers = new Set<string>();
  for (const row of view.usedRows) {
    if (view.filled(row).length > 3) continue;
    for (const column of view.words(row)) {
      const text = view.text(row, column);
      const number = tableNumber(text) ?? (isTitle(text) ? numberInTitle(text) : null);
      if (number) numbers.add(number);
    }
  }
  return numbers.size > MOST_TABLES_A_SHEET ? [] : [...numbers];
}

const MOST_TABLES_A_SHEET = 3;

import type { TableKind } from '../disclosure/model.js';
import { kindOfTitle } from '../taxonomy/kinds.js';
import { squash } from '../sheet/text.js';
import type { SheetView } from './sheet-view.js';

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
const TABLE_NUMBER = /^(?:附件?\d*[-－:：]?)?[一-龥]{0,8}?(?:附?表[一二三四五六七八九十\d]+(?:[-－—_.]\d+)*|[\d]+(?:[-－]\d+)*表)[:：]?$/;
const NUMBER_IN_TITLE = /^((?:附?表|公开)[一二三四五六七八九十\d]+(?:[-－—_.]\d+)*表?)[:：、.]?/;

/** True for a text that is nothing but a table's number: "表1-2", "公开05表", "附表3", "预算公开01表". */
export function isTableNumber(text: string): boolean {
  return text.length <= 16 && TABLE_NUMBER.test(text);
}

/** The number in a text as people write it: spaces out, full-width digits narrowed; null when the text is no number. */
export function tableNumber(text: string): string | null {
  return isTableNumber(text) ? text.replace(/[:：]$/, '') : null;
}

function isTitle(text: string): boolean {
  if (text.length < 3 || text.length > 60 || NOTE.test(text) || SENTENCE.test(text.replace(/三公/, ''))) return false;
  const bare = text.replace(/[(（][^()（）]*[)）]$/, '');
  return /表([一二三四五六七八九十\d]|之[一二三])?$/.test(bare) && !isTableNumber(text);
}

/** Cuts a sheet at its titles. A title stands nearly alone in its row and names something that ends in 表. */
export function findSegments(view: SheetView): Segment[] {
  const titles = view.usedRows.flatMap((row) => {
    const columns = view.filled(row);
    // a merge that was undone may leave its text in every cell
    if (columns.length > 3 && new Set(columns.map((column) => view.text(row, column))).size > 3) return [];
    const column = columns.find((candidate) => isTitle(view.text(row, candidate)));
    return column === undefined ? [] : [{ row, column, text: view.text(row, column) }];
  });
  return titles.flatMap(({ row, column, text }, index) => {
    const kind = kindOfTitle(text);
    if (kind === null) return [];
    const next = titles[index + 1];
    const firstRow = numberRowAbove(view, row, titles[index - 1]?.row ?? -1) ?? row;
    const nextFirst = next ? (numberRowAbove(view, next.row, row) ?? next.row) : Number.POSITIVE_INFINITY;
    const lastRow = view.usedRows.findLast((used) => used < nextFirst) ?? row;
    const printed = String(view.cell(row, column)?.value ?? '').replace(/[\s\u3000]+/g, '');
    const bare = printed.replace(NUMBER_IN_TITLE, '');
    const printedTitle = isTitle(squash(bare)) ? bare : printed;
    return [{ title: text, printedTitle, titleRow: row, titleColumn: column, kind, number: findNumber(view, text, firstRow, row), firstRow, lastRow }];
  });
}

function numberRowAbove(view: SheetView, titleRow: number, floor: number): number | null {
  for (let row = titleRow - 1; row > floor && row >= titleRow - 3; row -= 1) {
    const columns = view.filled(row);
    if (columns.length > 0 && columns.every((column) => isTableNumber(view.text(row, column)))) return row;
    if (columns.length > 0) return null;
  }
  return null;
}

function findNumber(view: SheetView, title: string, firstRow: number, titleRow: number): string | null {
  for (let row = firstRow; row <= titleRow + 3; row += 1) {
    for (const column of view.filled(row)) {
      const number = tableNumber(view.text(row, column));
      if (number !== null) return number;
    }
  }
  const inTitle = NUMBER_IN_TITLE.exec(title)?.[1];
  return inTitle ?? tableNumber(view.text(titleRow, 0)) ?? null;
}

/** Table numbers that a sheet prints for itself; a sheet that lists many is a table of contents and prints none. */
export function printedNumbers(view: SheetView): string[] {
  const numbers = new Set<string>();
  for (const row of view.usedRows) {
    const columns = view.filled(row);
    if (columns.length > 3) continue;
    for (const column of columns) {
      const text = view.text(row, column);
      const number = tableNumber(text) ?? (isTitle(text) ? NUMBER_IN_TITLE.exec(text)?.[1] : undefined);
      if (number) numbers.add(number);
    }
  }
  return numbers.size > MOST_TABLES_A_SHEET ? [] : [...numbers];
}

const MOST_TABLES_A_SHEET = 3;

import type { TableKind } from '../taxonomy/table-kind.js';
import { kindOfTitle, NOT_CALLED_TABLES } from '../taxonomy/kinds.js';
import { memoizeText } from '../text/memoize.js';
import { squash } from '../text/squash.js';
import { isStatementRow } from './meta-rows.js';
import { isPageMark, titleOfPage } from './page-marks.js';
import { rowsBetween, usedRowBefore, withinColumns, type SheetView } from './sheet-view.js';
import {
  isTableNumber,
  numberInTitle,
  numberWithin,
  pointsToTable,
  tableNumber,
  UNIT_BEHIND,
  withoutNumber,
} from './table-number.js';
import { beginsWithParty, isStatement } from '../taxonomy/words/parties.js';
import { beginsAsNote } from '../taxonomy/words/notes.js';
import { NUMERAL_SIGNS } from '../text/numerals.js';
import { HAN } from '../text/han.js';
import { ending, maybe, oneOf } from '../text/patterns.js';
import { gather } from '../sheet/gather.js';

/** A stretch of a sheet that belongs to one title. */
export interface Segment {
  /** The sheet, of several tables side by side only the columns of this one. */
  readonly view: SheetView;
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

const SENTENCE = /[。；;，,！!？?]/;
/** 支出表, 支出表二, 支出表之二, 支出表-人员经费; of some the name has no 表. */
const NAMES_TABLE = ending(
  oneOf(`表${maybe(`[${NUMERAL_SIGNS}\\d]`, '之[一二三]', `[-－—]{1,2}${HAN}{2,12}`)}`, NOT_CALLED_TABLES),
);
/** What may stand behind the name: "(按单位列示)", "》", a unit. */
const BEHIND = [/[(（][^()（）]*[)）]$/, UNIT_BEHIND, /》$/];

function isTitle(text: string): boolean {
  return (text.includes('表') || NOT_CALLED_TABLES.some((name) => text.includes(name))) && readsAsTitle(text);
}

const readsAsTitle = memoizeText((text) => {
  if (text.length < 3 || text.length > 60 || SENTENCE.test(text)) return false;
  if (beginsAsNote(text) || isPageMark(text) || beginsWithParty(text)) return false;
  const onEveryPage = titleOfPage(text).title;
  return NAMES_TABLE.test(nameOf(onEveryPage)) && !isTableNumber(onEveryPage) && !pointsToTable(onEveryPage);
});

/** The title without what stands behind its name, however much of it there is. */
function nameOf(title: string): string {
  const name = BEHIND.reduce((rest, behind) => rest.replace(behind, ''), withoutNumber(title));
  return name === title ? name : nameOf(name);
}

interface Title {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Cuts a sheet at its titles. A title stands nearly alone in its row, or beside those of other tables, and names
 * something that ends in 表.
 */
export function findSegments(view: SheetView): Segment[] {
  const rows = gather(view.usedRows, (row) => {
    const columns = titlesIn(view, row);
    return columns.length === 0 ? [] : [{ row, columns }];
  });
  return gather(rows, ({ row, columns }, index) => {
    const above = rows[index - 1]?.row ?? -1;
    const next = rows[index + 1]?.row;
    const firstRow = firstStatementAbove(view, row, above) ?? row;
    const end = next === undefined ? Number.POSITIVE_INFINITY : (firstStatementAbove(view, next, row) ?? next);
    const titles = sideBySide(view, columns, rowsBetween(view, firstRow, end), row);
    return gather(titles, (title) => segmentOf(title, above, end) ?? []);
  });
}

/** Columns of a row that hold a title; a merge that was undone may leave its text in every cell. */
function titlesIn(view: SheetView, row: number): number[] {
  const columns = view
    .words(row)
    .filter(
      (column, position, words) =>
        isTitle(view.text(row, column)) &&
        !(position > 0 && words[position - 1] === column - 1 && view.text(row, column - 1) === view.text(row, column)),
    );
  if (columns.length === 0) return [];
  const texts = new Set(view.texts(row));
  if (columns.filter((column) => kindOfTitle(view.text(row, column)) !== null).length < 2)
    return texts.size > 3 ? [] : columns.slice(0, 1);
  return [...texts].filter((text) => !isTitle(text) && !isTableNumber(text)).length > 1 ? [] : columns;
}

/**
 * Titles of one row with the columns of their tables: the tables part at the blank columns between them, else where the
 * next title begins.
 */
function sideBySide(view: SheetView, columns: readonly number[], rows: readonly number[], row: number): Title[] {
  if (columns.length === 1) return [{ view, row, column: columns[0]!, text: view.text(row, columns[0]!) }];
  const used = new Set(gather(rows, (other) => view.filled(other)));
  const starts = columns.map((column, position) => {
    if (position === 0) return 0;
    const from = view.mergeAt(row, columns[position - 1]!)?.right ?? columns[position - 1]!;
    for (let blank = column - 1; blank > from; blank -= 1) if (!used.has(blank)) return blank + 1;
    return column;
  });
  return columns.map((column, position) => ({
    view: withinColumns(view, starts[position]!, (starts[position + 1] ?? Number.POSITIVE_INFINITY) - 1),
    row,
    column,
    text: view.text(row, column),
  }));
}

/** Null where the title names no table of ours. */
function segmentOf({ view, row, column, text }: Title, above: number, end: number): Segment | null {
  const kind = kindOfTitle(text) ?? kindOfTitle(withoutNumber(text));
  if (kind === null) return null;
  const firstRow = firstStatementAbove(view, row, above) ?? row;
  const printed = view.printed(row, column).replace(/\s+/g, '');
  const bare = withoutNumber(printed);
  return {
    view,
    title: text,
    printedTitle: isTitle(squash(bare)) ? bare : printed,
    titleRow: row,
    titleColumn: column,
    kind,
    number: findNumber(view, text, firstRow, row),
    firstRow,
    lastRow: usedRowBefore(view, end) ?? row,
  };
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
      const text = view.text(row, column);
      const number = tableNumber(text) ?? (isStatement(text) ? numberWithin(text) : null);
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

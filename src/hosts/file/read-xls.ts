import type { Workbook } from '../../core/sheet/grid.js';
import { MOST_SHEETS } from './ooxml/limits.js';
import { openXls } from './open-xls.js';
import { gridOf } from './sheetjs-grid.js';
import { Refusal } from './unreadable-workbook.js';

/** Reads an .xls or .et. Throws Refusal, or what the library throws. */
export function readXls(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const { book, hidden } = openXls(bytes);
  if (book.SheetNames.length > MOST_SHEETS) throw new Refusal('too-large');
  return { grids: book.SheetNames.map((sheet) => gridOf(book, sheet, hidden.get(sheet))) };
}

import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { MARKUP_LIMITS, openMarkup, openWebArchive } from './markup/open-markup.js';
import { readTabText } from './markup/tab-text.js';
import { MOST_BYTES, MOST_SHEETS } from './ooxml/limits.js';
import { openXls } from './open-xls.js';
import { openXlsx } from './open-xlsx.js';
import type { OpenedWorkbook } from './opened-workbook.js';
import { gridOf } from './sheetjs-grid.js';
import { sniff } from './sniff.js';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.js';

/**
 * Reads .xlsx, .xlsm, .xls, .et, the tables of a saved web page (.html, .mht), and HTML, XML Spreadsheet 2003 and
 * tab-separated text named .xls; the content decides, not the extension. Runs in Node and in the browser. Throws
 * UnreadableWorkbook, and nothing else.
 *
 * @param name file name with extension, as the user knows it
 * @param told how far it has come, sheet by sheet; of .xlsx alone
 */
export function readWorkbook(bytes: Uint8Array, name: string, told?: Told): Workbook {
  try {
    const workbook = open(bytes, told);
    if (workbook.grids.length === 0) throw new Refusal('damaged');
    return { name, ...workbook };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

/** Whatever stopped a reader, said of the file. */
export function unreadable(cause: unknown, name: string, ofPages = false): UnreadableWorkbook {
  if (cause instanceof Refusal) return new UnreadableWorkbook(cause.code, name, cause.place, { ofPages });
  return new UnreadableWorkbook('damaged', name, undefined, { cause, ofPages });
}

function open(bytes: Uint8Array, told: Told | undefined): Omit<Workbook, 'name'> {
  const format = sniff(bytes);
  if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
  switch (format) {
    case 'zip':
      return openXlsx(bytes, undefined, told);
    case 'ole':
      return gridsOf(openXls(bytes));
    case 'markup':
      return openMarkup(bytes);
    case 'web-archive':
      return openWebArchive(bytes);
    case 'pdf':
      throw new Refusal('pdf');
    case 'empty':
      throw new Refusal('empty-file');
    case 'unknown':
      return openText(bytes);
  }
}

function gridsOf({ book, hidden }: OpenedWorkbook): Omit<Workbook, 'name'> {
  if (book.SheetNames.length > MOST_SHEETS) throw new Refusal('too-large');
  return { grids: book.SheetNames.map((sheet) => gridOf(book, sheet, hidden.get(sheet))) };
}

function openText(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const grid = readTabText(bytes, MARKUP_LIMITS);
  if (grid === null) throw new Refusal('not-a-workbook');
  return { grids: [grid] };
}

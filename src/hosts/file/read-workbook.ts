import type { Workbook } from '../../core/sheet/grid.js';
import { openMarkup } from './open-markup.js';
import { openXls } from './open-xls.js';
import { openXlsx } from './open-xlsx.js';
import type { OpenedWorkbook } from './opened-workbook.js';
import { gridOf } from './sheetjs-grid.js';
import { sniff } from './sniff.js';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.js';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_SHEETS = 2_000;

/**
 * Reads .xlsx, .xlsm, .xls, .et and HTML named .xls; the content decides, not the extension. Runs in Node and in the
 * browser. Throws UnreadableWorkbook, and nothing else.
 *
 * @param name file name with extension, as the user knows it
 */
export function readWorkbook(bytes: Uint8Array, name: string): Workbook {
  try {
    const workbook = open(bytes);
    if (workbook.grids.length === 0) throw new Refusal('damaged');
    return { name, ...workbook };
  } catch (cause) {
    if (cause instanceof Refusal) throw new UnreadableWorkbook(cause.code, name, cause.place);
    throw new UnreadableWorkbook('damaged', name, undefined, { cause });
  }
}

function open(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const format = sniff(bytes);
  if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
  switch (format) {
    case 'zip': return openXlsx(bytes);
    case 'ole': return gridsOf(openXls(bytes));
    case 'markup': return gridsOf(openMarkup(bytes));
    case 'empty': throw new Refusal('empty-file');
    case 'unknown': throw new Refusal('not-a-workbook');
  }
}

function gridsOf({ book, hidden }: OpenedWorkbook): Omit<Workbook, 'name'> {
  if (book.SheetNames.length > MOST_SHEETS) throw new Refusal('too-large');
  return { grids: book.SheetNames.map((sheet) => gridOf(book, sheet, hidden.get(sheet))) };
}

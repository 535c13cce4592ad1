import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import * as printer from '../shown/print-number.js';
import { openWorkbook } from './open-workbook.js';
import { readXls } from './read-xls.js';

/**
 * Reads .xlsx, .xlsm, .xls, .et, the tables of a saved web page (.html, .mht), and HTML, XML Spreadsheet 2003 and
 * tab-separated text named .xls; the content decides, not the extension. Runs in Node and in the browser. Throws
 * UnreadableWorkbook, and nothing else.
 *
 * @param name file name with extension, as the user knows it
 * @param told how far it has come, sheet by sheet; of .xlsx alone
 */
export function readWorkbook(bytes: Uint8Array, name: string, told?: Told): Workbook {
  return openWorkbook(bytes, name, { xls: readXls, printer }, told);
}

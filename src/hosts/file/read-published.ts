import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { DIGITS_ALONE, PrinterWanted } from '../shown/printer.js';
import { MOST_BYTES } from './ooxml/limits.js';
import type { CharacterMaps } from './pdf/library.js';
import { openWorkbook, unreadable } from './open-workbook.js';
import { pagesIn } from './published-pages.js';
import type { readXls } from './read-xls.js';
import { sniff } from './sniff.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Reads what `readWorkbook` reads, and the tables of what is published: of a PDF or an OFD. Their readers, that of .xls, and
 * what prints numbers by their formats are loaded when they are needed. Throws UnreadableWorkbook, and nothing else.
 *
 * @param maps where pdf.js' maps of character codes come from
 * @param told how far it has come; of workbooks alone
 */
export async function readPublished(
  bytes: Uint8Array,
  name: string,
  maps: CharacterMaps,
  told?: Told,
): Promise<Workbook> {
  const pages = await pagesIn(bytes, maps);
  if (pages === null) return openWithNeeded(bytes, name, told);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const workbook = await pages.tables();
    if (workbook.grids.length === 0) throw new Refusal('no-tables');
    return { name, ...workbook };
  } catch (cause) {
    throw unreadable(cause, name, true);
  }
}

/** Opened anew with the printer where a cell shows more than its digits. */
async function openWithNeeded(bytes: Uint8Array, name: string, told: Told | undefined): Promise<Workbook> {
  const xls = await xlsReader(bytes);
  try {
    return openWorkbook(bytes, name, { xls, printer: DIGITS_ALONE }, told);
  } catch (error) {
    if (!(error instanceof PrinterWanted)) throw error;
    const printer = await import(/* webpackChunkName: "shown" */ '../shown/print-number.js');
    return openWorkbook(bytes, name, { xls, printer }, told);
  }
}

/** The reader of .xls with its library, where the file is one. */
async function xlsReader(bytes: Uint8Array): Promise<typeof readXls> {
  return sniff(bytes) === 'ole' ? (await import(/* webpackChunkName: "xls-reader" */ './read-xls.js')).readXls : NO_XLS;
}

const NO_XLS: typeof readXls = () => {
  throw new Error('another file was taken for an .xls');
};

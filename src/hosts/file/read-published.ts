import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { MOST_BYTES } from './ooxml/limits.js';
import { isOfd } from './ofd/is-ofd.js';
import type { CharacterMaps } from './pdf/library.js';
import { readWorkbook, unreadable } from './read-workbook.js';
import { sniff } from './sniff.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Reads what `readWorkbook` reads, and the tables of what is published: of a PDF or an OFD, whose readers are loaded when
 * there is one. Throws UnreadableWorkbook, and nothing else.
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
  const format = sniff(bytes);
  const isPaged = format === 'pdf' || (format === 'zip' && isOfd(bytes));
  if (!isPaged) return readWorkbook(bytes, name, told);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const workbook = format === 'pdf' ? await pdf(bytes, maps) : await ofd(bytes);
    if (workbook.grids.length === 0) throw new Refusal('no-tables');
    return { name, ...workbook };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

type Read = Promise<Omit<Workbook, 'name'>>;

async function pdf(bytes: Uint8Array, maps: CharacterMaps): Read {
  const { readPdf } = await import(/* webpackChunkName: "pdf-reader" */ './pdf/read-pdf.js');
  return readPdf(bytes, maps);
}

async function ofd(bytes: Uint8Array): Read {
  const { readOfd } = await import(/* webpackChunkName: "ofd-reader" */ './ofd/read-ofd.js');
  return readOfd(bytes);
}

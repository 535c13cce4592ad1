import type { Workbook } from '../../core/sheet/grid.js';
import { MOST_BYTES } from './ooxml/limits.js';
import type { CharacterMaps } from './pdf/library.js';
import { readWorkbook, unreadable } from './read-workbook.js';
import { sniff } from './sniff.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Reads what `readWorkbook` reads, and the tables of a PDF, whose reader is loaded when there is one. Throws
 * UnreadableWorkbook, and nothing else.
 *
 * @param maps where pdf.js' maps of character codes come from
 */
export async function readWorkbookOrPdf(bytes: Uint8Array, name: string, maps: CharacterMaps): Promise<Workbook> {
  if (sniff(bytes) !== 'pdf') return readWorkbook(bytes, name);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const { readPdf } = await import(/* webpackChunkName: "pdf-reader" */ './pdf/read-pdf.js');
    const workbook = await readPdf(bytes, maps);
    if (workbook.grids.length === 0) throw new Refusal('no-tables');
    return { name, ...workbook };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

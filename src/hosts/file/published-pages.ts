import type { Workbook } from '../../core/sheet/grid.js';
import { isOfd } from './ofd/is-ofd.js';
import type { CharacterMaps } from './pdf/library.js';
import type { PagesText } from './pdf/page-text.js';
import { sniff } from './sniff.js';

/** What is read of a PDF or an OFD. Both throw a Refusal. */
export interface PublishedPages {
  readonly tables: () => Promise<Omit<Workbook, 'name'>>;
  readonly text: () => Promise<PagesText>;
}

/**
 * The reader of what is laid out in pages, loaded when there is one; null for other files. Rejects where the reader does
 * not load, which is no fault of the file.
 *
 * @param maps where pdf.js' maps of character codes come from
 */
export async function pagesIn(bytes: Uint8Array, maps: CharacterMaps): Promise<PublishedPages | null> {
  const format = sniff(bytes);
  if (format === 'pdf') {
    const { readPdf, readPdfText, loaded } = await pdfReader();
    await loaded();
    return { tables: () => readPdf(bytes, maps), text: () => readPdfText(bytes, maps) };
  }
  if (format === 'zip' && isOfd(bytes)) {
    const { readOfd, readOfdText } = await ofdReader();
    return { tables: async () => readOfd(bytes), text: async () => readOfdText(bytes) };
  }
  return null;
}

function pdfReader() {
  return import(/* webpackChunkName: "pdf-reader" */ './pdf/read-pdf.js');
}

function ofdReader() {
  return import(/* webpackChunkName: "ofd-reader" */ './ofd/read-ofd.js');
}

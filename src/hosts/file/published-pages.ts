import type { Workbook } from '../../core/sheet/grid.js';
import { isOfd } from './ofd/is-ofd.js';
import type { CharacterMaps } from './pdf/library.js';
import type { PagesText } from './pdf/page-text.js';
import { sniff } from './sniff.js';

/** What is read of a PDF or an OFD, each by a reader that is loaded when there is one. Both throw a Refusal. */
export interface PublishedPages {
  readonly tables: () => Promise<Omit<Workbook, 'name'>>;
  readonly text: () => Promise<PagesText>;
}

/**
 * The reader of what is laid out in pages; null for other files.
 *
 * @param maps where pdf.js' maps of character codes come from
 */
export function pagesIn(bytes: Uint8Array, maps: CharacterMaps): PublishedPages | null {
  const format = sniff(bytes);
  if (format === 'pdf')
    return {
      tables: async () => (await pdfReader()).readPdf(bytes, maps),
      text: async () => (await pdfReader()).readPdfText(bytes, maps),
    };
  if (format === 'zip' && isOfd(bytes))
    return {
      tables: async () => (await ofdReader()).readOfd(bytes),
      text: async () => (await ofdReader()).readOfdText(bytes),
    };
  return null;
}

function pdfReader() {
  return import(/* webpackChunkName: "pdf-reader" */ './pdf/read-pdf.js');
}

function ofdReader() {
  return import(/* webpackChunkName: "ofd-reader" */ './ofd/read-ofd.js');
}

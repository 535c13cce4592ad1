import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { withoutInvisible } from '../../core/text/invisible.js';
import { MOST_BYTES } from './ooxml/limits.js';
import { isOfd } from './ofd/is-ofd.js';
import type { CharacterMaps } from './pdf/library.js';
import type { PagesText } from './pdf/page-text.js';
import { openWorkbook, unreadable } from './open-workbook.js';
import type { readXls } from './read-xls.js';
import { sniff } from './sniff.js';
import { readable, readFileText, type FileText } from './text/read-text.js';
import { unreadable as unreadableText } from './text/unreadable-text.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Reads what `readWorkbook` reads, and the tables of what is published: of a PDF or an OFD. Their readers, and that of .xls, are
 * loaded when there is one. Throws UnreadableWorkbook, and nothing else.
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
  const pages = pagesIn(bytes, maps);
  if (pages === null) return openWorkbook(bytes, name, await xlsReader(bytes), told);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const workbook = await pages.tables();
    if (workbook.grids.length === 0) throw new Refusal('no-tables');
    return { name, ...workbook };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

/**
 * Reads what `readFileText` reads, and the text of a PDF or an OFD with its tables, and which of its pages are not read.
 * Throws UnreadableText, and nothing else.
 *
 * @param maps where pdf.js' maps of character codes come from
 */
export async function readPublishedText(bytes: Uint8Array, name: string, maps: CharacterMaps): Promise<FileText> {
  const pages = pagesIn(bytes, maps);
  if (pages === null) return readFileText(bytes, name);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const { text, unread } = await pages.text();
    return readable({ text: withoutInvisible(text), realTables: true, pictures: null, embedded: 0, unread }, name);
  } catch (cause) {
    throw unreadableText(cause, name);
  }
}

interface Pages {
  readonly tables: () => Promise<Omit<Workbook, 'name'>>;
  readonly text: () => Promise<PagesText>;
}

/** The reader of what is laid out in pages; null for other files. */
function pagesIn(bytes: Uint8Array, maps: CharacterMaps): Pages | null {
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

/** The reader of .xls with its library, where the file is one. */
async function xlsReader(bytes: Uint8Array): Promise<typeof readXls> {
  return sniff(bytes) === 'ole' ? (await import(/* webpackChunkName: "xls-reader" */ './read-xls.js')).readXls : NO_XLS;
}

const NO_XLS: typeof readXls = () => {
  throw new Error('another file was taken for an .xls');
};

function pdfReader() {
  return import(/* webpackChunkName: "pdf-reader" */ './pdf/read-pdf.js');
}

function ofdReader() {
  return import(/* webpackChunkName: "ofd-reader" */ './ofd/read-ofd.js');
}

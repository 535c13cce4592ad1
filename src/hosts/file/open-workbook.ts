import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { PrinterWanted, type Printer } from '../shown/printer.js';
import { isPagesName } from './file-names.js';
import { MARKUP_LIMITS, openMarkup, openWebArchive } from './markup/open-markup.js';
import { readTabText } from './markup/tab-text.js';
import { MOST_BYTES } from './ooxml/limits.js';
import { openXlsx } from './open-xlsx.js';
import type { readXls } from './read-xls.js';
import { sniff } from './sniff.js';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.js';

/** What brings a library that most files do not need. */
export interface Libraries {
  readonly xls: typeof readXls;
  readonly printer: Printer;
}

/** Reads a workbook by its content. Throws UnreadableWorkbook, PrinterWanted where the printer does, and nothing else. */
export function openWorkbook(bytes: Uint8Array, name: string, libraries: Libraries, told?: Told): Workbook {
  try {
    const workbook = open(bytes, libraries, told);
    if (workbook.grids.length === 0) throw new Refusal('damaged');
    return { name, ...workbook, ...(isPagesName(name) ? { isWebPage: true } : {}) };
  } catch (cause) {
    throw cause instanceof PrinterWanted ? cause : unreadable(cause, name);
  }
}

/** Whatever stopped a reader, said of the file. */
export function unreadable(cause: unknown, name: string, ofPages = false): UnreadableWorkbook {
  if (cause instanceof Refusal) return new UnreadableWorkbook(cause.code, name, cause.place, { ofPages });
  return new UnreadableWorkbook('damaged', name, undefined, { cause, ofPages });
}

function open(bytes: Uint8Array, { xls, printer }: Libraries, told: Told | undefined): Omit<Workbook, 'name'> {
  const format = sniff(bytes);
  if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
  switch (format) {
    case 'zip':
      return openXlsx(bytes, undefined, told, printer);
    case 'ole':
      return xls(bytes);
    case 'markup':
      return openMarkup(bytes, undefined, printer);
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

function openText(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const grid = readTabText(bytes, MARKUP_LIMITS);
  if (grid === null) throw new Refusal('not-a-workbook');
  return { grids: [grid] };
}

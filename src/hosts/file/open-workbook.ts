import type { Workbook } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import { MARKUP_LIMITS, openMarkup, openWebArchive } from './markup/open-markup.js';
import { readTabText } from './markup/tab-text.js';
import { MOST_BYTES } from './ooxml/limits.js';
import { openXlsx } from './open-xlsx.js';
import type { readXls } from './read-xls.js';
import { sniff } from './sniff.js';
import { Refusal, UnreadableWorkbook } from './unreadable-workbook.js';

/**
 * Reads a workbook by its content, an .xls or .et with the reader that is given: it brings a library that no other file
 * needs. Throws UnreadableWorkbook, and nothing else.
 */
export function openWorkbook(bytes: Uint8Array, name: string, xls: typeof readXls, told?: Told): Workbook {
  try {
    const workbook = open(bytes, xls, told);
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

function open(bytes: Uint8Array, xls: typeof readXls, told: Told | undefined): Omit<Workbook, 'name'> {
  const format = sniff(bytes);
  if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
  switch (format) {
    case 'zip':
      return openXlsx(bytes, undefined, told);
    case 'ole':
      return xls(bytes);
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

function openText(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const grid = readTabText(bytes, MARKUP_LIMITS);
  if (grid === null) throw new Refusal('not-a-workbook');
  return { grids: [grid] };
}

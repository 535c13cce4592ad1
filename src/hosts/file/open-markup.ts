import { read } from '@e965/xlsx';
import type { OpenedWorkbook } from './opened-workbook.js';
import { READ_OPTIONS } from './sheetjs-options.js';
import { decodeMarkup } from './sniff.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Opens what web systems name .xls: an HTML table, or an XML Spreadsheet 2003. Cells of HTML stay text: a code keeps
 * its leading zero, an amount the decimals it shows.
 */
export function openMarkup(bytes: Uint8Array): OpenedWorkbook {
  const text = decodeMarkup(bytes);
  const spreadsheetXml = /urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 4096));
  if (!spreadsheetXml && !/<table\b/i.test(text)) throw new Refusal('not-a-workbook');
  const closing = spreadsheetXml ? /<\/(?:\w+:)?Workbook\s*>/ : /<\/table\s*>/i;
  if (!closing.test(text.slice(-65_536))) throw new Refusal('damaged');
  return { book: read(text, { ...READ_OPTIONS, type: 'string', raw: !spreadsheetXml }), hidden: new Map() };
}

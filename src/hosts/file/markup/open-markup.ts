import type { Grid, Workbook } from '../../../core/sheet/grid.js';
import { DIGITS_ALONE } from '../../shown/printer.js';
import { MOST_SHEETS } from '../ooxml/limits.js';
import { decodeMarkup } from '../sniff.js';
import { Refusal } from '../unreadable-workbook.js';
import type { MarkupLimits } from './html-table.js';
import { readHtmlTables } from './html-tables.js';
import { readSpreadsheetXml } from './spreadsheet-xml.js';
import { archivedPages } from './web-archive.js';

export const MARKUP_LIMITS: MarkupLimits = { sheets: MOST_SHEETS, cells: 500_000 };

/** Opens what web systems name .xls: an HTML table, or an XML Spreadsheet 2003. */
export function openMarkup(bytes: Uint8Array, limits = MARKUP_LIMITS, printer = DIGITS_ALONE): Omit<Workbook, 'name'> {
  const text = decodeMarkup(bytes);
  const head = text.slice(0, 4096);
  if (
    /<(?:\w+:)?wordDocument\b|urn:schemas-microsoft-com:office:word(?![\s\S]*<table)|schemas.microsoft.com\/office\/2006\/xmlPackage/.test(
      head,
    )
  )
    throw new Refusal('word-document');
  if (/<office:document\b/.test(head)) throw new Refusal('other-format');
  if (/<(?:\w+:)?Workbook\b/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return readSpreadsheetXml(text, limits, printer);
  return { grids: tablesOf([text], limits) };
}

/** Opens a page saved as one file. */
export function openWebArchive(bytes: Uint8Array): Omit<Workbook, 'name'> {
  return { grids: tablesOf(archivedPages(bytes), MARKUP_LIMITS) };
}

function tablesOf(pages: readonly string[], limits: MarkupLimits): Grid[] {
  const grids = pages.flatMap((page) => (/<t[rdh][\s>]|<table\b/i.test(page) ? readHtmlTables(page, limits) : []));
  if (grids.length === 0) throw new Refusal('not-a-workbook');
  if (grids.length > limits.sheets) throw new Refusal('too-large');
  return grids.map((grid, at) => ({ ...grid, name: `Sheet${at + 1}` }));
}

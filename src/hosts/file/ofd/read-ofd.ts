import type { Workbook } from '../../../core/sheet/grid.js';
import { MOST_PAGES } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';
import type { PageLayout } from '../pdf/page-layout.js';
import { Layouts } from '../pdf/page-layouts.js';
import { textOfPages, type PagesText } from '../pdf/page-text.js';
import { joinWidths, pagesInWidths } from '../pdf/page-widths.js';
import { workbookOf } from '../pdf/pdf-workbook.js';
import { OfdPackage } from './ofd-package.js';
import { readPage } from './read-page.js';

/** The tables of an OFD (GB/T 33190), by the road of a PDF's. Throws Refusal. */
export function readOfd(bytes: Uint8Array): Omit<Workbook, 'name'> {
  const ofd = opened(bytes);
  const layouts = layoutsOf(ofd);
  const wide = [...pagesInWidths(layouts)].map((page) => [page, readPage(ofd.pages[page - 1]!, ofd)] as const);
  return workbookOf(layouts, joinWidths(layouts, new Map(wide)));
}

/** The text of an OFD, its tables in it. Throws Refusal. */
export function readOfdText(bytes: Uint8Array): PagesText {
  return textOfPages(ofdLayouts(bytes));
}

/** Its pages in order. Throws Refusal. */
export function ofdLayouts(bytes: Uint8Array): PageLayout[] {
  return layoutsOf(opened(bytes));
}

function opened(bytes: Uint8Array): OfdPackage {
  const ofd = new OfdPackage(bytes);
  if (ofd.pages.length > MOST_PAGES) throw new Refusal('too-long');
  return ofd;
}

function layoutsOf(ofd: OfdPackage): PageLayout[] {
  const pages = new Layouts();
  ofd.pages.forEach((part, index) => pages.add(readPage(part, ofd), index + 1));
  return pages.all();
}

import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { workbookOf } from '../../e2e/fixtures.js';
import { lastYear } from '../../forms/last-year.js';

/** The published workbook as it might have been a year before: every amount times a factor, to two decimals. */
export function priorOf(name: string, factor: number): Disclosure {
  const own = recognize(workbookOf(name));
  const before = recognize(lastYear(workbookOf(name), factor));
  return { ...before, document: { ...own.document, year: own.document.year! - 1 } };
}

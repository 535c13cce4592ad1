import { readdirSync, readFileSync } from 'node:fs';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { FORM_SETS } from '../../forms/sets/index.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The workbooks that are printed: those of test/fixtures by their names, and the sets of test/forms. */
export function printedBooks(): { readonly name: string; readonly book: Workbook }[] {
  const fixtures = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({
      name: name.replace(/\.xlsx$/, ''),
      book: readWorkbook(readFileSync(new URL(name, FIXTURES)), name),
    }));
  return [...fixtures, ...FORM_SETS.map(({ workbook }, at) => ({ name: `form-${at}`, book: workbook }))];
}

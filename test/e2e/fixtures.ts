import { readFileSync } from 'node:fs';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';

const workbooks = new Map<string, Workbook>();

/** A published workbook of test/fixtures, by name without extension. */
export function workbookOf(name: string): Workbook {
  const known =
    workbooks.get(name) ??
    readWorkbook(readFileSync(new URL(`../fixtures/${name}.xlsx`, import.meta.url)), `${name}.xlsx`);
  workbooks.set(name, known);
  return known;
}

export function disclosureOf(name: string): Disclosure {
  return recognize(workbookOf(name));
}

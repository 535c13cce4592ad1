import type { Disclosure } from '../core/disclosure/model.js';
import { recognize } from '../core/recognize/index.js';
import { readWorkbook } from '../hosts/file/read-workbook.js';
import { Failure } from './failure.js';
import { nameOf, readBytes } from './workbook-files.js';

/** Reads and recognizes one workbook. Throws Failure or UnreadableWorkbook. */
export function loadDisclosure(path: string): Disclosure {
  return recognize(readWorkbook(readBytes(path), nameOf(path)));
}

/** The same, for where a workbook without 公开表 is of no use. */
export function loadTables(path: string): Disclosure {
  const disclosure = loadDisclosure(path);
  if (disclosure.tables.length === 0) throw noTables(disclosure);
  return disclosure;
}

export function noTables({ workbook }: Disclosure): Failure {
  return new Failure('no-tables', `“${workbook}”里没有认出公开表，请确认给的是部门预算或决算的公开表。`);
}

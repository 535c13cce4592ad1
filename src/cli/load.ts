import type { Disclosure } from '../core/disclosure/model.js';
import { noTablesSentence } from '../core/report/no-tables.js';
import { ofSeveralSentence } from '../core/report/of-one.js';
import { recognize } from '../core/recognize/index.js';
import type { Workbook } from '../core/sheet/grid.js';
import { readPublished } from '../hosts/file/read-published.js';
import { characterMaps } from './character-maps.js';
import { Failure } from './failure.js';
import { nameOf, readBytes } from './workbook-files.js';

/** A workbook with its cells, for where the tables are printed. */
export interface Source {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
}

/** Reads and recognizes one workbook, PDF or OFD. Throws Failure or UnreadableWorkbook. */
export async function loadDisclosure(path: string): Promise<Disclosure> {
  return (await loadPublished(path)).disclosure;
}

/** The same, for where a workbook without 公开表 is of no use. */
export async function loadTables(path: string): Promise<Disclosure> {
  return (await loadSource(path)).disclosure;
}

/** The same with its cells. */
export async function loadSource(path: string): Promise<Source> {
  const source = await loadPublished(path);
  if (source.disclosure.tables.length === 0) throw noTables(source.disclosure);
  return source;
}

/** The same of one department alone: a 说明 and its figures are one department's. */
export async function loadOne(path: string): Promise<Source> {
  const source = await loadSource(path);
  if (source.disclosure.departments !== undefined)
    throw new Failure('several-departments', ofSeveralSentence(source.disclosure));
  return source;
}

/** The same with its cells, whether there are tables or not. */
export async function loadPublished(path: string): Promise<Source> {
  const workbook = await readPublished(readBytes(path), nameOf(path), characterMaps);
  return { workbook, disclosure: recognize(workbook) };
}

/** Why a workbook cannot be used: a whole government's, or one without any table. */
export function noTables(disclosure: Disclosure): Failure {
  return new Failure('no-tables', noTablesSentence(disclosure));
}

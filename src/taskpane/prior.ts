import { comparability } from '../core/disclosure/prior.js';
import type { Answers } from '../core/narrate/narrative.js';
import type { BookFile } from './engine/book.js';
import type { About, Engine } from './engine/client.js';
import type { FileSource } from './file-source.js';
import type { NarrativeKeep } from './host.js';
import type { Prior, Result } from './state.js';

/** Reads a file as last year's workbook. Rejects with one Chinese sentence when it holds no disclosure table. */
export async function readPrior(
  source: FileSource,
  engine: Engine,
  keep: NarrativeKeep,
  about: Pick<About, 'signal' | 'progress'>,
): Promise<Prior> {
  const workbook: BookFile = { name: source.name, bytes: await source.bytes(about.signal) };
  const { kept } = await engine.ask('open', null, { ...about, book: workbook });
  const { disclosure } = await engine.ask('recognize', null, { ...about, book: workbook });
  if (disclosure.tables.length === 0) throw new Error(`“${source.name}”里没有认出公开表，没有用它比对。`);
  if (disclosure.departments !== undefined)
    throw new Error(`“${source.name}”里有几个部门的公开表，没有用它比对；请选只有一个部门的文件。`);
  return {
    name: source.name,
    workbook,
    disclosure,
    answers: kept?.answers ?? (await keep.lastYear?.(disclosure)) ?? {},
  };
}

/** What was answered last year for the same department and kind of document. */
export function lastAnswersOf({ prior, disclosure }: Pick<Result, 'prior' | 'disclosure'>): Answers {
  return prior && comparability(disclosure.document, prior.disclosure.document) === null ? prior.answers : {};
}

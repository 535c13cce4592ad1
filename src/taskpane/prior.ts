import { comparability } from '../core/disclosure/prior.js';
import type { Answers } from '../core/narrate/narrative.js';
import type { FileSource, ReadFile } from './file-source.js';
import type { NarrativeKeep } from './host.js';
import { loadEngine } from './load-engine.js';
import type { Prior, Result } from './state.js';

/** Reads a file as last year's workbook. Rejects with one Chinese sentence when it holds no disclosure table. */
export async function readPrior(
  source: FileSource,
  readFile: ReadFile,
  keep: NarrativeKeep,
  signal: AbortSignal,
): Promise<Prior> {
  const { workbook, kept } = await readFile(source, signal);
  const { recognize } = await loadEngine();
  const disclosure = recognize(workbook);
  if (disclosure.tables.length === 0) throw new Error(`“${source.name}”里没有认出公开表，没有用它比对。`);
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

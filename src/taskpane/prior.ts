import { recognize } from '../core/recognize/index.js';
import type { FileSource, ReadFile } from './file-source.js';
import type { Prior } from './state.js';

/** Reads a file as last year's workbook. Rejects with one Chinese sentence when it holds no disclosure table. */
export async function readPrior(source: FileSource, readFile: ReadFile, signal: AbortSignal): Promise<Prior> {
  const disclosure = recognize(await readFile(source, signal));
  if (disclosure.tables.length === 0) throw new Error(`“${source.name}”里没有认出公开表，没有用它比对。`);
  return { name: source.name, disclosure };
}

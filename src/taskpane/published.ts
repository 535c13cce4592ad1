import { isPagesName } from '../hosts/file/file-names.js';
import type { BookFile } from './engine/book.js';
import type { Engine } from './engine/client.js';
import type { FileSource } from './file-source.js';

/** Whether it may be a workbook, a 说明 or both, and was not looked into yet. */
export function isUnknown({ name, looked }: FileSource): boolean {
  return isPagesName(name) && looked === undefined;
}

/**
 * Looks into a PDF, an OFD or a saved web page for what it is to be taken for. Rejects with one Chinese sentence, or with
 * the reason of `signal`.
 *
 * @param wantsText it is rather to be a 说明 where it is both
 */
export async function lookInto(
  source: FileSource,
  wantsText: boolean,
  engine: Engine,
  signal: AbortSignal,
): Promise<FileSource> {
  const book: BookFile = { name: source.name, bytes: await source.bytes(signal) };
  const holds = await engine.ask('holds', { wantsText }, { book, signal });
  return { name: source.name, bytes: async () => book.bytes, looked: { holds, book } };
}

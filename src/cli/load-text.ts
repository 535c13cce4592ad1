import { readPublishedText } from '../hosts/file/read-published-text.js';
import type { FileText } from '../hosts/file/text/read-text.js';
import { characterMaps } from './character-maps.js';
import { nameOf, readBytes } from './workbook-files.js';

/** Reads a 说明, one laid out in pages too. Throws Failure or UnreadableText. */
export async function loadText(path: string): Promise<FileText> {
  return readPublishedText(readBytes(path), nameOf(path), characterMaps);
}

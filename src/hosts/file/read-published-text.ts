import { withoutInvisible } from '../../core/text/invisible.js';
import { MOST_BYTES } from './ooxml/limits.js';
import type { CharacterMaps } from './pdf/library.js';
import { pagesIn } from './published-pages.js';
import { readable, readFileText, type FileText } from './text/read-text.js';
import { unreadable } from './text/unreadable-text.js';
import { Refusal } from './unreadable-workbook.js';

/**
 * Reads what `readFileText` reads, and the text of a PDF or an OFD with its tables, and which of its pages are not read.
 * Throws UnreadableText, and nothing else.
 *
 * @param maps where pdf.js' maps of character codes come from
 */
export async function readPublishedText(bytes: Uint8Array, name: string, maps: CharacterMaps): Promise<FileText> {
  const pages = await pagesIn(bytes, maps);
  if (pages === null) return readFileText(bytes, name);
  try {
    if (bytes.length > MOST_BYTES) throw new Refusal('too-large');
    const { text, unread } = await pages.text();
    return readable({ text: withoutInvisible(text), realTables: true, pictures: null, embedded: 0, unread }, name);
  } catch (cause) {
    throw unreadable(cause, name, true);
  }
}

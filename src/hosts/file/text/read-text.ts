import { decodeMarkup, sniff } from '../sniff.js';
import { docxText } from './docx-text.js';
import { unreadable, UnreadableText } from './unreadable-text.js';

const MOST_BYTES = 64 * 1024 * 1024;
/** Some 700 pages. */
const MOST_SIGNS = 500_000;

/**
 * The plain text of a .docx, .txt or .md; the content decides, not the extension. Offsets of findings count in this text.
 * Throws UnreadableText, and nothing else.
 */
export function readText(bytes: Uint8Array, name: string): string {
  const text = open(bytes, name);
  if (text.length > MOST_SIGNS) throw new UnreadableText('too-long', name);
  if (text.trim() === '') throw new UnreadableText('empty-file', name);
  return text;
}

function open(bytes: Uint8Array, name: string): string {
  if (bytes.length > MOST_BYTES) throw new UnreadableText('too-large', name);
  switch (sniff(bytes)) {
    case 'empty': throw new UnreadableText('empty-file', name);
    case 'ole': throw new UnreadableText('old-word', name);
    case 'zip': return fromZip(bytes, name);
    case 'markup':
    case 'unknown': return plain(bytes, name);
  }
}

function fromZip(bytes: Uint8Array, name: string): string {
  try {
    return docxText(bytes);
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

/** A text has no NUL unless it is UTF-16. */
function plain(bytes: Uint8Array, name: string): string {
  const text = decodeMarkup(bytes).replace(/^\ufeff/, '');
  if (text.slice(0, 4096).includes('\0')) throw new UnreadableText('not-a-text', name);
  return text;
}

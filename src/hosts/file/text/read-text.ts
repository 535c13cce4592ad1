import { decodeMarkup, sniff } from '../sniff.js';
import { readDocx } from './docx-text.js';
import { unreadable, UnreadableText } from './unreadable-text.js';

const MOST_BYTES = 64 * 1024 * 1024;
/** Some 700 pages. */
const MOST_SIGNS = 500_000;

/** A text as its file holds it, with what its signs do not tell. */
export interface FileText {
  readonly text: string;
  /** The columns of its tables are those of real tables: .docx and .md; the tabs of a .txt may be anything. */
  readonly realTables: boolean;
  /** Pictures and charts in it; null where a file of this kind cannot hold any. */
  readonly pictures: number | null;
}

/** The plain text of a .docx, .txt or .md. Throws UnreadableText, and nothing else. */
export function readText(bytes: Uint8Array, name: string): string {
  return readFileText(bytes, name).text;
}

/**
 * The same with its tables and pictures; the content decides, not the extension, but for .md. Offsets of findings count in this text.
 * Throws UnreadableText, and nothing else.
 */
export function readFileText(bytes: Uint8Array, name: string): FileText {
  const file = open(bytes, name);
  if (file.text.length > MOST_SIGNS) throw new UnreadableText('too-long', name);
  if (file.text.trim() === '') throw new UnreadableText('empty-file', name);
  return file;
}

function open(bytes: Uint8Array, name: string): FileText {
  if (bytes.length > MOST_BYTES) throw new UnreadableText('too-large', name);
  switch (sniff(bytes)) {
    case 'empty': throw new UnreadableText('empty-file', name);
    case 'ole': throw new UnreadableText('old-word', name);
    case 'zip': return fromZip(bytes, name);
    case 'markup':
    case 'unknown': return { text: plain(bytes, name), realTables: /\.md$/i.test(name), pictures: null };
  }
}

function fromZip(bytes: Uint8Array, name: string): FileText {
  try {
    const { text, pictures } = readDocx(bytes);
    return { text, realTables: true, pictures };
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

import type { UnreadPages } from '../../../core/sheet/grid.js';
import { withoutInvisible } from '../../../core/text/invisible.js';
import { withoutRadicals } from '../../../core/text/radicals.js';
import type { TextPlaces } from '../../office/text-places.js';
import { MOST_BYTES } from '../ooxml/limits.js';
import { MARKUP_LIMITS } from '../markup/open-markup.js';
import { htmlText } from '../markup/page-text.js';
import { archivedPages } from '../markup/web-archive.js';
import { decodeMarkup, sniff } from '../sniff.js';
import { decodePlain } from './decode-plain.js';
import { placesOf } from './docx-places.js';
import { readDocx, type WordText } from './docx-text.js';
import { packageOfFlat } from './flat-package.js';
import { binaryFormat, compoundFormat, markupFormat, zipFormat } from './text-format.js';
import { withoutMarkdown } from './markdown.js';
import { unreadable, UnreadableText, type UnreadableTextCode } from './unreadable-text.js';

/** Some 700 pages. */
const MOST_SIGNS = 500_000;

/** A text as its file holds it, with what its signs do not tell. */
export interface FileText {
  readonly text: string;
  /** The columns of its tables are those of real tables: .docx, .md and web pages; the tabs of a .txt may be anything. */
  readonly realTables: boolean;
  /** Pictures and charts in it; null where a file of this kind cannot hold any. */
  readonly pictures: number | null;
  /** Documents put in whole whose text is not read (altChunk of a .docx). */
  readonly embedded: number;
  /** Pages that are not read, or of which something is not; only PDFs and OFDs have any. */
  readonly unread?: readonly UnreadPages[];
}

/** The plain text of a .docx, .txt, .md or saved web page. Throws UnreadableText, and nothing else. */
export function readText(bytes: Uint8Array, name: string): string {
  return readFileText(bytes, name).text;
}

/**
 * The same with its tables and pictures; the content decides, not the extension, but for .md. Signs that print nothing
 * (core/text/invisible) are left out, and offsets of findings count in what is left. Throws UnreadableText, and
 * nothing else.
 */
export function readFileText(bytes: Uint8Array, name: string): FileText {
  return readable(open(bytes, name), name);
}

/**
 * The same of a Word document that is open, told as one XML (see packageOfFlat), with the places of its signs. Throws
 * UnreadableText, and nothing else.
 */
export function readFlatText(flat: string, name: string): FileText & { readonly places: TextPlaces } {
  try {
    const document = readDocx(packageOfFlat(flat));
    return { ...readable(wordText(document), name), places: placesOf(document) };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

/** A text as it is handed on. Throws UnreadableText where it is empty or too long. */
export function readable(file: FileText, name: string): FileText {
  if (file.text.length > MOST_SIGNS) throw new UnreadableText('too-long', name);
  if (file.text.trim() === '') throw new UnreadableText(whyEmpty(file), name);
  return { ...file, text: withoutRadicals(file.text) };
}

function whyEmpty({ embedded, unread = [] }: FileText): UnreadableTextCode {
  if (embedded > 0) return 'embedded';
  return unread.length > 0 ? 'no-text' : 'empty-file';
}

function wordText({ text, pictures, embedded }: WordText): FileText {
  return { text, realTables: true, pictures, embedded };
}

function open(bytes: Uint8Array, name: string): FileText {
  if (bytes.length > MOST_BYTES) throw new UnreadableText('too-large', name);
  switch (sniff(bytes)) {
    case 'empty':
      throw new UnreadableText('empty-file', name);
    case 'ole':
      throw new UnreadableText(compoundFormat(bytes), name);
    case 'zip':
      return fromZip(bytes, name);
    case 'web-archive':
      return fromPages(archivedPages(bytes), name);
    case 'pdf':
      throw new UnreadableText('pdf', name);
    case 'markup':
    case 'unknown':
      return fromPlain(bytes, name);
  }
}

function fromZip(bytes: Uint8Array, name: string): FileText {
  try {
    return wordText(readDocx(bytes));
  } catch (cause) {
    const failure = unreadable(cause, name);
    throw failure.code === 'other-format' ? new UnreadableText(zipFormat(bytes), name, { cause }) : failure;
  }
}

/** What saved pages print. */
function fromPages(pages: readonly string[], name: string): FileText {
  if (pages.length === 0) throw new UnreadableText('web-archive', name);
  try {
    return {
      text: withoutInvisible(pages.map((page) => htmlText(page, MARKUP_LIMITS)).join('\n')),
      realTables: true,
      pictures: pages.reduce((count, page) => count + (page.match(/<img\b/gi)?.length ?? 0), 0),
      embedded: 0,
    };
  } catch (cause) {
    throw unreadable(cause, name);
  }
}

function fromPlain(bytes: Uint8Array, name: string): FileText {
  const binary = binaryFormat(bytes);
  if (binary !== null) throw new UnreadableText(binary, name);
  const text = decodePlain(bytes);
  if (text === null) throw new UnreadableText('not-a-text', name);
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  const markup = markupFormat(text, isMarkdown);
  if (markup === 'html') return fromPages([decodeMarkup(bytes)], name);
  if (markup !== null) throw new UnreadableText(markup, name);
  return {
    text: withoutInvisible(isMarkdown ? withoutMarkdown(text) : text),
    realTables: isMarkdown,
    pictures: null,
    embedded: 0,
  };
}

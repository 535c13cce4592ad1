import { MOST_PARTS } from '../ooxml/limits.js';
import { unpack } from '../ooxml/zip-content.js';
import { zipDirectory } from '../ooxml/zip-directory.js';
import type { UnreadableTextCode } from './unreadable-text.js';

/** Signs in which a file shows what it is. */
const OPENING = 8_192;
const JSON_LIMIT = 4_000_000;

const MAGIC: readonly (readonly [UnreadableTextCode, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];

/** What bytes are that are neither a zip nor a text, by their first ones; null where they do not tell. */
export function binaryFormat(bytes: Uint8Array): UnreadableTextCode | null {
  const found = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:heic|heif|mif1|avif)/.test(head)) return 'picture';
  return /^BM[\s\S]{4}\0\0\0\0/.test(head) ? 'picture' : null;
}

/** An old compound file: the names of its streams tell what it holds. */
export function compoundFormat(bytes: Uint8Array): UnreadableTextCode {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) return 'encrypted';
  if (names.includes('WordDocument')) return 'old-word';
  return /(?:Workbook|Book)\0/.test(names) ? 'other-format' : 'old-word';
}

/** A zip that is no Word document. */
export function zipFormat(bytes: Uint8Array): UnreadableTextCode {
  try {
    const entries = zipDirectory(bytes, MOST_PARTS);
    const kind = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
    const mimetype = kind ? new TextDecoder().decode(unpack(bytes, kind)) : '';
    if (mimetype.includes('opendocument.text')) return 'open-document';
    if (mimetype.includes('epub')) return 'e-book';
    if (entries.some(({ name }) => name === 'OFD.xml')) return 'fixed-layout';
  } catch {
    // said as a zip that holds something else
  }
  return 'other-format';
}

const BLANK_HEAD = '^(?:\\s|<\\?[^>]*\\?>|<!--(?:(?!-->)[\\s\\S])*-->)*';
const ROOTS: readonly (readonly [UnreadableTextCode | 'html', RegExp])[] = [
  ['rtf', /^\s*\{\\rtf/],
  ['word-xml', new RegExp(`${BLANK_HEAD}<(?:\\w+:)?wordDocument\\b`)],
  ['word-xml', new RegExp(`${BLANK_HEAD}<(?:\\w+:)?package\\s[^>]*xmlPackage`)],
  ['open-document', new RegExp(`${BLANK_HEAD}<office:document\\b`)],
  ['other-format', new RegExp(`${BLANK_HEAD}<(?:\\w+:)?Workbook\\b`)],
  ['html', new RegExp(`${BLANK_HEAD}<(?:!doctype\\s+html|html|head|body)\\b`, 'i')],
  ['markup', /^\s*<\?xml\b/],
];
const TAG_FIRST = new RegExp(
  `${BLANK_HEAD}<(?:meta|title|style|script|table|div|p|span|font|center|article|section|h[1-6])\\b[^>]*>`,
  'i',
);
const CLOSING = /<\/(?:p|td|tr|table|span|div|body|html|font|h[1-6])\s*>/gi;
/** A text about pages may name some tags. */
const FEW_TAGS = 5;

/**
 * What a file is that is written in letters and yet no plain text: a page, or what cannot be read; null for a text.
 * Markdown may hold tags.
 */
export function markupFormat(text: string, isMarkdown: boolean): UnreadableTextCode | 'html' | null {
  const opening = text.slice(0, OPENING);
  const root = ROOTS.find(([, pattern]) => pattern.test(opening));
  if (root) return root[0];
  if (!isMarkdown && (TAG_FIRST.test(opening) || (text.match(CLOSING)?.length ?? 0) >= FEW_TAGS)) return 'html';
  return isJson(text) ? 'json' : null;
}

/** One JSON object or list, or one a line. */
function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[{[]/.test(trimmed) || !trimmed.includes('"')) return false;
  const [line = ''] = trimmed.split('\n', 1);
  return parses(line) || (trimmed.length <= JSON_LIMIT && parses(trimmed));
}

function parses(text: string): boolean {
  if (!/[}\]]\s*$/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && JSON.stringify(value).includes('"');
  } catch {
    return false;
  }
}

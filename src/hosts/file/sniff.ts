/** What a file is by its first bytes; its extension is not believed. */
export type FileFormat = 'zip' | 'ole' | 'markup' | 'web-archive' | 'pdf' | 'empty' | 'unknown';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOK_AHEAD = 4096;
/** How far into a file its header may stand (ISO 32000-1, annex H). */
const PDF_HEADER = 1_024;
/** A tag, behind a prolog of declarations, instructions and comments. */
const MARKUP = /^\s*(?:(?:<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*>|<!(?!--)[^>]*>)\s*)*<[A-Za-z]/;
/** Header lines of a page saved as one file (.mht, RFC 2557), or of a mail. */
const ARCHIVE =
  /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/i;
const OPEN_COMMENT = /^\s*(?:<[?!][^>]*>\s*)*<!--/;

export function sniff(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEADER)).includes('%PDF-')) return 'pdf';
  const opening = decodeMarkup(bytes.subarray(0, LOOK_AHEAD));
  if (MARKUP.test(opening) || OPEN_COMMENT.test(opening)) return 'markup';
  return ARCHIVE.test(opening) ? 'web-archive' : 'unknown';
}

/** Decodes an HTML or XML text by its byte order mark, else its declared charset, else UTF-8, else GB 18030. */
export function decodeMarkup(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_AHEAD));
  const declared = /(?:charset|encoding)\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ?? '';
  if (/^gb|^x-gbk|^hz|936$/i.test(declared)) return new TextDecoder('gb18030').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const misread = text.slice(0, -4).includes('\ufffd');
  return misread && !/^utf-?8$/i.test(declared) ? new TextDecoder('gb18030').decode(bytes) : text;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

import { decodeMarkup } from '../sniff.js';

/** Levels of parts within parts. */
const DEEPEST = 8;
const MOST_PARTS = 2_000;

/**
 * The pages of a web archive (.mht, .mhtml: RFC 2557), decoded: the parts that are HTML, in their order. What holds none gives
 * none. Every byte stays one sign until its part is decoded, since each part has a charset of its own.
 */
export function archivedPages(bytes: Uint8Array): string[] {
  const pages: string[] = [];
  collect(latin1(bytes).replace(/\r\n?/g, '\n'), 0, pages);
  return pages;
}

function collect(message: string, depth: number, pages: string[]): void {
  if (depth > DEEPEST || pages.length > MOST_PARTS) return;
  const end = message.search(/\n[ \t]*\n/);
  const headers = (end < 0 ? message : message.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const body = end < 0 ? '' : message.slice(end).replace(/^\n[ \t]*\n/, '');
  const type = header(headers, 'content-type') ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (/^multipart\//i.test(type) && boundary) {
    for (const part of partsOf(body, (boundary[1] ?? boundary[2])!)) collect(part, depth + 1, pages);
  } else if (/^text\/html\b/i.test(type)) {
    const plain = decoded(body, (header(headers, 'content-transfer-encoding') ?? '').trim().toLowerCase());
    pages.push(inCharset(plain, /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1]));
  }
}

function header(headers: string, name: string): string | null {
  const line = headers.split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}

/** What stands between lines of the boundary; behind the last of them nothing counts. */
function partsOf(body: string, boundary: string): string[] {
  const [whole = ''] = `\n${body}`.split(`\n--${boundary}--`);
  return whole
    .split(`\n--${boundary}`)
    .slice(1, MOST_PARTS)
    .map((part) => part.replace(/^[ \t]*\n/, ''));
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOf(atob(wholeBase64(body)));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const lines = body.split('\n').map((line) => line.trimEnd());
  const joined = lines.join('\n').replace(/=\n/g, '');
  return bytesOf(joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

/** Without what is no sign of it, and of whole groups of four. */
function wholeBase64(body: string): string {
  const signs = body.replace(/[^A-Za-z\d+/]/g, '');
  return signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0));
}

function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  if (charset === undefined) return decodeMarkup(bytes);
  if (/^gb|^x-gbk|936$/i.test(charset)) return new TextDecoder('gb18030').decode(bytes);
  if (/^(?:utf-?16|unicode)/i.test(charset)) return new TextDecoder('utf-16le').decode(bytes);
  return /^utf-?8$/i.test(charset) ? new TextDecoder().decode(bytes) : decodeMarkup(bytes);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

function bytesOf(signs: string): Uint8Array {
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

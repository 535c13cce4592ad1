/**
 * The encoding of a part: by its byte order mark, else by the first bytes of the declaration (XML 1.0, appendix F),
 * else as declared. Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.1); some exporters write GB 18030.
 */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder().decode(bytes.subarray(0, 128));
  return /^<\?xml[^>]*encoding\s*=\s*["']gb/i.test(declaration) ? 'gb18030' : 'utf-8';
}

/** The XML of a part, without its byte order mark. */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** XML as a part in UTF-8, and declared so whatever it was; a byte order mark that the part had stays in front. */
export function encodePart(xml: string, before: ArrayLike<number> = []): Uint8Array {
  const declared = xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-?8["'])[^"']*/i, '$1UTF-8');
  const hadMark = BYTE_ORDER_MARK.every((byte, index) => before[index] === byte);
  return new TextEncoder().encode(hadMark ? `\ufeff${declared}` : declared);
}

/**
 * A plain text's signs: by its byte order mark, else UTF-16 where every other byte tells, else UTF-8, else GB 18030.
 * Null where it is no text.
 */
export function decodePlain(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asText(decode(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return asText(decode(bytes, 'utf-16be'));
  if (bytes.subarray(0, 4_096).includes(0)) {
    const wide = (['utf-16le', 'utf-16be'] as const).map((label) => decode(bytes, label)).find(readsAsChinese);
    return wide === undefined ? null : asText(wide);
  }
  const text = decode(bytes, 'utf-8');
  const bad = count(text, /\ufffd/g);
  if (bad === 0) return asText(text);
  const national = decode(bytes, 'gb18030');
  // a few broken bytes do not make a UTF-8 text another
  return asText(bad * 20 < count(text, /[^\0-\x7f\ufffd]/g) ? text : national);
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** Every kind of line end is a line end of one sign. A text has next to no controls. */
function asText(text: string): string | null {
  const head = text.slice(0, 65_536);
  if (
    head.includes('\0') ||
    count(head, /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) * 50 > head.length ||
    count(head, /\ufffd/g) * 20 > head.length
  )
    return null;
  return text.replace(/^\ufeff/, '').replace(/\r(?!\n)|[\v\f\u0085\u2028\u2029]/g, '\n');
}

/** Nearly all of it what a Chinese text is made of. */
function readsAsChinese(text: string): boolean {
  const head = text.slice(0, 4_096);
  return count(head, /[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]/g) >= head.length * 0.95;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

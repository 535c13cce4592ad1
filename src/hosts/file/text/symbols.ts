/**
 * The sign of a w:sym (ECMA-376 part 1, 17.3.3.30). The font Symbol keeps digits and marks at their places of ASCII;
 * what the picture fonts show is told by a square.
 */
export function symbolOf(font: string | undefined, char: string | undefined): string {
  const code = parseInt(char ?? '', 16);
  if (!(code >= 0x20 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code);
  const sign = String.fromCharCode(code - 0xf000);
  return /^symbol$/i.test(font ?? '') && /[\d%()+,./:;=-]/.test(sign) ? sign : '□';
}

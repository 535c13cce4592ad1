/**
 * Signs that print nothing and are no part of a word or a figure: directions of writing (U+061C, 200E–F, 202A–E,
 * 2066–9), widths of zero (180E, 200B–D, 2060–5, FEFF), the soft hyphen (00AD), controls that break no line: LibreOffice
 * 7.4 writes one behind every content control into a page, where an amount's unit follows.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** Of a sign; of a text whether there is one in it. */
export function isInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** The text without them. Texts are read so, and offsets into a text count without them. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text;
}

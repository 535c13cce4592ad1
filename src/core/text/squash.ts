import { toHalfWidth } from './half-width.js';
import { memoizeText } from './memoize.js';
import { withoutRadicals } from './radicals.js';

/**
 * Signs that print nothing and are no part of a text: controls other than white space, soft hyphen, zero-width spaces
 * and joiners, marks of writing direction, the byte order mark, variation selectors. Web pages and translation tools
 * leave them in copied cells.
 */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const TO_SQUASH = new RegExp(`${UNSEEN.source}|[\\s"'“”‘’！-～∶﹕︰\\u2e80-\\u2fd5\\uf900-\\ufaff]`, 'u');

/** A text without the signs that print nothing. */
export function seen(text: string): string {
  return text.replace(UNSEEN, '');
}

/**
 * Text as it is compared: full-width ASCII to half-width, radicals to characters, every kind of space, of unseen sign
 * and of quote out.
 * "收 入 总 计" → "收入总计", "（万元）" → "(万元)", "“三公”经费" → "三公经费".
 */
export function squash(text: string): string {
  return TO_SQUASH.test(text) ? squashed(text) : text;
}

const squashed = memoizeText((text) =>
  withoutRadicals(toHalfWidth(seen(text)))
    .replace(/\s/g, '')
    .replace(/["'“”‘’＂]/g, ''),
);

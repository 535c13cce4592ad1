import { memoizeText } from './memoize.js';

const TO_SQUASH = /[\s\u3000\u00a0\u200b\ufeff"'“”‘’！-～]/;

/**
 * Text as it is compared: full-width ASCII to half-width, every kind of space out, quotes of every kind out.
 * "收 入 总 计" → "收入总计", "（万元）" → "(万元)", "“三公”经费" → "三公经费".
 */
export function squash(text: string): string {
  return TO_SQUASH.test(text) ? squashed(text) : text;
}

const squashed = memoizeText((text) => toHalfWidth(text).replace(/[\s\u3000\u00a0\u200b\ufeff]/g, '').replace(/["'“”‘’＂]/g, ''));

/** Full-width ASCII (！ to ～) to half-width. */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

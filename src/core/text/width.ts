const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: two for a Chinese character or full-width sign, one for others. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char < '\u1100' || !WIDE.test(char) ? 1 : 2;
  return width;
}

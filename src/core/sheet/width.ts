import { mostOf } from './extremes.js';
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: two for a Chinese character or full-width sign, one for others. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char < '\u1100' || !WIDE.test(char) ? 1 : 2;
  return width;
}

/**
 * Rows of a table as lines whose columns stand under each other; numbers to the right, the last column as long as it
 * is.
 */
export function alignColumns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => mostOf(rows.map((row) => displayWidth(String(row[column] ?? '')))));
  const isNumeric = widths.map((_, column) => rows.slice(1).some((row) => typeof row[column] === 'number'));
  return rows.map((row) =>
    row
      .map((value, column) => {
        const text = String(value);
        if (column === row.length - 1 && !isNumeric[column]) return text;
        const blank = ' '.repeat(widths[column]! - displayWidth(text));
        return isNumeric[column] ? blank + text : text + blank;
      })
      .join('  ')
      .trimEnd(),
  );
}

import { mostOf } from '../sheet/extremes.js';
import { displayWidth } from '../text/width.js';

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

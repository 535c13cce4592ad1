import type { Grid } from '../../../core/sheet/grid.js';
import type { MarkupLimits } from './html-table.js';
import { readHtmlPage } from './html-page.js';

/** A page as plain text: a line a paragraph, a row of a table with a tab between its columns. Throws what `readHtmlPage` throws. */
export function htmlText(html: string, limits: MarkupLimits): string {
  return readHtmlPage(html, limits)
    .flatMap((block) => ('table' in block ? rowsOf(block.table.grid('')) : [block.line]))
    .join('\n');
}

function rowsOf({ rows, hiddenRows = [] }: Grid): string[] {
  const width = Math.max(...rows.map((row) => row?.length ?? 0), 0);
  return Array.from(rows, (row, index) => {
    const cells = Array.from({ length: width }, (_, column) => String(row?.[column]?.value ?? ''));
    return hiddenRows.includes(index) || cells.every((cell) => cell.trim() === '') ? null : lineOf(cells);
  }).filter((line) => line !== null);
}

/** One cell alone keeps the tab that tells a row of a table. */
function lineOf(cells: readonly string[]): string {
  const flat = cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim());
  return flat.length > 1 ? flat.join('\t') : `${flat[0]}\t`;
}

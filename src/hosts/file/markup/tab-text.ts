import type { Cell, Grid } from '../../../core/sheet/grid.js';
import { Refusal } from '../unreadable-workbook.js';
import { decodeMarkup } from '../sniff.js';
import type { MarkupLimits } from './html-table.js';

const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/;
/** Of the lines with words, so many have a tab in a table. */
const MOST_LINES = 0.5;

/**
 * What Excel saves as “Unicode 文本” and finance systems as tab-separated text named .xls; null for any other text. A
 * cell in quotes may hold tabs and line ends. Cells stay text.
 */
export function readTabText(bytes: Uint8Array, limits: MarkupLimits): Grid | null {
  const text = decodeMarkup(bytes);
  if (CONTROL.test(text)) return null;
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => line.includes('\t')).length;
  if (tabbed < 2 || tabbed < lines.length * MOST_LINES) return null;
  const rows: (Cell | undefined)[][] = [];
  let row = 0;
  let column = 0;
  let cells = 0;
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g)) {
    const value = quoted?.replace(/""/g, '"') ?? plain ?? '';
    if (value.trim() !== '') {
      cells += 1;
      if (cells > limits.cells) throw new Refusal('too-large');
      (rows[row] ??= [])[column] = { value };
    }
    if (end === '\t') column += 1;
    else {
      row += 1;
      column = 0;
    }
  }
  return { name: 'Sheet1', hidden: false, rows, merges: [] };
}

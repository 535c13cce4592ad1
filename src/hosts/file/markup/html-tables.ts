import type { Grid } from '../../../core/sheet/grid.js';
import { Refusal } from '../unreadable-workbook.js';
import { HtmlTable, type MarkupLimits } from './html-table.js';
import { htmlTokens } from './html-tags.js';

/** Rows and cells may stand outside a table. */
const BEGINS_TABLE = new Set(['tr', 'td', 'th']);

/**
 * The tables of a page, each a sheet, in the order they begin. End tags may be missing where HTML lets them, rows and
 * cells may stand outside a table; a table inside a cell is a sheet of its own. Cells stay text: a code keeps its
 * leading zero, an amount the decimals it shows. Throws `damaged` for a page that stops inside a table, `too-large`
 * beyond the limits.
 */
export function readHtmlTables(html: string, limits: MarkupLimits): Grid[] {
  const tables: HtmlTable[] = [];
  const open: HtmlTable[] = [];
  let cells = 0;
  let pageEnded = false;
  const count = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new Refusal('too-large');
  };
  const begin = (): HtmlTable => {
    const table = new HtmlTable(count);
    tables.push(table);
    open.push(table);
    if (tables.length > limits.sheets) throw new Refusal('too-large');
    return table;
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      // line ends of the source are spaces, those of the page come from its tags
      open.at(-1)?.add(token.text.replace(/\n/g, ' '));
      continue;
    }
    const { kind, name, attributes } = token;
    if (kind === 'close' && (name === 'body' || name === 'html')) pageEnded = true;
    else if (name === 'table' && kind === 'open') begin();
    else if (name === 'table') open.pop()?.closeRow();
    else if (BEGINS_TABLE.has(name) && kind === 'open') (open.at(-1) ?? begin()).take(name, kind, attributes);
    else open.at(-1)?.take(name, kind, attributes);
  }
  if (open.length > 0 && !pageEnded) throw new Refusal('damaged');
  return tables.map((table, index) => table.grid(`Sheet${index + 1}`));
}

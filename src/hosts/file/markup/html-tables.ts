import type { Grid } from '../../../core/sheet/grid.js';
import { Refusal } from '../unreadable-workbook.js';
import { HtmlTable, type MarkupLimits } from './html-table.js';
import { htmlTokens } from './html-tags.js';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'center',
  'dd',
  'dt',
  'pre',
  'ul',
  'ol',
]);

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
  const current = (): HtmlTable => open.at(-1) ?? begin();
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      // line ends of the source are spaces, those of the page come from its tags
      open.at(-1)?.add(token.text.replace(/\n/g, ' '));
      continue;
    }
    const { kind, name, attributes } = token;
    const opens = kind === 'open';
    if (name === 'table') {
      if (opens) begin();
      else open.pop()?.closeRow();
    } else if (name === 'tr') {
      if (opens) current().openRow(attributes);
      else open.at(-1)?.closeRow();
    } else if (name === 'td' || name === 'th') {
      if (opens) current().openCell(attributes);
      else open.at(-1)?.closeCell();
    } else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
      open.at(-1)?.closeRow();
    } else if (name === 'caption') {
      if (opens) open.at(-1)?.openCaption();
      else open.at(-1)?.closeRow();
    } else if (name === 'col' && opens) {
      open.at(-1)?.describeColumn(attributes);
    } else if (name === 'br' || BLOCKS.has(name)) {
      open.at(-1)?.breakLine();
    } else if ((name === 'body' || name === 'html') && !opens) {
      pageEnded = true;
    }
  }
  if (open.length > 0 && !pageEnded) throw new Refusal('damaged');
  return tables.map((table, index) => table.grid(`Sheet${index + 1}`));
}

import { Refusal } from '../unreadable-workbook.js';
import { BLOCKS, HtmlTable, tidied, type MarkupLimits } from './html-table.js';
import { htmlTokens } from './html-tags.js';

/** A line of text outside all tables, or a table; in the order of the page. */
export type PageBlock = { readonly line: string } | { readonly table: HtmlTable };

/** Rows and cells may stand outside a table. */
const BEGINS_TABLE = new Set(['tr', 'td', 'th']);
const BREAKS_LINE = new Set([...BLOCKS, ...BEGINS_TABLE, 'br', 'hr', 'section', 'article', 'header', 'footer']);

/** A table that is open, or the page around all of them, with what stands in it beside its own cells. */
class Frame {
  readonly blocks: PageBlock[] = [];
  /** Another table stands in one of its cells. */
  holdsTable = false;
  private text = '';

  /** @param isTold by its own tag: rows outside a table begin one that nothing ends */
  constructor(
    readonly table: HtmlTable | null,
    readonly isTold: boolean,
  ) {}

  add(text: string): void {
    this.text += text;
    this.table?.add(text);
  }

  breakLine(): void {
    for (const line of tidied(this.text).split('\n')) if (line.trim() !== '') this.blocks.push({ line: line.trim() });
    this.text = '';
  }

  /**
   * What it gives to what is around it. A table of no amounts around other tables holds the page together: its words are
   * the page's.
   */
  ended(): PageBlock[] {
    this.breakLine();
    const { table } = this;
    if (table === null || (this.holdsTable && !table.hasAmounts())) return this.blocks;
    return [{ table }, ...this.blocks.filter((block) => 'table' in block)];
  }
}

/**
 * A page as its lines and tables. End tags may be missing where HTML lets them, rows and cells may stand outside a
 * table; a table inside a cell is a table of its own, behind the one around it. Throws `damaged` for a page that stops
 * inside a table, `too-large` beyond the limits.
 */
export function readHtmlPage(html: string, limits: MarkupLimits): PageBlock[] {
  const page = new Frame(null, false);
  const open: Frame[] = [page];
  const top = (): Frame => open.at(-1)!;
  let [tables, cells] = [0, 0];
  let pageEnded = false;
  const count = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new Refusal('too-large');
  };
  const begin = (isTold: boolean): Frame => {
    tables += 1;
    if (tables > limits.sheets) throw new Refusal('too-large');
    top().breakLine();
    top().holdsTable = true;
    open.push(new Frame(new HtmlTable(count), isTold));
    return top();
  };
  const end = (): void => {
    if (open.length === 1) return;
    const frame = open.pop()!;
    frame.table!.closeRow();
    top().blocks.push(...frame.ended());
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      // line ends of the source are spaces, those of the page come from its tags
      top().add(token.text.replace(/\n/g, ' '));
      continue;
    }
    const { kind, name, attributes } = token;
    if (kind === 'close' && (name === 'body' || name === 'html')) pageEnded = true;
    else if (name === 'table' && kind === 'open') begin(true);
    else if (name === 'table') end();
    else {
      const frame = BEGINS_TABLE.has(name) && kind === 'open' && top().table === null ? begin(false) : top();
      if (BREAKS_LINE.has(name)) frame.breakLine();
      frame.table?.take(name, kind, attributes);
    }
  }
  if (!pageEnded && open.some(({ isTold }) => isTold)) throw new Refusal('damaged');
  while (open.length > 1) end();
  return page.ended();
}

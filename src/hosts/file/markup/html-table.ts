import type { Cell, Grid, Range } from '../../../core/sheet/grid.js';
import { MOST_COLUMNS, MOST_ROWS } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';
import { attributeOf } from './html-tags.js';
import { resolveReferences } from './references.js';

/** What a file of markup may hold. */
export interface MarkupLimits {
  readonly sheets: number;
  /** Filled cells of all sheets together. */
  readonly cells: number;
}

/** Of HTML (4.9.11): a wider cell counts as so wide. */
const WIDEST = 1_000;
const HIDDEN = /display\s*:\s*none|(?:^|[;\s])(?:height|width)\s*:\s*0(?:\.0*)?(?:pt|px|cm|mm|in)?\s*(?:;|$)/i;

const AMOUNT = /^-?\d[\d,，.]*%?$/;

/** Elements that begin a line. */
export const BLOCKS: ReadonlySet<string> = new Set([
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

/** One table of a page as it grows. A span is a merge and takes its places; it makes no cells. */
export class HtmlTable {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Range[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  /** By column: the first row that no cell from above reaches into. */
  private readonly free: number[] = [];
  private row = -1;
  private column = 0;
  private describedColumns = 0;
  private text: string | null = null;
  private inRow = false;
  private hasWords = false;

  constructor(private readonly count: () => void) {}

  /** A tag inside the table that is none of another table. */
  take(name: string, kind: 'open' | 'close', attributes: string): void {
    const opens = kind === 'open';
    switch (name) {
      case 'tr':
        return opens ? this.openRow(attributes) : this.closeRow();
      case 'td':
      case 'th':
        return opens ? this.openCell(attributes) : this.closeCell();
      case 'thead':
      case 'tbody':
      case 'tfoot':
        return this.closeRow();
      case 'caption':
        return opens ? this.openCaption() : this.closeRow();
      case 'col':
        return opens ? this.describeColumn(attributes) : undefined;
      default:
        if (name === 'br' || BLOCKS.has(name)) this.breakLine();
    }
  }

  private openRow(attributes: string): void {
    this.closeRow();
    this.row += 1;
    if (this.row >= MOST_ROWS) throw new Refusal('too-large');
    this.column = 0;
    this.inRow = true;
    if (isHidden(attributes, 'height')) this.hiddenRows.push(this.row);
  }

  closeRow(): void {
    this.closeCell();
    this.inRow = false;
  }

  /** A cell outside a row begins one. */
  private openCell(attributes: string): void {
    if (!this.inRow) this.openRow('');
    this.closeCell();
    while ((this.free[this.column] ?? 0) > this.row) this.column += 1;
    const width = Math.min(spanOf(attributes, 'colspan') || 1, WIDEST, MOST_COLUMNS - this.column);
    const height = Math.min(spanOf(attributes, 'rowspan') || MOST_ROWS, MOST_ROWS - this.row);
    if (width < 1) throw new Refusal('too-large');
    for (let column = this.column; column < this.column + width; column++) this.free[column] = this.row + height;
    if (width > 1 || height > 1)
      this.merges.push({
        top: this.row,
        left: this.column,
        bottom: this.row + height - 1,
        right: this.column + width - 1,
      });
    this.text = '';
    this.hasWords = false;
  }

  /** `caption` stands above the first row, over the whole table. */
  private openCaption(): void {
    if (this.row < 0) this.openCell('');
  }

  add(text: string): void {
    if (this.text === null) return;
    this.text += text;
    this.hasWords ||= /\S/.test(text);
  }

  /** A line break, or a block that begins one. */
  private breakLine(): void {
    if (this.text !== null && this.hasWords) this.text += '\n';
  }

  private closeCell(): void {
    if (this.text === null) return;
    const value = tidied(this.text);
    if (value.trim() !== '') {
      this.count();
      (this.rows[this.row] ??= [])[this.column] = { value };
    }
    this.text = null;
    this.column += 1;
  }

  private describeColumn(attributes: string): void {
    const span = Math.min(Math.max(1, spanOf(attributes, 'span')), WIDEST, MOST_COLUMNS - this.describedColumns);
    if (isHidden(attributes, 'width'))
      for (let at = 0; at < span; at++) this.hiddenColumns.push(this.describedColumns + at);
    this.describedColumns += span;
  }

  hasAmounts(): boolean {
    return this.rows.some((row) => row.some((cell) => AMOUNT.test(String(cell?.value ?? '').trim())));
  }

  /** A span ends with the table. */
  grid(name: string): Grid {
    this.closeRow();
    const merges = this.merges.map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, this.row) }));
    return {
      name,
      hidden: false,
      rows: this.rows,
      merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(this.hiddenColumns.length > 0 ? { hiddenColumns: this.hiddenColumns } : {}),
    };
  }
}

/** Spaces and line ends of the source count as one space; a non-breaking space is kept, as a space. */
export function tidied(text: string): string {
  const lines = resolveReferences(text.replace(/[\t\r\f ]+/g, ' ')).split('\n');
  return lines
    .map((line) => line.replace(/^ +| +$/g, '').replace(/\u00a0/g, ' '))
    .join('\n')
    .trimEnd();
}

function spanOf(attributes: string, name: string): number {
  const span = parseInt(attributeOf(attributes, name) ?? '1', 10);
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

function isHidden(attributes: string, length: 'height' | 'width'): boolean {
  if (attributes === '') return false;
  const plain = attributeOf(attributes, length)?.trim();
  return (
    attributeOf(attributes, 'hidden') !== undefined ||
    (plain !== undefined && /^0+(?:\.0*)?(?:px|pt)?$/.test(plain)) ||
    HIDDEN.test(attributeOf(attributes, 'style') ?? '')
  );
}

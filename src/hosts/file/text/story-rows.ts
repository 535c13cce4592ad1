import { added, joined, type Traced } from './traced.js';
import type { TextElement } from './word-runs.js';

type Said = Traced<TextElement>;

/** More columns than any table has: a damaged number. */
const MOST_COLUMNS = 63;

/** A row of a table that is open: its cells so far, and the paragraphs of the cell. */
export class OpenRow {
  private readonly cells: Said[] = [];
  private paragraphs: Said[] = [];
  /** Columns that the cell takes; those behind the first stay empty, so that columns stand under each other. */
  private span = 1;
  /** Cells that stand in it, whatever their width. */
  private count = 0;
  /** Columns left out at the end of the row. */
  private after = 0;
  /** Deleted under tracked changes, or hidden. */
  isGone = false;

  columns(name: string, count: number): void {
    if (!(count > 0) || count > MOST_COLUMNS || this.cells.length > MOST_COLUMNS) return;
    if (name === 'w:gridSpan') this.span = count;
    else if (name === 'w:gridAfter') this.after = count;
    else this.cells.push(...blanks(count));
  }

  take(paragraph: Said): void {
    this.paragraphs.push(paragraph);
  }

  endCell(): void {
    this.cells.push(
      joined(
        this.paragraphs.filter(({ text }) => text !== ''),
        ' ',
      ),
      ...blanks(this.span - 1),
    );
    this.paragraphs = [];
    this.span = 1;
    this.count += 1;
  }

  /** Within a cell of another row it is a part of that cell. */
  inCell(): Said {
    return joined(this.said(), ' ');
  }

  /** One cell over the whole width is read as a paragraph. */
  asLine(): Said {
    return this.count > 1
      ? joined([...this.cells, ...blanks(this.after)], '\t')
      : joined([...this.said(), added('\t')]);
  }

  private said(): Said[] {
    return this.cells.filter(({ text }) => text !== '');
  }
}

function blanks(count: number): Traced<never>[] {
  return Array.from({ length: count }, () => added(''));
}

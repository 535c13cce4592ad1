/** What any host hands over: sheets of cells with merges. Nothing fiscal is known here. */

export type CellValue = string | number | boolean | null;

export interface Cell {
  /** The cell's value; a formula's cached value. Excel error cells hold their text ("#REF!") with `error` set. */
  readonly value: CellValue;
  readonly error?: boolean;
  readonly formula?: string;
  /** Excel number format, e.g. "#,##0.00". */
  readonly format?: string;
  /**
   * What the cell shows, where its format makes that more or other than its digits: 842.1 for a stored 8420700, "20万元".
   * A date is handed over as text: it has the same text here as in `value`. "" where an amount is there and nothing of
   * it is shown (;;;).
   */
  readonly shown?: string;
}

/** Zero-based, inclusive on all four sides. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  /** Sparse: rows[r]?.[c]. Blank cells are undefined. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Why its cells could not be read; `rows` is then empty and says nothing. */
  readonly unread?: Unread;
  /** Of a table that was printed, or of pages that are not read. */
  readonly printed?: readonly PrintedRows[];
}

/** Rows that follow one another as they stand on a page, in points from its upper left corner as it is turned to be read. */
export interface PrintedRows {
  /** From 1. */
  readonly page: number;
  /** The first of them, zero-based. */
  readonly row: number;
  /** The first column, zero-based; 0 unless told otherwise. */
  readonly column?: number;
  /** Edges of rows from the first one on, and of columns: one more than there are of each; none of a page that is not read. */
  readonly ys: readonly number[];
  readonly xs: readonly number[];
}

/** A page of a PDF or an OFD, turned so that its text is upright. */
export interface PaperPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Clockwise, from how the file describes it. */
  readonly quarterTurns: 0 | 1 | 2 | 3;
}

/**
 * `too-large`: more filled cells than the host can hand over; `refused`: the host would not, with its own code for the
 * reason; `page`: pages of a PDF of which all, or the tables, are not read.
 */
export type Unread =
  | { readonly reason: 'too-large'; readonly cells: number }
  | { readonly reason: 'refused'; readonly code: string }
  | { readonly reason: 'page'; readonly why: PageFault };

/**
 * `scanned`: no text, a picture or outlines; `picture`: a large picture beside the text; `garbled`: a font that does not
 * tell its signs; `unruled`, `half-ruled`: a table without lines, or with some; `crowded`: several figures in one cell;
 * `crossing`: figures over the lines of their cells; `hashes`:
 * ### for figures that the column is too narrow for; `turned`: signs that stand across; `cut`: signs or lines cut off by
 * the page or a cell; `split`: a table over several page widths, or parts that do not fit.
 */
export type PageFault =
  | 'scanned'
  | 'picture'
  | 'garbled'
  | 'unruled'
  | 'half-ruled'
  | 'crowded'
  | 'crossing'
  | 'hashes'
  | 'turned'
  | 'cut'
  | 'split';

/** Pages of a published text that are not read, or on which something is not: "第3–4页". */
export interface UnreadPages {
  readonly pages: string;
  readonly why: PageFault;
}

/** What a file is that is no workbook: pages of a PDF or an OFD, or a saved web page. */
export type Published = 'pages' | 'web-page';

export interface Workbook {
  /** File name with extension, as the user knows it. */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** How many pages a PDF has whose tables are its grids. */
  readonly pages?: number;
  /** It is a saved web page. */
  readonly isWebPage?: true;
  /** These pages, in order. */
  readonly paper?: readonly PaperPage[];
  /** What a PDF holds beside what its pages print. */
  readonly remains?: Remains;
  /** Why the values of its formulas may be out of date; absent when nothing says so. */
  readonly calculation?: Calculation;
}

/** What a PDF holds beside what its pages print. */
export interface Remains {
  readonly pages: readonly PageRemain[];
  /** Of its properties; '' for none. */
  readonly title: string;
  readonly author: string;
  readonly contents?: readonly StrayEntry[];
}

/** An entry of the contents that names another page than that of its title. */
export interface StrayEntry {
  readonly title: string;
  /** The page's number in the contents, and as it is: printed on it, or counted as the other entries count. */
  readonly listed: number;
  readonly counted: number;
  readonly isPrinted: boolean;
  /** Pages of the PDF, from 1: of the contents, and of the title. */
  readonly contents: number;
  readonly page: number;
}

/**
 * `white`: text in white with nothing behind it; `invisible`: text that is not drawn, and no picture either; `layer`: text in a layer
 * that is switched off; `covered`: text that a later area or picture lies over; `comment`: what a reader has noted on it; `field`: a form's field; `empty`: a page between others that prints nothing but its number.
 */
export interface PageRemain {
  /** From 1. */
  readonly page: number;
  readonly kind: 'white' | 'invisible' | 'layer' | 'covered' | 'comment' | 'field' | 'empty';
  /** '' where it has none. */
  readonly text: string;
}

/**
 * `manual`: formulas are computed only when asked; `pending`: computed anew when the file is opened, or still being
 * computed.
 */
export type Calculation = 'manual' | 'pending';

/** A cell as findings and figures name it: sheet and A1 address. */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.rows[row]?.[column];
}

/** A number that its format shows as a date or a time. */
export function isDateCell({ value, shown }: Cell): boolean {
  return typeof value === 'string' && shown !== undefined;
}

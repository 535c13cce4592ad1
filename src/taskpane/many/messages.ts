import type { Book } from '../engine/book.js';
import type { DocumentIdentity } from '../../core/disclosure/model.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { NamedFile, TextIdentity } from '../../core/inspect/pair-texts.js';
import type { Answers } from '../../core/report/answers.js';
import type { CheckedRow, OverviewRow } from '../../core/report/overview.js';
import type { CellRef } from '../../core/sheet/grid.js';
import type { Severity } from '../../core/taxonomy/severity.js';
import type { ListedFile } from './listed-file.js';

/** What the pane asks of the worker for many files, and what it is answered: plain data both. */
export interface Talk {
  /** Reads a workbook and checks it, against last year's where one is told. */
  readonly check: { asks: BookWithPrior & Checking; answers: CheckedBook | Unread };
  /** Whose text it is. */
  readonly text: { asks: { text: ListedFile }; answers: NamedText | Unread };
  /** The 说明 of each workbook, by their places in the two lists. */
  readonly pair: { asks: { books: readonly NamedFile[]; texts: readonly NamedFile[] }; answers: TextPairs };
  /** How many 部门 there are with their 单位 among them. */
  readonly households: { asks: { books: readonly ListedFile[] }; answers: { departments: number } };
  /** Compares each 部门 with the sum of its 单位. */
  readonly rollup: { asks: { books: readonly BookWithPrior[] } & Checking; answers: RolledUp };
  /** Fills the reviewer's paper of one workbook; it is kept for `papers`. */
  readonly inspect: { asks: BookWithPrior & Checking & { text: ListedFile | null }; answers: null };
  /** The papers that were filled, with the workbooks that could not be read, as an .xlsx. */
  readonly papers: { asks: { books: readonly (ListedFile | UnreadBook)[]; on: string }; answers: { xlsx: Uint8Array } };
  /** The overview as an .xlsx and as a page. */
  readonly summary: {
    asks: { rows: readonly OverviewRow[]; on: string };
    answers: { xlsx: Uint8Array; html: string };
  };
  /** The paper of the workbook that is open. */
  readonly paper: { asks: OpenBook & Checking & { on: string }; answers: { xlsx: Uint8Array } };
  /** Two versions of a workbook. */
  readonly compare: { asks: { before: GivenFile; after: GivenFile; on: string } & Checking; answers: Compared };
}

export type Kind = keyof Talk;
export type Asked = { readonly [K in Kind]: { readonly kind: K; readonly asks: Talk[K]['asks'] } }[Kind];

/** How it is to be checked. */
export interface Checking {
  readonly settings: CheckSettings;
}

/** Why a file is of no use here: one Chinese sentence. */
export interface Unread {
  readonly failure: string;
  /** All of it was read, and there is no table in it. */
  readonly holdsNone?: true;
}

export interface CheckedBook {
  readonly document: DocumentIdentity;
  readonly row: CheckedRow;
}

export type NamedText = TextIdentity;

export interface TextPairs {
  /** [place of the workbook, place of the text] */
  readonly pairs: readonly (readonly [number, number])[];
  /** Workbooks of which several texts may be the one. */
  readonly doubts: readonly (readonly [book: number, texts: readonly number[]])[];
}

export interface BookWithPrior {
  readonly book: ListedFile;
  readonly prior: ListedFile | null;
}

export interface RolledUp {
  readonly departments: readonly RolledUpDepartment[];
  /** What could not be told, a sentence each. */
  readonly doubts: readonly string[];
}

export interface RolledUpDepartment {
  readonly id: number;
  /** The line of its workbook, with what was found. */
  readonly row: CheckedRow;
  readonly findings: readonly FoundLine[];
}

export interface UnreadBook extends Unread {
  readonly name: string;
}

/** A file as it was picked, or its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob | ArrayBuffer;
}

export interface OpenBook {
  readonly workbook: Book;
  readonly prior: Book | null;
  readonly answers: Answers;
  readonly text: { readonly name: string; readonly content: ArrayBuffer | string } | null;
}

/** A finding in words. */
export interface FoundLine {
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly CellRef[];
}

/** What became of a workbook, in words. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** They are hardly versions of one; null where nothing says so. */
  readonly unlike: string | null;
  readonly totals: readonly string[];
  /** Tables and sheets that came or went. */
  readonly sheets: readonly string[];
  readonly tables: readonly ComparedTable[];
  readonly gone: readonly FoundLine[];
  readonly fresh: readonly FoundLine[];
  /** The whole as a page to keep. */
  readonly html: string;
}

export interface ComparedTable {
  readonly name: string;
  readonly figures: readonly ComparedFigure[];
  /** All that is other in it but its figures. */
  readonly lines: readonly string[];
}

export interface ComparedFigure {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** Where it stands in the later version. */
  readonly cell: CellRef;
}

/** What the worker answers. `message` is a Chinese sentence when it could say what is wrong. */
export type Reply =
  { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly message: string | null };

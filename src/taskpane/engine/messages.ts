import type { Grid, Workbook } from '../../core/sheet/grid.js';
import type { Part } from '../model/progress.js';
import type { BookFile } from './book.js';

type Row = Grid['rows'][number];

/** A sheet without its rows, which follow. */
export interface SheetHead extends Omit<Grid, 'rows' | 'merges'> {
  /** The number of its rows. */
  readonly length: number;
  /** The sheet of the workbook before that its other rows are those of; null where all follow. */
  readonly base: number | null;
  /** Null: those of that sheet. */
  readonly merges: Grid['merges'] | null;
}

/** A workbook by its sheets: those of the workbook before that are the same by their place there. */
export interface BookHead extends Omit<Workbook, 'grids'> {
  readonly base: number | null;
  readonly sheets: readonly (number | SheetHead)[];
}

/** What the page says to the engine, each workbook by a number. All plain data. */
export type ToEngine =
  /** Files will be opened. */
  | { readonly say: 'ready' }
  | { readonly say: 'file'; readonly id: number; readonly file: BookFile }
  | { readonly say: 'book'; readonly id: number; readonly head: BookHead }
  /** Rows of its sheet by their place. */
  | {
      readonly say: 'rows';
      readonly id: number;
      readonly sheet: number;
      readonly rows: readonly (readonly [number, Row])[];
    }
  /** All other workbooks are wanted no more. */
  | { readonly say: 'keep'; readonly ids: readonly number[] }
  | {
      readonly say: 'ask';
      readonly call: string;
      readonly book: number | null;
      readonly prior: number | null;
      readonly request: unknown;
    };

/** What it answers. `message`: a Chinese sentence where it can say what is wrong. */
export type FromEngine =
  | { readonly say: 'part'; readonly part: Part }
  | { readonly say: 'answer'; readonly answer: unknown }
  | { readonly say: 'failure'; readonly message: string | null };

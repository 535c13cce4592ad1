import type { CellRef } from '../../sheet/grid.js';
import type { PlainAmount } from '../plain-amount.js';
import type { RowRef } from '../references.js';
import type { TableSaid } from './table-said.js';

/** The tables that stand in a text. */
export type OwnTableSaid =
  | OwnTableFault
  /** A note below it says that it is empty. */
  | { readonly type: 'own-table.not-empty'; readonly title: string }
  | {
      /** A figure that the workbook's table prints otherwise; null is blank. */
      readonly type: 'own-table.differs';
      readonly title: string;
      readonly row: RowRef;
      readonly heads: readonly string[];
      readonly said: PlainAmount | null;
      readonly book: PlainAmount | null;
      readonly cell: CellRef;
      /** Which of both the sentences agree with; null where they tell it otherwise or not. */
      readonly text: { readonly kind: 'as-table' | 'as-book' } | null;
    }
  /** So much differs that it is another table. */
  | { readonly type: 'own-table.other'; readonly title: string; readonly differing: number; readonly of: number }
  /** Lines that only the workbook, or only the text, has; the first of them. */
  | {
      readonly type: 'own-table.missing';
      readonly title: string;
      readonly lines: readonly string[];
      readonly of: number;
    }
  | { readonly type: 'own-table.added'; readonly title: string; readonly lines: readonly string[]; readonly of: number }
  | { readonly type: 'own-table.misread'; readonly checked: number; readonly failed: number };

/** A fault as check tells it, with what comes of it. */
export interface OwnTableFault {
  readonly type: 'own-table.fault';
  readonly fault: TableSaid;
  /** What the cell that is most likely wrong says ('' when blank) and should say. */
  readonly suspect: { readonly stated: string; readonly proposed: string } | null;
  /** Other relations that the same cell breaks. */
  readonly consequences: number;
  /** Other lines of the table in which the same relation is broken. */
  readonly alike: number;
}

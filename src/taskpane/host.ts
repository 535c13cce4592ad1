import type { CellRef, Workbook } from '../core/sheet/grid.js';

/** What the pane needs of the world it sits in. */
export interface PaneHost {
  readonly name: 'browser' | 'excel' | 'word';
  /** The workbook the user means. Rejects with an Error whose message is one Chinese sentence where it can tell why. */
  read(signal?: AbortSignal): Promise<Workbook>;
  /** The bytes of the file that was read last, untouched; not in Office. */
  original?(): Promise<ArrayBuffer>;
  /** Brings the cell before the user's eyes. */
  show(cell: CellRef): Promise<void>;
}

import type { TableRef } from '../references.js';

/** What the notes under tables say, or do not. */
export type NoteSaid =
  /** `named`: the money that the note speaks of; `own`: that of the table. */
  | { readonly type: 'note.other-money'; readonly table: TableRef; readonly named: string; readonly own: string }
  | { readonly type: 'note.not-empty'; readonly table: TableRef; readonly note: string }
  | { readonly type: 'note.empty-unsaid'; readonly tables: readonly TableRef[] };

/** A recognized table as a document prints it. */
export interface PrintedTable {
  readonly title: string;
  /** 表1　部门：某某局 */
  readonly left: string;
  /** 单位：元 */
  readonly right: string;
  readonly columns: number;
  /** Rows that are repeated on every page. */
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
  readonly notes: readonly string[];
  /** No amount stands in it. */
  readonly empty: boolean;
}

export type PrintedRow = readonly PrintedCell[];

export interface PrintedCell {
  readonly text: string;
  readonly span: number;
  /** Where the cell is one with those below: its first row, or a later one. */
  readonly merge: 'first' | 'later' | null;
  readonly align: 'left' | 'center' | 'right';
}

import type { RowRef, TableRef } from '../references.js';

/** Codes and names of 科目. */
export type CodeSaid =
  | (Subject & { readonly type: 'code.differs'; readonly usual: string; readonly usualTable: TableRef })
  | (Subject & { readonly type: 'name.differs'; readonly usual: string; readonly usualTable: TableRef })
  /** The code is another 科目's, whose name is `listed`; the name belongs to `otherCode`. */
  | (Subject & Listed & { readonly type: 'code.name-mismatch'; readonly otherCode: string })
  | (Subject & Listed & { readonly type: 'name.misspelt' })
  | (Subject & { readonly type: 'code.two-names'; readonly otherName: string })
  | (Subject & { readonly type: 'name.stale'; readonly current: string; readonly since: number })
  | (Subject & {
      readonly type: 'code.stale';
      readonly until: number;
      readonly successor: string;
      readonly successorName: string;
    })
  /** `code` is the one that the name asks for. */
  | (Subject & { readonly type: 'code.missing' })
  | {
      readonly type: 'name.missing';
      readonly table: TableRef;
      readonly code: string;
      /** The name that the code asks for, where it is known. */
      readonly name: string | null;
    }
  /** `code` is what is printed for the 类 that the name tells. */
  | (Subject & { readonly type: 'code.no-such-class'; readonly listed: string })
  /** It stands below `parent`, and its code does not. */
  | (Subject & { readonly type: 'code.parent'; readonly parent: RowRef; readonly parentCode: string });

/** A 科目 as one line prints it. */
interface Subject {
  readonly table: TableRef;
  readonly code: string;
  readonly name: string;
}

interface Listed {
  /** The name that the list has for the code. */
  readonly listed: string;
  /** False where the list has it from memory. */
  readonly backed: boolean;
}

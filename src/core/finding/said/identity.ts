import type { DocumentType } from '../../taxonomy/table-kind.js';
import type { TableRef } from '../references.js';

/** Department, year and kind of document, where one table differs from the others. */
export type IdentitySaid =
  | { readonly type: 'identity.year'; readonly table: TableRef; readonly year: number; readonly usual: number }
  | { readonly type: 'identity.type'; readonly table: TableRef; readonly usual: DocumentType }
  /** 部门 or 单位: whose set the title says it is of, and the other titles. */
  | { readonly type: 'identity.level'; readonly table: TableRef; readonly level: string; readonly usual: string }
  | { readonly type: 'identity.department'; readonly table: TableRef; readonly name: string; readonly usual: string };

import type { Unread } from '../../sheet/grid.js';
import type { CellRef } from '../../sheet/grid.js';
import type { LineRef, PlaceRef, RowRef, TableRef } from '../references.js';

/** Tables, lines and sheets that are not there, or were not read. */
export type CompletenessSaid =
  /** `name`: what the rules call the table. */
  | { readonly type: 'table.missing'; readonly name: string }
  /** No table of it holds an amount, or there is none; `missing`: what the rules call the tables that it has not. */
  | { readonly type: 'workbook.empty'; readonly tables: number; readonly missing: readonly string[] }
  | { readonly type: 'table.numbering'; readonly numbers: readonly string[] }
  | { readonly type: 'three-public.vehicles'; readonly table: TableRef }
  | { readonly type: 'sheet.unread'; readonly sheet: string; readonly unread: Unread }
  /** Tables of a book of several departments of which nothing tells whose they are; the first of them. */
  | { readonly type: 'table.unowned'; readonly tables: readonly TableRef[]; readonly of: number }
  | { readonly type: 'table.headless'; readonly title: string; readonly cell: CellRef }
  | {
      /** A 类 or 款 that is not printed though lines below it are. */
      readonly type: 'line.orphans';
      readonly table: TableRef;
      readonly line: RowRef;
      /** The first of the lines below it. */
      readonly parts: readonly RowRef[];
      readonly of: number;
      /** Where another table prints it. */
      readonly elsewhere: PlaceRef | null;
    }
  | {
      /** A 类 or 款 with nothing below it, where every other has its parts. */
      readonly type: 'line.childless';
      readonly table: TableRef;
      readonly row: RowRef;
      readonly below: SubjectDepth;
      /** The part that another table prints. */
      readonly part: PlaceRef | null;
    }
  /** Every other table has it. */
  | { readonly type: 'line.no-total'; readonly table: TableRef; readonly name: string }
  | { readonly type: 'line.no-side-total'; readonly table: TableRef; readonly side: string; readonly name: string }
  /** Its sister `beside` is there. */
  | { readonly type: 'line.no-item'; readonly table: TableRef; readonly name: string; readonly beside: string }
  | {
      /** Lines that stop above the depth they should go to. */
      readonly type: 'completeness.depth';
      readonly table: TableRef;
      readonly classification: 'function' | 'economic';
      readonly depth: SubjectDepth;
      /** How deep they go, each once, the longest codes last. */
      readonly reached: readonly SubjectDepth[];
      /** The first of them. */
      readonly lines: readonly LineRef[];
      readonly of: number;
    };

/** Digits of a 科目 code: 类, 款, 项. */
export type SubjectDepth = 3 | 5 | 7;

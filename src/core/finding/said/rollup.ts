import type { TableKind } from '../../taxonomy/table-kind.js';
import type { Unit } from '../../money/amount.js';
import type { CellRef } from '../../sheet/grid.js';
import type { PlainAmount } from '../plain-amount.js';
import type { BookRef, RowRef, TableRef } from '../references.js';

/** A 部门 beside the sum of its 单位. */
export type RollupSaid =
  | {
      readonly type: 'rollup.mismatch';
      readonly table: TableRef;
      /** The 部门's line, else that of a 单位 which prints it. */
      readonly row: RowRef;
      /** The heads of every column that is off by the same. */
      readonly columns: readonly (readonly string[])[];
      /** The 部门 prints the line. */
      readonly printed: boolean;
      readonly units: number;
      readonly own: PlainAmount;
      readonly sum: PlainAmount;
      readonly difference: PlainAmount;
      /** The first of those that add something. */
      readonly shares: readonly RollupShare[];
      readonly of: number;
      /** The one whose figure is just the difference, and whether it seems left out or counted twice. */
      readonly alone: { readonly book: BookRef; readonly missing: boolean } | null;
      readonly exception: string | null;
    }
  | {
      readonly type: 'rollup.rounding';
      readonly table: TableRef;
      readonly count: number;
      readonly largest: PlainAmount;
    }
  | {
      /** All totals are greater than those of the 单位 together. */
      readonly type: 'rollup.short';
      readonly table: TableRef;
      readonly row: RowRef;
      readonly own: PlainAmount;
      readonly sum: PlainAmount;
      readonly units: number;
      /** 单位 that the 部门 lists and that are not there. */
      readonly absent: readonly string[];
      readonly exception: string | null;
    }
  | {
      readonly type: 'rollup.unlike';
      readonly failed: number;
      readonly held: number;
      readonly units: number;
      readonly exception: string | null;
    }
  | { readonly type: 'rollup.scale'; readonly unit: BookRef; readonly likely: Unit };

/** One 单位's part in a sum. */
export interface RollupShare {
  readonly book: BookRef;
  readonly cell: CellRef;
  readonly amount: PlainAmount;
}

/** Why a 部门 and its 单位 could not be compared in something. */
export type RollupReason =
  | { readonly type: 'no-table'; readonly book: BookRef; readonly kind: TableKind }
  | { readonly type: 'no-line'; readonly book: BookRef; readonly table: TableRef; readonly row: RowRef }
  | { readonly type: 'no-column'; readonly book: BookRef; readonly table: TableRef; readonly head: string }
  | { readonly type: 'absent'; readonly names: readonly string[] };

/** What cannot be told of which workbooks are 部门 and which their 单位. */
export type RollupDoubt =
  | { readonly type: 'no-kin' }
  | { readonly type: 'same-name'; readonly books: readonly [string, string]; readonly department: string }
  | { readonly type: 'two-parents'; readonly unit: string; readonly parents: readonly [string, string] }
  | {
      readonly type: 'unsure';
      readonly department: string;
      readonly units: readonly string[];
      readonly failed: number;
      readonly held: number;
    }
  | { readonly type: 'unlike'; readonly department: string; readonly other: string };

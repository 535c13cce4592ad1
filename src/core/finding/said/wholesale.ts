import type { PlainAmount } from '../plain-amount.js';
import type { PlaceRef, RowRef, TableRef } from '../references.js';

/** Faults of many cells at once. */
export type WholesaleSaid =
  | { readonly type: 'shift.reading'; readonly fault: Displaced; readonly mends: number }
  /** Each alone explains the same broken relations. */
  | { readonly type: 'shift.either'; readonly faults: readonly Displaced[]; readonly mends: number }
  | {
      readonly type: 'shift.missing-row';
      readonly table: TableRef;
      readonly whole: RowRef;
      /** The line where another table prints it. */
      readonly missing: PlaceRef;
      readonly amount: PlainAmount;
    }
  | {
      readonly type: 'shift.extra-row';
      readonly table: TableRef;
      /** Row of the sheet, from 1. */
      readonly at: number;
      readonly line: RowRef;
      readonly whole: RowRef;
    }
  | {
      readonly type: 'shift.row-twice';
      readonly table: TableRef;
      readonly line: RowRef;
      /** Rows of the sheet, from 1, the upper one first. */
      readonly rows: readonly [number, number];
      /** The sum that counts the line once. */
      readonly whole: RowRef | null;
    }
  | {
      /** One relation broken in lines below each other. */
      readonly type: 'run';
      readonly column: string;
      readonly top: number;
      readonly bottom: number;
      readonly relation: string;
    };

/** Amounts in a wrong place: a row off, in each other's columns, in each other's lines. Rows of the sheet, from 1. */
export type Displaced = {
  readonly table: TableRef;
  readonly columns: readonly string[];
  readonly top: number;
  readonly bottom: number;
} & (
  | { readonly kind: 'shift'; readonly by: number }
  | { readonly kind: 'swap' }
  | { readonly kind: 'rows'; readonly upper: RowRef; readonly lower: RowRef }
);

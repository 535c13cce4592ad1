import type { PriorRole, Refusal } from '../../disclosure/prior.js';
import type { PlainAmount } from '../plain-amount.js';
import type { RowRef, TableRef } from '../references.js';

/** A workbook beside last year's, or final accounts beside their budget. */
export type PriorSaid =
  | {
      /** A column that repeats the other workbook's figures and differs in many lines. */
      readonly type: 'prior.column';
      readonly table: TableRef;
      readonly heads: readonly string[];
      readonly compared: number;
      readonly differing: number;
      /** What the other workbook is; null where the figures stand in this one. */
      readonly against: PriorRole | null;
      readonly expects: string;
      /** The largest differences. */
      readonly largest: readonly PriorPair[];
      readonly exception: string | null;
    }
  | {
      /** Changes that a reader will ask about. */
      readonly type: 'prior.changes';
      readonly table: TableRef;
      readonly count: number;
      readonly largest: readonly YearChange[];
    }
  | { readonly type: 'prior.same' }
  /** Of another type: only the columns that repeat it are compared. */
  | { readonly type: 'prior.scope'; readonly role: PriorRole }
  | { readonly type: 'prior.useless'; readonly role: PriorRole }
  | { readonly type: 'prior.refused'; readonly refusal: Refusal };

export interface PriorPair {
  readonly row: RowRef;
  readonly here: PlainAmount;
  readonly there: PlainAmount;
}

export interface YearChange {
  readonly row: RowRef;
  readonly before: PlainAmount;
  readonly now: PlainAmount;
  /** By how much of the year before, in per cent with two decimals; null where that was nothing or less. */
  readonly percent: string | null;
}

import type { OwnField } from '../../disclosure/own-relation.js';
import type { PlainAmount } from '../plain-amount.js';
import type { LineRef, TableRef } from '../references.js';

/** A user's own relations. */
export type OwnSaid =
  | {
      readonly type: 'own.broken';
      readonly id: string;
      /** The sides as the user writes them. */
      readonly left: string;
      readonly right: string;
      readonly comparison: '=' | '≤' | '≥';
      /** What the sides come to. */
      readonly amounts: readonly [left: PlainAmount, right: PlainAmount];
      readonly difference: PlainAmount;
      /** The right side is a number without any figure. */
      readonly fixed: boolean;
    }
  | {
      /** It cannot be read. */
      readonly type: 'own.problem';
      readonly id: string;
      /** Where it is written in a rules file; null in the sheet. */
      readonly place: string | null;
      readonly field: OwnField;
      readonly problem: OwnProblem;
    }
  | { readonly type: 'own.no-head'; readonly sheet: string };

/** Why a user's relation cannot be read. */
export type OwnProblem =
  | OwnSyntaxProblem
  | { readonly type: 'no-table'; readonly name: string; readonly tables: readonly TableRef[] }
  | { readonly type: 'many-tables'; readonly name: string; readonly tables: readonly TableRef[] }
  | { readonly type: 'no-line'; readonly name: string; readonly table: TableRef }
  | { readonly type: 'many-lines'; readonly name: string; readonly table: TableRef; readonly rows: readonly LineRef[] }
  | { readonly type: 'no-column'; readonly name: string; readonly table: TableRef; readonly columns: Heads }
  | { readonly type: 'many-columns'; readonly name: string | null; readonly table: TableRef; readonly columns: Heads }
  | { readonly type: 'line-or-column'; readonly name: string; readonly table: TableRef }
  | { readonly type: 'not-money'; readonly name: string; readonly table: TableRef }
  | { readonly type: 'empty' }
  | { readonly type: 'no-figure' }
  | { readonly type: 'comparison'; readonly text: string }
  | { readonly type: 'two-comparisons' }
  | { readonly type: 'severity'; readonly text: string }
  | { readonly type: 'repeated-id'; readonly id: string }
  | { readonly type: 'formula'; readonly text: string }
  | { readonly type: 'too-long' };

/** The heads of each column, from the top down. */
type Heads = readonly (readonly string[])[];

export interface OwnSyntaxProblem {
  readonly type: 'syntax';
  readonly at: number;
  /** What stands there; "" at the end. */
  readonly found: string;
  readonly wanted:
    | 'term'
    | 'sign'
    | 'name'
    | 'dot'
    | 'closing'
    | 'two-or-three-names'
    | 'no-product'
    | 'no-bracket'
    | 'no-comparison'
    | 'no-strict-comparison';
}

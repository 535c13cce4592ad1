import type { Decimal } from 'decimal.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import type { Equation, Term } from '../equation.js';

/** A relation with the other workbook that could not be computed: that workbook lacks the table. */
export interface PriorUncomputed {
  readonly rule: Rule;
  readonly missing: TableKind;
}

export interface PriorEquations {
  readonly equations: readonly Equation[];
  readonly uncomputed: readonly PriorUncomputed[];
}

/** A figure and what it was last year; no terms where there was none. */
export interface Change {
  readonly now: readonly Term[];
  readonly before: readonly Term[];
  /** In 元. */
  readonly amount: Decimal;
  readonly base: Decimal;
}

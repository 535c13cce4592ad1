import { memoizeFor } from '../../text/memoize.js';
import type { Dimensions } from '../dimensions.js';
import type { ItemId } from '../items.js';
import type { TableKind } from '../table-kind.js';
import type { Condition } from './condition.js';
import { CROSS_FORM, type Rule } from './rule.js';

/** One printed figure: which table, which line, which column; `minus` when it is taken off. */
export interface FigureSpec {
  readonly kind: TableKind;
  readonly item: ItemId;
  readonly code?: string;
  readonly column: Dimensions;
  readonly minus?: true;
  /** Every line of the item, not its first. */
  readonly all?: true;
}

/** Alternatives, first one printed wins; each is a sum of figures. */
export type SideSpec = readonly (readonly FigureSpec[])[];

export interface TotalsRelation extends Rule {
  readonly form: 'totals';
  readonly left: SideSpec;
  readonly right: SideSpec;
  readonly conditions?: readonly Condition[];
  readonly comparison?: 'at-most';
  /** Applies only where both sides print an amount other than nothing. */
  readonly bothPrinted?: true;
}

/** Line by line: every 科目 that both tables can tell, from the column of one to the sum of columns of others. */
export interface LinesRelation extends Rule {
  readonly form: 'lines';
  /** 类 only, every functional 科目, every economic 科目, or projects that both tables name alike. */
  readonly lines: 'class' | 'functional' | 'economic' | 'project';
  readonly left: LineSource;
  readonly right: readonly LineSource[];
  readonly conditions?: readonly Condition[];
  readonly comparison?: 'at-most' | 'at-least';
  /** The 科目 stand across the right table, one a column, read in its 合计 line. */
  readonly rightAcross?: true;
}

export interface LineSource {
  readonly kind: TableKind;
  readonly column: Dimensions;
}

export type CrossRelation = TotalsRelation | LinesRelation;

/** A figure by table, line and column (合计 when none is named). */
export const at = (kind: TableKind, item: ItemId, column: Dimensions = {}): FigureSpec => ({ kind, item, column });
export const less = (figure: FigureSpec): FigureSpec => ({ ...figure, minus: true });
export const cross = (id: string, sentence: string, expects: string, basis = CROSS_FORM): Rule => ({
  id,
  sentence,
  expects,
  category: 'cross-table',
  severity: 'error',
  basis,
});

/** The tables that a relation reads, the stated one first. */
export const kindsOf = memoizeFor((relation: CrossRelation): readonly TableKind[] => {
  const read =
    relation.form === 'totals' ? [...relation.left, ...relation.right].flat() : [relation.left, ...relation.right];
  return [...new Set(read.map(({ kind }) => kind))];
});

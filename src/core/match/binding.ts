import type { Decimal } from 'decimal.js';
import type { NamedFigure } from '../figures/named.js';
import type { Sources } from '../figures/sourced.js';

/** What a figure of a text says of a figure of the tables; null says the figure itself. */
export type Aspect = '上年' | '差额' | '幅度' | '占' | '预算' | '完成';

/** A figure of a text tied to a figure of the tables, by the words around it alone: its value is not looked at. */
export interface Binding extends Sources {
  readonly figure: NamedFigure;
  readonly aspect: Aspect | null;
  /** What a share is of. */
  readonly whole: NamedFigure | null;
  /** A change against 预算数 rather than against last year. */
  readonly againstBudget: boolean;
  /** Exact, in 元, per cent or pieces; null where the tables do not tell it. */
  readonly value: Decimal | null;
  /** Which way a difference or its percentage goes. */
  readonly moved: 'more' | 'less' | 'same' | null;
  readonly sure: boolean;
  /** Why it is not sure, or why the value is not known; '' when neither. A Chinese clause. */
  readonly why: string;
  /** The other figures of "甲和乙均为3万元". */
  readonly also?: readonly Binding[];
  /**
   * Where it is not sure: the figures it must be one of, this one left out. Absent where it may be of something else.
   */
  readonly others?: readonly NamedFigure[];
}

/** A figure that a statement was found to be of. */
export interface Target {
  readonly figure: NamedFigure;
  /** '' when sure. */
  readonly doubt: string;
  readonly others?: readonly NamedFigure[];
}

import type { PlainAmount } from '../plain-amount.js';
import type { FigureRef, RowRef, TableRef } from '../references.js';

/** A relation that does not hold, and figures that do not follow from others. */
export type ArithmeticSaid =
  | (Breach & {
      /** The left side has no line: the other table prints what this one lacks. */
      readonly type: 'relation.no-line';
      readonly figure: FigureRef;
      readonly amount: PlainAmount;
      readonly difference: PlainAmount;
    })
  | (Breach & {
      /** The right side has no line. */
      readonly type: 'relation.no-counterpart';
      readonly subject: Subject;
      readonly amount: PlainAmount;
      readonly difference: PlainAmount;
    })
  | (Breach & {
      /** The figure stands alone: the cells of its parts are blank. */
      readonly type: 'relation.unfilled';
      readonly subject: Subject;
      readonly amount: PlainAmount;
      /** The first of the parts, by what tells them apart. */
      readonly parts: readonly RowRef[];
      readonly of: number;
    })
  | (Breach & {
      /** More than it may be at most. */
      readonly type: 'relation.too-much';
      readonly subject: Subject;
      readonly amount: PlainAmount;
      readonly most: PlainAmount;
      readonly difference: PlainAmount;
    })
  | (Breach & {
      readonly type: 'relation.unequal';
      readonly subject: Subject;
      readonly amount: PlainAmount;
      /** The figure of another table that it should equal; null where it is a sum, or of the same table. */
      readonly other: FigureRef | null;
      readonly expected: PlainAmount;
      readonly difference: PlainAmount;
    })
  | {
      readonly type: 'rounding';
      readonly table: TableRef;
      readonly count: number;
      readonly largest: PlainAmount;
    }
  | {
      /** Off by more than rounding explains, and by no more than the user lets pass. */
      readonly type: 'tolerated';
      readonly table: TableRef;
      readonly count: number;
      readonly largest: PlainAmount;
      readonly tolerance: PlainAmount;
    }
  | {
      /** A percentage of change beside the two years' figures; both in per cent. */
      readonly type: 'change.percent';
      readonly figure: FigureRef;
      readonly stated: string;
      readonly expected: string;
    }
  | {
      /** 执行率 beside 决算数 and 预算数; both in per cent. */
      readonly type: 'completion.percent';
      readonly figure: FigureRef;
      readonly stated: string;
      readonly expected: string;
    }
  | { readonly type: 'change.from-nothing'; readonly figure: FigureRef };

/** What the relation's own rule says of its breach. */
interface Breach {
  /** What the right side is called: "各类之和". */
  readonly expects: string;
  /** When it may lawfully not hold. */
  readonly exception: string | null;
  /** Off by 分 in tables that do not round. */
  readonly cents: boolean;
}

/** The left side of a relation: its first figure, and of how many. */
export interface Subject {
  readonly figure: FigureRef;
  readonly of: number;
}

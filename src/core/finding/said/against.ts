import type { FundId } from '../../taxonomy/concepts/funds.js';
import type { DocumentType } from '../../taxonomy/table-kind.js';
import type { CellRef } from '../../sheet/grid.js';
import type { PlainAmount } from '../plain-amount.js';
import type { TextAmount } from '../text-amount.js';

/** A text beside its tables. Figures of the text are quoted as it prints them. */
export type AgainstSaid =
  | (Followed & {
      readonly type: 'table.value';
      readonly subject: SubjectName;
      readonly figure: string;
      readonly wanted: TextAmount;
      readonly basis: Basis;
      /** Why it may be another figure that is meant, in words; '' where it is sure. */
      readonly doubt: string;
      /** Where the amount stands in another line, when its own has none. */
      readonly elsewhere: { readonly cell: SaidCell; readonly name: string; readonly amount: PlainAmount } | null;
      /** Beside a workbook: whether the text's own table has it as the sentence or as the workbook. */
      readonly ownTable?: { readonly kind: 'as-text' | 'as-book' };
    })
  | (Followed & {
      readonly type: 'table.direction';
      readonly subject: SubjectName;
      readonly figure: string;
      /** Which way the tables say, and which the text. */
      readonly moved: 'more' | 'less';
      readonly said: 'more' | 'less';
      readonly terms: SaidTerms | null;
    })
  | {
      readonly type: 'table.level';
      readonly subject: SubjectName;
      readonly now: TextAmount;
      readonly before: TextAmount;
    }
  | {
      readonly type: 'table.project';
      readonly name: string;
      readonly figure: string;
      readonly amount: TextAmount;
      /** The names are only alike. */
      readonly near: boolean;
    }
  | { readonly type: 'table.project-cost'; readonly name: string; readonly figure: string; readonly amount: TextAmount }
  | { readonly type: 'table.vehicles'; readonly said: string; readonly kept: string }
  /** `amount` in 万元. */
  | { readonly type: 'table.topic-not-empty'; readonly topic: string; readonly amount: string }
  | { readonly type: 'table.not-empty'; readonly title: string }
  /** 款 of 基本支出 that the text lists. */
  | { readonly type: 'table.not-listed'; readonly names: readonly string[] }
  | { readonly type: 'table.subject'; readonly code: string; readonly said: string; readonly name: string }
  | { readonly type: 'text.year'; readonly text: number; readonly book: number }
  | { readonly type: 'text.type'; readonly text: DocumentType; readonly book: DocumentType }
  | { readonly type: 'text.department'; readonly text: string; readonly book: string };

/** What comes of one wrong figure: it is said again, and others were computed from it. */
interface Followed {
  readonly repeated: number;
  readonly consequences: number;
}

/** A cell; of a table that stands in the text itself its line and column, from 1, for a text has no addresses. */
export interface SaidCell extends CellRef {
  readonly inText?: { readonly row: number; readonly column: number };
}

/** Which figure a sentence is taken to speak of. */
export interface SubjectName {
  readonly name: string;
  readonly aspect: 'itself' | 'prior' | 'budget' | 'share' | 'completion' | 'change' | 'change-from-budget';
  /** What a share is of. */
  readonly whole: string | null;
  /** Of which money, where the name does not say it. */
  readonly money: FundId | null;
  /** The year it is told of; a change is from the year before. */
  readonly year: number | null;
}

/** What the tables say of it. */
export type Basis =
  | { readonly form: 'computed'; readonly terms: SaidTerms | null }
  | { readonly form: 'prior'; readonly value: TextAmount | PlainAmount; readonly lastPlace: boolean }
  | { readonly form: 'nothing' }
  | {
      readonly form: 'printed';
      readonly value: TextAmount | PlainAmount;
      readonly cells: readonly SaidCell[];
      readonly of: number;
      /** Off by no more than a last place. */
      readonly lastPlace: boolean;
    };

/** The two figures that a share, a completion or a change follows from. */
export interface SaidTerms {
  readonly second: 'whole' | 'prior' | 'budget';
  readonly figures: readonly [SaidTerm, SaidTerm];
}

export interface SaidTerm {
  readonly amount: PlainAmount;
  /** Null where it is a sum. */
  readonly cell: SaidCell | null;
}

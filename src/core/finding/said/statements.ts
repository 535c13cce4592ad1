import type { FundId } from '../../taxonomy/concepts/funds.js';
import type { TextAmount } from '../text-amount.js';

/**
 * What a text says that cannot be, and what does not follow from what. Figures of the text are quoted as it prints
 * them; `noun` is what they are of, '' where the sentence names nothing.
 */
export type StatementSaid =
  | RelationSaid
  | (OfFigure & NamedSaid)
  | { readonly type: 'change.double-sign'; readonly figure: string }
  /** What is among something, and more than it. */
  | { readonly type: 'part.more'; readonly part: NamedFigure; readonly whole: NamedFigure }
  | { readonly type: 'share.sum'; readonly sum: string }
  | { readonly type: 'share.base'; readonly said: string; readonly others: string }
  | {
      /** Percentages a last place off; the first of them, both in per cent. */
      readonly type: 'share.rounding';
      readonly places: readonly { readonly stated: string; readonly expected: string }[];
      readonly of: number;
    }
  /** 元 among 万元; what does not follow because of it. */
  | { readonly type: 'figure.slip'; readonly figure: string; readonly relation: RelationSaid | null }
  | { readonly type: 'figure.no-yuan'; readonly figure: string }
  | { readonly type: 'figure.no-unit'; readonly figure: string }
  | { readonly type: 'figure.no-percent'; readonly figure: string }
  | { readonly type: 'year.twice'; readonly year: number }
  | { readonly type: 'year.base'; readonly year: number; readonly own: number }
  | { readonly type: 'year.plan'; readonly year: number; readonly own: number }
  | { readonly type: 'year.foreign'; readonly year: number; readonly own: number }
  | { readonly type: 'year.heading'; readonly year: number; readonly own: number }
  /** What is held on a day: of final accounts, or else of a budget. */
  | { readonly type: 'year.as-of'; readonly year: number; readonly own: number; readonly final: boolean }
  | { readonly type: 'year.due'; readonly year: number; readonly own: number }
  | { readonly type: 'year.execution'; readonly year: number; readonly own: number };

/** Which figure is meant, beside its name. */
export interface FigureOf {
  /** Of which money, where the name does not say it. */
  readonly money: FundId | null;
  /** The year it is told of; last year's is the one before. */
  readonly year: number | null;
  /** What its change is from: last year's figure, or the year's budget. */
  readonly base: 'prior' | 'budget';
}

/** `of` is absent where the text does not tell. */
interface OfFigure {
  readonly of?: FigureOf;
}

/** What is said of one figure by its name. */
type NamedSaid =
  /** `convention`: 100 %, as some places have it; `base`: last year's figure, or the year's budget. */
  | {
      readonly type: 'growth-from-zero';
      readonly noun: string;
      readonly percent: string;
      readonly convention: boolean;
      readonly base: 'prior' | 'budget';
    }
  | { readonly type: 'change.negative-base'; readonly noun: string; readonly difference: string; readonly now: string }
  | { readonly type: 'change.of-nothing'; readonly noun: string; readonly change: string; readonly now: string }
  | { readonly type: 'change.nothing'; readonly noun: string; readonly difference: string; readonly percent: string }
  | { readonly type: 'change.over-hundred'; readonly noun: string; readonly percent: string }
  | { readonly type: 'direction.differs'; readonly noun: string; readonly first: Moved; readonly second: Moved }
  | {
      readonly type: 'direction.wrong';
      readonly noun: string;
      readonly base: string;
      readonly now: string;
      readonly said: 'more' | 'less';
    }
  | {
      readonly type: 'direction.budget';
      readonly noun: string;
      /** 预算 and 决算, or how much of the 预算 was completed. */
      readonly figures: { readonly budget: string; readonly now: string } | { readonly completion: string };
      readonly words: string;
    }
  | { readonly type: 'level.with-change'; readonly noun: string; readonly change: string }
  | { readonly type: 'level.amounts'; readonly noun: string; readonly base: string; readonly now: string }
  | {
      readonly type: 'level.moved-to';
      readonly noun: string;
      readonly direction: 'more' | 'less';
      readonly now: string;
    }
  | { readonly type: 'level.budget'; readonly noun: string; readonly budget: string; readonly now: string }
  | {
      readonly type: 'completion.of-nothing';
      readonly noun: string;
      /** Null where only the percentage of it is told. */
      readonly budget: string | null;
      readonly now: string;
      readonly percent: string;
    }
  | { readonly type: 'completion.level'; readonly noun: string; readonly percent: string }
  /** Things without money, or money without things. */
  | { readonly type: 'count.money'; readonly count: string; readonly noun: string; readonly money: string }
  /** Parts that make up the whole and are all completed by a hundred per cent, but for one; or the whole itself is not. */
  | { readonly type: 'completion.parts'; readonly noun: string; readonly percent: string };

/** A figure with what it is of. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
}

/** A figure with the word of change before it; `open`: a form's 增加（减少）. */
export interface Moved {
  readonly direction: 'more' | 'less' | 'level' | 'open';
  readonly figure: string;
}

/** Figures of the text that do not follow from each other. */
export interface RelationSaid {
  readonly type: 'text.relation';
  readonly breach: Breach;
  /** The figure that is most likely wrong, where that is not the one the relation speaks of. */
  readonly suspect: { readonly figure: string; readonly expected: TextAmount } | null;
  /** Other relations that the same figure breaks. */
  readonly consequences: number;
  /** It may be lawful: why depends on the rule. */
  readonly lawful: 'change.sum' | 'sum.subjects' | 'sum' | null;
  /** How else the text may have come by its figure. */
  readonly reading: OtherReading | null;
}

/**
 * `cut-off`: a percentage whose last places were dropped rather than rounded. `own-base`: a change divided by this year's
 * amount. `carried`: totals of which one leaves out what was carried over.
 */
export type OtherReading = 'cut-off' | 'own-base' | 'carried';

/** What does not follow from what. `about`: '' where the text does not name it; `computed`: null where nothing does. */
export type Breach = OfFigure & { readonly about: string; readonly computed: TextAmount | null } & (
    | {
        readonly form: 'share' | 'completion' | 'change';
        readonly part: readonly RelationTerm[];
        readonly whole: readonly RelationTerm[];
        readonly percent: string;
      }
    | {
        readonly form: 'same' | 'same-count' | 'balance' | 'agency-operation' | 'difference' | 'changes' | 'sum';
        readonly stated: RelationTerm;
        readonly terms: readonly RelationTerm[];
      }
  );

export interface RelationTerm {
  readonly figure: string;
  readonly sign: 1 | -1;
  /** What it is of. */
  readonly name: string;
  /** It is by how much something changed. */
  readonly change: boolean;
}

import type { TextAmount } from '../text-amount.js';

/** What the words of a text say that its numbers do not bear out. Figures are quoted as the text prints them. */
export type MeaningSaid =
  /** What each of several cost, against the money and their number. */
  | {
      readonly type: 'average';
      readonly noun: string;
      readonly average: string;
      readonly money: string;
      readonly count: string;
      readonly computed: TextAmount;
    }
  /** A number, and how many there are by the parts or names that stand beside it. */
  | { readonly type: 'count.parts'; readonly stated: string; readonly parts: readonly string[]; readonly sum: string }
  | { readonly type: 'count.listed'; readonly stated: string; readonly listed: string }
  /** Something done, with no money for it. */
  | { readonly type: 'done.with-nothing'; readonly noun: string; readonly money: string; readonly words: string }
  | { readonly type: 'reason.direction'; readonly noun: string; readonly less: boolean; readonly reason: string }
  | { readonly type: 'rate.over-hundred'; readonly words: string }
  | { readonly type: 'grade'; readonly score: string; readonly grade: string }
  | { readonly type: 'goals.all'; readonly figure: string; readonly project: string }
  | { readonly type: 'compared.otherwise'; readonly noun: string; readonly said: string; readonly others: string };

import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import type { Statement } from '../claims/index.js';
import { plainName } from '../claims/lexicon/references.js';
import type { FundId } from '../taxonomy/concepts/index.js';
import { figureNamed } from '../taxonomy/figure-names.js';
import type { Target } from './binding.js';
import type { HeadingTopic } from './heading-topic.js';

/** The rules by which nouns are matched, in the order in which they are tried. */
export interface Matching {
  readonly rules: readonly MatchRule[];
  readonly refused: readonly Case[];
  readonly doubted: readonly DoubtedCase[];
}

/** Where a noun stands: under which headings, as part of what, behind what. */
export interface Situation {
  readonly lookup: Lookup;
  readonly topic: HeadingTopic;
  /** The figure of the whole that the sentence makes this a part of. */
  readonly whole: NamedFigure | null;
  /** The figure told right before, in the same paragraph. */
  readonly before: NamedFigure | null;
  readonly firstInParagraph: boolean;
  /** 本年收入, 本年支出: said of the year by its own words. */
  readonly ofThisYear: boolean;
  /** The number told right before: "项目4个，涉及金额". */
  readonly counted: Statement | null;
  readonly matching: Matching;
}

/** What a noun says, read once for every rule. */
export interface Said {
  readonly noun: string;
  /** What it names (taxonomy/figure-names); null where a word is left over. */
  readonly key: string | null;
  /** The money that its own words name. */
  readonly scope: FundId | null;
}

/** One way in which a noun, where it stands, names a figure of the tables. */
export interface MatchRule {
  readonly id: string;
  /** Whether the rule speaks of the noun and its place. */
  readonly when: (said: Said, at: Situation) => boolean;
  /** Whether no later rule is tried, though the tables may not have the figure. */
  readonly decides: boolean;
  /** `match` reads other words in the same place. */
  readonly figure: (said: Said, at: Situation, match: (words: string, at: Situation) => Target | null) => Target | null;
}

/** Income, expenditure, 基本支出 or 项目支出, with its money and its figure. */
export interface Entry extends Said {
  readonly money: FundId | 'all';
  readonly figure: NamedFigure;
}

export interface Case {
  readonly id: string;
  readonly when: (entry: Entry, at: Situation) => boolean;
}

export interface DoubtedCase extends Case {
  readonly doubt: string;
}

export function saidBy(words: string): Said {
  const noun = plainName(words);
  const named = figureNamed(noun);
  return { noun, key: named?.key ?? null, scope: named?.scope ?? null };
}

export const sure = (figure: NamedFigure | null): Target | null => figure && { figure, doubt: '' };
export const doubtful = (figure: NamedFigure | null, doubt: string): Target | null => figure && { figure, doubt };

import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import type { Statement } from '../claims/index.js';
import { plainName } from '../claims/lexicon/references.js';
import type { FundId } from '../taxonomy/concepts/index.js';
import { figureNamed } from '../taxonomy/figure-names.js';
import type { Target } from './binding.js';
import type { HeadingTopic } from './heading-topic.js';

/** Where a noun stands: under which headings, as part of what, behind what. */
export interface Situation {
  readonly lookup: Lookup;
  readonly topic: HeadingTopic;
  /** The figure of the whole that the sentence makes this a part of. */
  readonly whole: NamedFigure | null;
  /** The figure told right before, in the same paragraph. */
  readonly before: NamedFigure | null;
  readonly firstInParagraph: boolean;
  /** The number told right before: "项目4个，涉及金额". */
  readonly counted: Statement | null;
}

/** What a noun says, read once for every rule. */
export interface Said {
  readonly noun: string;
  /** What it names (taxonomy/figure-names); null where a word is left over. */
  readonly key: string | null;
  /** The money that its own words name. */
  readonly scope: FundId | null;
}

export function saidBy(words: string): Said {
  const noun = plainName(words);
  const named = figureNamed(noun);
  return { noun, key: named?.key ?? null, scope: named?.scope ?? null };
}

export const sure = (figure: NamedFigure | null): Target | null => figure && { figure, doubt: '' };
export const doubtful = (figure: NamedFigure | null, doubt: string): Target | null => figure && { figure, doubt };

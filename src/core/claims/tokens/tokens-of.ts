import { STRUCTURE_WORDS } from '../lexicon/structure.js';
import type { Figure, Token, Word, WordKind } from './token.js';
import { matchesIn } from '../../text/matches.js';

/** The tokens of a folded text from left to right: its figures, as they were found, and the words between them. */
export function tokensOf(text: string, figures: readonly Figure[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const figure of figures) {
    tokens.push(...wordsIn(text, from, figure.quantity.from), figure);
    from = figure.quantity.to;
  }
  tokens.push(...wordsIn(text, from, text.length));
  return tokens;
}

/** The words between two figures: a figure before counts as the beginning of a clause. */
function wordsIn(text: string, from: number, to: number): Word[] {
  return matchesIn(text.slice(from, to), ANY_WORD).map((match) => ({
    kind: kindOf(match),
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

/** By the group that found it: one a kind. */
function kindOf(groups: readonly (string | undefined)[]): WordKind {
  let place = 1; // 0 is all that was found
  while (groups[place] === undefined) place += 1;
  return KINDS[place - 1]!;
}

const KINDS = STRUCTURE_WORDS.map(([kind]) => kind);
const ANY_WORD = new RegExp(STRUCTURE_WORDS.map(([, source]) => `(${source})`).join('|'), 'g');

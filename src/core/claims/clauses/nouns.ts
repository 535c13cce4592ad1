import { memoizeText } from '../../text/memoize.js';
import { squash } from '../../text/squash.js';
import { bareName, coreOf, officeOf, shortName, withoutListNumber, withoutOwner } from '../lexicon/nouns.js';

/** The words of a figure without year, owner, verb and list number; 支出 stays, since 基本支出 needs it. */
export function nounOf(words: string, department: readonly string[]): string {
  let noun = squash(words)
    .replace(/\([^()]*$/, '')
    .replace(/^\([^()]*\)/, '');
  for (const name of department) noun = noun.replaceAll(name, '').replace(shortNameOf(name), '');
  return bareName(withoutOwner(withoutListNumber(noun)));
}

const NOTHING = /$^/;

/** The short forms of a department's name. */
const shortNameOf = memoizeText((name: string): RegExp => {
  const { stem, tail } = officeOf(name);
  return stem.length < 2 ? NOTHING : shortName(escapeRegExp(stem), tail);
});

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Two names of the same figure: equal, or one the other with more words in front. */
export function sameNoun(left: string, right: string): boolean {
  if (left === right) return left !== '';
  const [a, b] = [coreOf(left), coreOf(right)];
  return a !== '' && b !== '' && (a === b || a.endsWith(b) || b.endsWith(a));
}

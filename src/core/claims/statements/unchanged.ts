import { clauseStart } from '../clauses/clause-start.js';
import { compares, isSameAsBefore } from '../lexicon/comparisons.js';
import { namesBudget } from '../lexicon/stages.js';
import { spanOf } from '../../text/fold.js';
import type { State } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { statementAt, textOf } from '../state/state.js';
import { withChange } from '../state/tell.js';
import { isAgainstBudget } from './changes.js';
import { targetOf } from './target-rules.js';

export function isSameAs(state: State, word: Word): boolean {
  return isSameAsBefore(wordsBefore(state, word));
}

export function isCompared(state: State, word: Word): boolean {
  return compares(wordsBefore(state, word));
}

function wordsBefore(state: State, { from }: Word): string {
  const text = textOf(state);
  return text.slice(clauseStart(text, from, state.quantityEnd), from);
}

/** 持平: a change of nothing. */
export function tellUnchanged(state: State, word: Word): State {
  const words = wordsBefore(state, word);
  const target = targetOf(state, words, word.from);
  if (target === null) return state;
  const { change } = statementAt(target.state, target.statement);
  if (change !== null && (change.difference !== null || change.percent !== null)) return target.state;
  return withChange(target.state, target.statement, {
    direction: 'level',
    level: spanOf(state.at.paragraph.folded, word.from, word.to),
    againstBudget: (namesBudget(words) && state.at.isFinal) || isAgainstBudget(state, state.itemStart),
    unsure: target.state.unsure && target.statement === target.state.current,
  });
}

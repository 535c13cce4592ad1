import { clauseStart } from '../clauses/leads.js';
import { spanOf } from '../../text/fold.js';
import type { State } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { statementAt, textOf } from '../state/state.js';
import { withChange } from '../state/tell.js';
import { targetOf } from './target-rules.js';

/** 相同 and 一致 say many things; "与上年预算数相同" says that nothing changed. */
const SAME_AS_BEFORE = /[比较与同和](?:上一?年度?|去年|20\d\d年度?)[^，。；]{0,10}$/;

export function isSameAsBefore(state: State, word: Word): boolean {
  return SAME_AS_BEFORE.test(wordsBefore(state, word));
}

/** 持平 is compared with something, or stands alone: "，持平". */
export function isCompared(state: State, word: Word): boolean {
  const words = wordsBefore(state, word);
  return words === '' || /比|较|与|同|基本|上年/.test(words);
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
    againstBudget: /预算/.test(words) && state.at.isFinal,
    unsure: target.state.unsure && target.statement === target.state.current,
  });
}

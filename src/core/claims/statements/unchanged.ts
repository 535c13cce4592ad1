import { clauseStart } from '../clauses/clause-start.js';
import { areAlike, compares, isBehindBase, isSameAsBefore, isSameAsBudget } from '../lexicon/comparisons.js';
import { namesBudget } from '../lexicon/stages.js';
import { spanOf } from '../../text/fold.js';
import type { StatementDraft } from '../drafts.js';
import type { State, Target } from '../state/model.js';
import type { Word } from '../tokens/index.js';
import { lastStatement, statementAt, textOf } from '../state/state.js';
import { comparesAnew } from './changes.js';
import { hasPrior } from './priors.js';
import { withChange, withCopy } from '../state/tell.js';
import { targetOf } from './target-rules.js';

export function isSameAs(state: State, word: Word): boolean {
  const words = wordsBefore(state, word);
  if (isSameAsBefore(words)) return true;
  return (state.at.isFinal && isSameAsBudget(words)) || (hasPrior(state) && areAlike(words));
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
  const isTold = change !== null && (change.difference !== null || change.percent !== null);
  const isAnother = comparesAnew(target.state, target.statement);
  if (isTold && !isAnother) return target.state;
  const copied = isAnother ? withCopy(target.state, target.statement) : target.state;
  const statement = isAnother ? lastStatement(copied)! : target.statement;
  const told = withChange(copied, statement, {
    direction: 'level',
    level: spanOf(state.at.paragraph.folded, word.from, word.to),
    againstBudget:
      state.at.isFinal && (namesBudget(words) || comparesBudget(state, words) || isBare(words, toldOf(target))),
    unsure: target.state.unsure && target.statement === target.state.current,
  });
  return { ...told, changeEnd: word.to };
}

function toldOf({ state, statement }: Target): StatementDraft {
  return statementAt(state, statement);
}

/** "年初预算8万元，支出决算8万元，无差异": of the two that were told. */
function isBare(words: string, { amount, budget }: StatementDraft): boolean {
  return words === '' && amount !== null && budget !== null;
}

/** "与年初预算100万元相比无增减变化": the words behind the figure. */
function comparesBudget({ compared, itemStart }: State, words: string): boolean {
  return isBehindBase(words) && compared.withBudget >= itemStart && compared.withBudget > compared.withYear;
}

import { isStageOnly, namesStage, yearOfAmount } from '../lexicon/years-of-amounts.js';
import { budgetStage } from '../lexicon/stages.js';
import type { StatementDraft } from '../drafts.js';
import type { Clause, State } from '../state/model.js';
import { claimAt, currentOf, lastClaim, lastStatement } from '../state/state.js';
import { amended, withClaim, withStatement } from '../state/tell.js';
import { nameOf } from './stated.js';

/** Figures of a whole account: of what stands behind them nobody knows whether it is the same. */
const ACCOUNT = new Set(['income', 'expenditure', 'income-total', 'expenditure-total', 'total', 'appropriation']);

/** "…（项）4万元，主要用于…。2024年预算安排4万元": a later sentence of the paragraph tells the figure again. */
export function isToldAgain(state: State, clause: Clause): boolean {
  const { words, figure } = clause;
  const current = currentOf(state);
  if (current?.amount == null || current.paragraph !== state.at.paragraph.index) return false;
  if (current.sentence === state.sentence || claimAt(state, current.amount).kind !== figure.kind) return false;
  if (!namesStage(words) || yearOfAmount(words, state.at.year) === 'prior') return false;
  const { noun, subject } = nameOf(state, clause);
  return subject === null && isStageOnly(noun) && isOneItem(state, current);
}

/** The paragraph is about this figure and no other. */
function isOneItem({ at }: State, { subject, key }: StatementDraft): boolean {
  return subject !== null || (key === null ? at.paragraph.mark !== null : !ACCOUNT.has(key));
}

export function tellAgain(before: State, { figure }: Clause): State {
  const { index, noun, subject } = currentOf(before)!;
  const claimed = withClaim(before, figure, { role: 'stated', noun, subject });
  const told = withStatement(claimed, noun, subject, lastClaim(claimed), figure);
  return amended(told, lastStatement(told)!, { repeats: index });
}

/** "…（项）8万元。年初预算为10万元，支出决算为8万元". */
export function tellBudgetAgain(before: State, clause: Clause): State {
  const { index } = currentOf(before)!;
  const told = tellBudgetOf(before, clause);
  return amended(told, lastStatement(told)!, { repeats: index });
}

/** "年初预算为10万元，调整预算为9万元，支出决算为8万元": another budget of the same figure. */
export function isOtherBudget(state: State, clause: Clause): boolean {
  const current = currentOf(state);
  return (
    current?.amount === null &&
    current.budget !== null &&
    current.sentence === state.sentence &&
    isStageOnly(nameOf(state, clause).noun)
  );
}

export function tellOtherBudget(before: State, clause: Clause): State {
  const { index: statement, sentence } = currentOf(before)!;
  const other = budgetStage(clause.words);
  const firstBudget = other === null ? null : { statement, sentence, other };
  return { ...tellBudgetOf(before, clause), firstBudget };
}

function tellBudgetOf(before: State, { figure }: Clause): State {
  const { noun, subject } = currentOf(before)!;
  const claimed = withClaim(before, figure, { role: 'budget', noun, subject });
  const told = withStatement(claimed, noun, subject, null, figure);
  return amended(told, lastStatement(told)!, { budget: lastClaim(claimed) });
}

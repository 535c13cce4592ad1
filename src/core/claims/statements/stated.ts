import { figureNamed } from '../../taxonomy/figure-names.js';
import { nounOf, sameNoun } from '../clauses/nouns.js';
import { namesOfEach } from '../lexicon/distribution.js';
import { isGeneric } from '../lexicon/nouns.js';
import { nounOfClause } from '../clauses/noun-rules.js';
import { namesIn } from '../clauses/respectively.js';
import type { SubjectName } from '../model.js';
import type { Clause, State } from '../state/model.js';
import { claimAt, currentOf, lastClaim, lastStatement, subjectBefore } from '../state/state.js';
import { amended, withClaim, withStatement } from '../state/tell.js';
import { gather } from '../../sheet/gather.js';

/** The name of the figure, and the 科目 where the words name one. */
export function nameOf(state: State, clause: Clause): { readonly noun: string; readonly subject: SubjectName | null } {
  const subject = subjectBefore(state, clause.figure.from);
  const lowest = subject?.itemName ?? subject?.groupName ?? null;
  if (lowest !== null) return { noun: lowest, subject };
  const noun = nounOfClause(state, clause);
  return { noun: isNamedByCode(noun, subject) ? subject!.className! : noun, subject };
}

/** "205-教育支出", "教育支出(205)", "教育支出(205类)". */
function isNamedByCode(noun: string, subject: SubjectName | null): boolean {
  if (subject?.code == null || subject.className === null) return false;
  return noun.startsWith(subject.code) || ['', '类'].some((mark) => noun.includes(`(${subject.code}${mark})`));
}

/** The budget of the figure that was told, where none is told yet. */
export function tellBudgetOfCurrent(state: State, { figure }: Clause): State {
  const { index, noun, budget } = currentOf(state)!;
  const claimed = withClaim(state, figure, { role: 'budget', noun });
  return budget === null ? amended(claimed, index, { budget: lastClaim(claimed) }) : claimed;
}

/** "支出决算为10万元，预算数为12万元": the words name no other figure than the one told. */
export function isBudgetOfCurrent(state: State, clause: Clause): boolean {
  const current = currentOf(state);
  return (
    current !== null &&
    current.sentence === state.sentence &&
    current.amount !== null &&
    claimAt(state, current.amount).kind === 'amount' &&
    current.budget === null &&
    current.change === null &&
    isGeneric(nameOf(state, clause).noun)
  );
}

export function tellBudgetAfter(state: State, { figure }: Clause): State {
  const { index, noun, subject } = currentOf(state)!;
  const claimed = withClaim(state, figure, { role: 'budget', noun, subject });
  return amended(claimed, index, { budget: lastClaim(claimed) });
}

/** "年初预算为12万元": a statement whose amount is still to come. */
export function tellBudget(state: State, clause: Clause): State {
  const { noun, subject } = nameOf(state, clause);
  const claimed = withClaim(state, clause.figure, { role: 'budget', noun, subject });
  const told = withStatement(claimed, noun, subject, null, clause.figure);
  return amended(told, lastStatement(told)!, { budget: lastClaim(claimed) });
}

/** "年初预算为12万元，支出决算为10万元": one statement. */
export function isAmountOfBudget(state: State, clause: Clause): boolean {
  const current = currentOf(state);
  if (current?.amount !== null || current.budget === null || current.sentence !== state.sentence) return false;
  const { noun } = nameOf(state, clause);
  return isGeneric(noun) || sameNoun(noun, current.noun) || noun === current.noun;
}

export function tellAmountOfBudget(state: State, clause: Clause): State {
  const claimed = withClaim(state, clause.figure, { role: 'stated', ...nameOf(state, clause) });
  return amended(claimed, state.current!, { amount: lastClaim(claimed) });
}

export function tellAmount(state: State, clause: Clause): State {
  const { noun, subject } = nameOf(state, clause);
  const claimed = withClaim(state, clause.figure, { role: 'stated', noun, subject });
  return withStatement(claimed, noun, subject, lastClaim(claimed), clause.figure);
}

/** "甲和乙均为3万元": a statement of each figure that shares the amount. */
export function tellEach(state: State, clause: Clause): State {
  const claimed = withClaim(state, clause.figure, { role: 'stated', noun: nounOfClause(state, clause) });
  return eachOf(state, clause).reduce(
    (told, name) => withStatement(told, name, null, lastClaim(claimed), clause.figure),
    claimed,
  );
}

/** The figures of the disclosure that share the amount; none where one is not understood. */
export function eachOf(state: State, { words, start }: Clause): readonly string[] {
  const { department } = state.at;
  const all = namesOfEach(words);
  if (all === '' || figureNamed(nounOf(all, department)) !== null) return [];
  const names = gather([2, 3, 4, 5], (count) => namesIn(all, start, count) ?? []).map(({ text }) =>
    nounOf(text, department),
  );
  return names.every((name) => figureNamed(name) !== null) ? names : [];
}

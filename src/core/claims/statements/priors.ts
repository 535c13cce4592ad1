import { changedToDirection } from '../lexicon/changes.js';
import { sameNoun } from '../clauses/nouns.js';
import { isPrior } from '../lexicon/comparisons.js';
import { isFrom, isStageOnly, withoutFrom, yearOfAmount } from '../lexicon/years-of-amounts.js';
import { NO_CHANGE, type StatementDraft, type StatementId } from '../drafts.js';
import type { Clause, State } from '../state/model.js';
import { claimAt, currentOf, lastClaim, lastStatement, statementAt } from '../state/state.js';
import { amended, withClaim, withStatement } from '../state/tell.js';
import { spanOf } from '../../text/fold.js';
import { nameOf } from './stated.js';

/** "上年预算数5万元", "2023年执行数5万元" in a clause of its own: what this year's amount is compared with. */
export function isPriorAmount({ at }: State, { words }: Clause): boolean {
  return isPrior(words) || yearOfAmount(words, at.year) === 'prior';
}

/** Last year's amount: of the figure told before, or of one whose amount follows. */
export function tellPrior(before: State, clause: Clause): State {
  const { figure } = clause;
  const words = isFrom(clause.words) ? withoutFrom(clause.words) : clause.words;
  const said = nameOf(before, { ...clause, words });
  const known = knownBefore(before, said, clause);
  const noun = isStageOnly(said.noun) && known !== null ? statementAt(before, known).noun : said.noun;
  const claimed = withClaim(before, figure, { role: 'base', noun, subject: said.subject });
  const state =
    known === null ? withStatement(claimed, noun, said.subject, null, { from: figure.from, to: figure.from }) : claimed;
  const id = known ?? lastStatement(state)!;
  const told = statementAt(state, id);
  const change = { ...(told.change ?? NO_CHANGE), base: lastClaim(claimed), unsure: known !== null && state.unsure };
  return {
    ...amended(state, id, { change }),
    current: id,
    changed: null,
    prior: { statement: id, sentence: state.sentence },
  };
}

/** The figure told before, where the words name no other and it is not compared with anything yet. */
function knownBefore(state: State, said: ReturnType<typeof nameOf>, { figure, words }: Clause): StatementId | null {
  const current = currentOf(state);
  const told = current?.amount ?? current?.budget ?? null;
  if (current === null || told === null || claimAt(state, told).kind !== figure.kind) return null;
  if (current.change?.base != null || (current.change?.difference != null && !isFrom(words))) return null;
  const isOther = said.subject !== null && said.subject.itemName !== current.subject?.itemName;
  return !isOther && (isStageOnly(said.noun) || sameNoun(said.noun, current.noun)) ? current.index : null;
}

/** Whether the sentence has told last year's amount of a figure that is still spoken of. */
export function hasPrior({ prior, sentence }: State): boolean {
  return prior?.sentence === sentence;
}

/** "2024年预算4万元" behind "2023年执行数5万元": this year's amount of the same figure. */
export function isAfterPrior(state: State, clause: Clause): boolean {
  if (!hasPrior(state) || yearOfAmount(clause.words, state.at.year) !== 'own') return false;
  const { noun, subject } = nameOf(state, clause);
  const told = statementAt(state, state.prior!.statement);
  const isOther = subject !== null && subject.itemName !== told.subject?.itemName;
  const base = claimAt(state, told.change!.base!);
  return base.kind === clause.figure.kind && !isOther && (isStageOnly(noun) || sameNoun(noun, told.noun));
}

export function tellAfterPrior(before: State, { figure, words }: Clause): State {
  const { statement } = before.prior!;
  const { noun, subject, amount, change, year } = statementAt(before, statement);
  const direction = changedToDirection(words);
  const claimed = withClaim(before, figure, { role: 'stated', noun, subject });
  const claim = lastClaim(claimed);
  const own = { ...change!, direction: direction ?? change!.direction };
  if (amount === null) {
    const place = spanOf(before.at.paragraph.folded, figure.from, figure.to);
    const more: Partial<StatementDraft> = { ...place, amount: claim, change: own, year: claimed.year ?? year };
    return { ...amended(claimed, statement, more), current: statement, prior: null };
  }
  const again = withStatement(claimed, noun, subject, claim, figure);
  const id = lastStatement(again)!;
  const told = amended(again, id, { change: own, repeats: statement });
  return { ...amended(told, statement, { change: null }), current: id, prior: null };
}

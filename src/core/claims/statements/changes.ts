import { NO_CHANGE, type ClaimId, type StatementId } from '../drafts.js';
import { isBehindBaseChanged } from '../lexicon/comparisons.js';
import { comparedYear } from '../lexicon/years-of-amounts.js';
import type { Direction } from '../model.js';
import type { Clause, State, Target } from '../state/model.js';
import { claimAt, lastClaim, lastStatement, statementAt, textOf } from '../state/state.js';
import { withChange, withClaim, withCopy, withNoun, withStatement } from '../state/tell.js';
import { isUnsure, targetOf } from './target-rules.js';

/** "比上年增加100万元". */
export function tellDifference(before: State, { figure, words, direction }: Clause): State {
  const claimed = withClaim(before, figure, { role: 'change', noun: '', direction });
  const claim = lastClaim(claimed)!;
  const target = behindBase(targetOf(claimed, words, figure.from), { figure, words });
  if (target === null) return claimed;
  const state = withNoun(target.state, claim, statementAt(target.state, target.statement).noun);
  const lately = Math.max(state.itemStart, state.lastFigure, state.changeEnd);
  const isAnother = comparesAnew(state, target.statement);
  const unsure = isUnsure(state, target.statement, words);
  const copied = isAnother ? withCopy(state, target.statement) : state;
  const statement = isAnother ? lastStatement(copied)! : target.statement;
  const begun = withBegunChange(copied, statement, unsure);
  const change = statementAt(begun, statement).change!;
  const isOther = change.percent !== null && claimAt(begun, change.percent).direction !== direction;
  // "增长17%，减少6万元": nothing stands between, and it is the same change all the same
  if (change.difference !== null || (isOther && !isOfRate(before, statement))) return begun;
  const againstBudget = isAgainstBudget(state, isAnother ? lately : state.itemStart);
  return { ...withChange(begun, statement, { difference: claim, direction, againstBudget }), changed: statement };
}

/** The rate was the figure before, and of no other statement. */
function isOfRate({ changed }: State, statement: StatementId): boolean {
  return changed === statement;
}

/**
 * "2023年预算8万元，2024年比2023年增加2万元": the amount told is what the change began with. How much it came to is told
 * nowhere; of a change between other years than the text's own two it is not sure what else speaks of it.
 */
function behindBase(target: Target | null, { figure, words }: Pick<Clause, 'figure' | 'words'>): Target | null {
  if (target === null) return null;
  const { state, statement } = target;
  const { noun, subject, amount, change, year } = statementAt(state, statement);
  const own = state.at.year;
  if (amount === null || change !== null || year === null || year === own || comparedYear(words) !== year)
    return target;
  const begun = withStatement(state, noun, subject, null, figure);
  const id = lastStatement(begun)!;
  const unsure = own === null || year !== own - 1;
  return { state: withChange(begun, id, { base: amount, unsure }), statement: id };
}

/** What the words compare with: the budget, unless a year was named behind it. */
function isAgainstBudget({ at, compared }: State, since: number): boolean {
  return at.isFinal && compared.withBudget >= since && !(compared.withYear > compared.withBudget);
}

/** "与上年持平，比预算减少1万元": a change that is told, and then another base. */
export function comparesAnew(state: State, statement: StatementId): boolean {
  const { compared, itemStart, lastFigure, changeEnd } = state;
  const change = statementAt(state, statement).change;
  return (
    (change?.difference != null || change?.level != null) &&
    Math.max(compared.withYear, compared.withBudget) >= Math.max(itemStart, lastFigure, changeEnd)
  );
}

/** "增长50%": of the change told last, or a change that is told by its percentage only. */
export function tellRate(before: State, { figure, words }: Clause, direction: Direction): State {
  const claimed = withClaim(before, figure, { role: 'change', noun: '', direction });
  const claim = lastClaim(claimed)!;
  const { changed } = claimed;
  const isTold = changed === null || isWhole(claimed, changed);
  const target = isTold
    ? behindBase(targetOf(claimed, words, figure.from), { figure, words })
    : { state: claimed, statement: changed };
  if (target === null) return claimed;
  const { statement } = target;
  const state = withNoun(target.state, claim, statementAt(target.state, statement).noun);
  const begun = withBegunChange(state, statement, isUnsure(state, statement, words));
  const change = statementAt(begun, statement).change!;
  if (change.percent !== null || change.level !== null) return begun;
  const told = withChange(begun, statement, { percent: claim, direction: change.direction ?? direction });
  return { ...told, changed: statement };
}

/** Its difference and its rate are told. */
function isWhole(state: State, statement: StatementId): boolean {
  const change = statementAt(state, statement).change;
  return change?.difference != null && change.percent !== null;
}

/** "减少0.30万元（8.57%）": the rate has the direction of the difference. */
export function directionInBrackets(state: State, { figure: { from, to } }: Clause): Direction | null {
  const text = textOf(state);
  const difference = state.changed === null ? null : (statementAt(state, state.changed).change?.difference ?? null);
  return text[from - 1] === '（' && text[to] === '）' && difference !== null && difference === lastClaim(state)
    ? claimAt(state, difference).direction
    : null;
}

/** "比2023年200万元": the amount that something is compared with. */
export function tellBase(before: State, clause: Clause, noun: string): State {
  const claimed = withClaim(before, clause.figure, { role: 'base', noun });
  const target = targetOf(claimed, clause.words, clause.figure.from);
  if (target === null) return claimed;
  if (beginsAnother(target, clause)) return withAnotherBase(target, lastClaim(claimed)!);
  const begun = withBegunChange(target.state, target.statement, target.state.unsure);
  const { base } = statementAt(begun, target.statement).change!;
  return base === null ? withChange(begun, target.statement, { base: lastClaim(claimed) }) : begun;
}

/** "比预算增加2万元，比上年的9万元减少1万元": its change is told, and one from another base begins. */
function beginsAnother({ state, statement }: Target, { figure: { to } }: Clause): boolean {
  const change = statementAt(state, statement).change;
  if (change?.difference == null && change?.level == null) return false;
  return isBehindBaseChanged(textOf(state).slice(to, to + CHANGE_BEHIND));
}

/** Signs in which a change follows its base. */
const CHANGE_BEHIND = 12;

function withAnotherBase({ state, statement }: Target, base: ClaimId): State {
  const copied = withCopy(state, statement);
  const another = lastStatement(copied)!;
  return { ...withChange(copied, another, { base, unsure: state.unsure }), current: another, changed: null };
}

function withBegunChange(state: State, statement: StatementId, unsure: boolean): State {
  return statementAt(state, statement).change === null ? withChange(state, statement, { ...NO_CHANGE, unsure }) : state;
}

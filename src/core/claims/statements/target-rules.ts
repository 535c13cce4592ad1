import { figureNamed } from '../../taxonomy/figure-names.js';
import { nounOf, sameNoun } from '../clauses/nouns.js';
import { isOfEach } from '../lexicon/distribution.js';
import { beginsCompared, changedNoun } from '../lexicon/comparisons.js';
import { expenditureOf, isAllOf, isGeneric, missingIn } from '../lexicon/nouns.js';
import type { StatementDraft } from '../drafts.js';
import type { ClaimKind } from '../model.js';
import { openLists } from '../state/lists.js';
import type { State, Subject, Target, TargetRule } from '../state/model.js';
import { claimAt, currentOf, lastClaim, lastStatement, statementAt, subjectBefore, textOf } from '../state/state.js';
import { withStatement } from '../state/tell.js';
import { gather } from '../../sheet/gather.js';

/**
 * The statement that a change belongs to, told by the words that end at a place: the current one, one of the same name,
 * or a new one that only tells its change. Null where nothing can be meant.
 */
export function targetOf(state: State, words: string, end: number): Target | null {
  const said = subjectOf(state, words, end);
  for (const { find } of state.at.grammar.targets) {
    const found = find(state, said);
    if (found !== null) return found;
  }
  return null;
}

function subjectOf(state: State, words: string, end: number): Subject {
  const noun = nounOf(changedNoun(words), state.at.department);
  const subject = subjectBefore(state, end);
  const current = currentOf(state);
  const isNamed = current === null && noun !== '' && figureNamed(noun) !== null;
  const isAll = current !== null && isAllOf(textOf(state).slice(state.lastFigure, end));
  const isOfCurrent = subject === null || isAll || current?.subject?.itemName === subject.itemName;
  return { noun: subject?.itemName ?? noun, subject, isGeneric: !isNamed && isGeneric(noun) && isOfCurrent, end };
}

export const TARGET_RULES: readonly TargetRule[] = [
  { id: 'target.none', find: ofNone },
  { id: 'target.side', find: ofSide },
  { id: 'target.rate', find: ofRateBefore },
  {
    id: 'target.current',
    find: (state, { isGeneric }) => (isGeneric && state.current !== null ? { state, statement: state.current } : null),
  },
  { id: 'target.before', find: ofParagraphBefore },
  { id: 'target.by-name', find: calledByName },
  { id: 'target.told', find: toldEarlier },
  {
    id: 'target.new',
    find: (state, { noun, subject, isGeneric, end }) => (isGeneric ? null : added(state, noun, subject, end)),
  },
];

function added(state: State, noun: string, subject: Subject['subject'], at: number): Target {
  const next = withStatement(state, noun, subject, null, { from: at, to: at });
  return { state: next, statement: lastStatement(next)! };
}

/** "…支出比上年增长2%，增加3万元": of what has just grown by so much, whichever figure was told last. */
function ofRateBefore(state: State, { isGeneric }: Subject): Target | null {
  if (!isGeneric || state.changed === null) return null;
  const { change } = statementAt(state, state.changed);
  return change?.percent != null && change.difference === null && change.percent === lastClaim(state)! - 1
    ? { state, statement: state.changed }
    : null;
}

/** "没有使用…拨款安排的支出，比上年减少", "…经费没有安排，比上年减少": what there was none of. */
function ofNone(state: State, { subject, isGeneric, end }: Subject): Target | null {
  if (!isGeneric || subject !== null || currentOf(state)?.sentence === state.sentence) return null;
  const said = textOf(state).slice(Math.max(state.sentenceStart, state.quantityEnd), end);
  const noun = nounOf(expenditureOf(missingIn(said)), state.at.department);
  return noun === '' ? null : added(state, noun, null, end);
}

/**
 * "收入合计9万元，其中：财政拨款收入8万元…。收入合计较上年增加1万元": the total of that side that the paragraph has told,
 * neither a part of it nor the money of one fund.
 */
function ofSide(state: State, { noun, subject }: Subject): Target | null {
  const scope = figureNamed(noun)?.scope ?? null;
  const keys = subject === null ? (SIDE_KEYS[noun] ?? ofScopedSide(state, noun)) : undefined;
  if (keys === undefined) return null;
  const parts = new Set(gather(state.lists, ({ children }) => children));
  const found = state.statements.findLast(
    (it) =>
      it.amount !== null &&
      keys.includes(it.key ?? '') &&
      // 当年收入 is a part of 收入总计, and what is meant where it is said again
      (!parts.has(it.index) || it.noun === noun || scope !== null) &&
      [null, scope].includes(figureNamed(it.noun)?.scope ?? null),
  );
  if (found === undefined || found.change?.difference != null) return null;
  return { state: { ...state, unsure: false, current: found.index }, statement: found.index };
}

/** "财政拨款本年支出" where the total of both sides was told last. */
function ofScopedSide(state: State, noun: string): readonly string[] | undefined {
  const key = currentOf(state)?.key === 'total' && noun.includes('本年') ? figureNamed(noun)?.key : undefined;
  return key === 'income' || key === 'expenditure' ? [key] : undefined;
}

/** What a bare side may be called where its amount stands. */
const SIDE_KEYS: Readonly<Record<string, readonly string[]>> = {
  收入: ['income', 'income-total'],
  支出: ['expenditure', 'expenditure-total'],
};

/** "与上年对比增加108.70万元，增长8.71%" as a paragraph of its own: of the total that the paragraph before tells. */
function ofParagraphBefore(state: State, { isGeneric }: Subject): Target | null {
  const { before, beforeIsTotal, paragraph } = state.at;
  const isOpening = state.statements.length === 0 && state.sentence === 0 && paragraph.mark === null;
  if (!isGeneric || !isOpening || !beforeIsTotal || before === null) return null;
  return statementAt(state, before).change === null && beginsCompared(textOf(state))
    ? { state, statement: before }
    : null;
}

/** The current figure, called by its name: there is no doubt left whose change it is. */
function calledByName(state: State, { noun, isGeneric }: Subject): Target | null {
  const current = currentOf(state);
  const isCalled = current !== null && (sameNoun(current.noun, noun) || isSameFigure(current.noun, noun));
  return !isGeneric && isCalled && current.change?.difference == null
    ? { state: { ...state, unsure: false }, statement: current.index }
    : null;
}

/** 收、支总预算 and 收支总计. */
function isSameFigure(told: string, noun: string): boolean {
  const [one, other] = [figureNamed(told), figureNamed(noun)];
  return one !== null && one.key === other?.key && one.scope === other.scope;
}

/** A figure of the paragraph whose change is not told yet. */
function toldEarlier(state: State, { noun, isGeneric }: Subject): Target | null {
  const known = isGeneric
    ? undefined
    : state.statements.findLast((it) => sameNoun(it.noun, noun) && it.change === null);
  return known === undefined ? null : { state, statement: known.index };
}

/** "货物20万元、服务40万元，同比减少10万元": of the last or of both? */
export function isUnsure(state: State, target: number, words: string): boolean {
  if (target !== state.current) return false;
  if (state.unsure) return true;
  const told = statementAt(state, target);
  const before = state.statements[target - state.at.above.length - 1];
  if (told.repeats !== null || areTotals(state, before, told, words)) return false;
  return (
    before?.sentence === told.sentence &&
    before.amount !== null &&
    before.amount !== told.amount &&
    before.change === null &&
    before.share === null &&
    before.completion === null &&
    kindOf(state, before.amount) === kindOf(state, told.amount) &&
    before.start >= state.at.paragraph.folded.offsets[state.itemStart]! &&
    !openLists(state).some(({ whole }) => whole.statement === before.index && !whole.isBudget)
  );
}

/** 收入总计 and 支出总计 of one amount: they change alike. So they do where each is said to. */
function areTotals(state: State, one: StatementDraft | undefined, other: StatementDraft, words: string): boolean {
  if (one?.amount == null || other.amount === null || !TOTALS.has(one.key) || !TOTALS.has(other.key)) return false;
  if (isOfEach(words)) return true;
  const [first, second] = [claimAt(state, one.amount).value, claimAt(state, other.amount).value];
  return first !== null && second !== null && first.eq(second);
}

const TOTALS: ReadonlySet<string | null> = new Set(['income-total', 'expenditure-total']);

function kindOf(state: State, amount: number | null): ClaimKind | null {
  return amount === null ? null : claimAt(state, amount).kind;
}

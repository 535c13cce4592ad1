import { figureNamed } from '../../taxonomy/figure-names.js';
import { clauseStart } from '../clauses/clause-start.js';
import { nounOfClause } from '../clauses/noun-rules.js';
import { nounOf } from '../clauses/nouns.js';
import {
  beginsWithChange,
  changedToDirection,
  directionBefore,
  isChangedTo,
  withoutChangedTo,
} from '../lexicon/changes.js';
import { isAdjusted, isBase } from '../lexicon/comparisons.js';
import { isRespective } from '../lexicon/distribution.js';
import { isGeneric } from '../lexicon/nouns.js';
import { isAverage, shareBase, sharer } from '../lexicon/shares.js';
import { isBesideFinal, isBudgeted, isComparedBudget, isCompletedBudget } from '../lexicon/stages.js';
import type { Role } from '../model.js';
import type { Clause, FigureRule, State } from '../state/model.js';
import { currentOf, lastClaim, lastStatement, statementAt, textOf } from '../state/state.js';
import { amended, withClaim, withCopy, withNoun } from '../state/tell.js';
import { isFrom, yearOfAmount } from '../lexicon/years-of-amounts.js';
import { tellBase, tellDifference } from './changes.js';
import { firstBudgetOf, PERCENT_RULES } from './percent-rules.js';
import { isOtherBudget, isToldAgain, tellAgain, tellBudgetAgain, tellOtherBudget } from './again.js';
import { hasPrior, isAfterPrior, isPriorAmount, tellAfterPrior, tellPrior } from './priors.js';
import { tellShared } from './shared.js';
import * as stated from './stated.js';
import { targetOf } from './target-rules.js';

/** What a figure is by the words that lead to it: of these rules the first that fits. */
export const FIGURE_RULES: readonly FigureRule[] = [
  {
    id: 'figure.bound',
    when: (_, { figure }) => figure.bound,
    then: (state, clause) => tellOnly(state, clause, 'bound'),
  },
  {
    id: 'figure.reason',
    when: ({ reason }) => reason,
    then: (state, clause) =>
      withClaim(state, clause.figure, {
        role: 'reason',
        noun: nounOfClause(state, clause),
        direction: directionBefore(clause.words),
      }),
  },
  { id: 'figure.shared', when: (_, { shared }) => shared !== null, then: tellShared },
  ...PERCENT_RULES,
  { id: 'amount.share-base', when: isShareBase, then: tellShareBase },
  // what follows speaks of figures that are not told one by one
  {
    id: 'amount.not-one-by-one',
    when: (_, { words }) => isRespective(words) || isAverage(words),
    then: tellForgotten,
  },
  // "由上年的5万元减少到4万元"
  { id: 'amount.from', when: (_, { words }) => isFrom(words), then: tellPrior },
  { id: 'amount.came-to', when: (state, { words }) => isChangedTo(words) && hasPrior(state), then: tellAfterPrior },
  { id: 'amount.came-to-this', when: isNamedCameTo, then: tellCameTo },
  { id: 'amount.changed-to', when: (_, { words }) => isChangedTo(words), then: tellForgotten },
  {
    id: 'amount.adjusted',
    when: (_, { words, direction }) => direction !== null && isAdjusted(words),
    then: (state, clause) => tellOnly(state, clause, 'other'),
  },
  // "年初预算9万元，调整预算7万元，支出决算8万元，低于年初预算1万元": the budget told last is the other one
  {
    id: 'amount.of-first-budget',
    when: (state, { words, direction }) => direction !== null && firstBudgetOf(state, words) !== null,
    then: (state, clause) => tellOnly(state, clause, 'other'),
  },
  { id: 'amount.difference', when: (_, { direction }) => direction !== null, then: tellDifference },
  // "完成年初预算35.00万元的87.14%"
  {
    id: 'amount.completed-budget',
    when: (state, { words }) => isCompletedBudget(words) && currentOf(state)?.budget === null,
    then: stated.tellBudgetOfCurrent,
  },
  // "比年初预算数12.67万元减少3.19万元"
  {
    id: 'amount.compared-budget',
    when: (state, { words }) => isComparedBudget(words) && state.at.isFinal,
    then: tellComparedBudget,
  },
  {
    id: 'amount.change-first',
    when: (_, { words }) => beginsWithChange(words),
    then: (state, clause) => tellOnly(state, clause, 'reason'),
  },
  {
    id: 'amount.base',
    when: (_, { words }) => isBase(words),
    then: (state, clause) => tellBase(state, clause, nounOfClause(state, clause)),
  },
  // "与上年（5万元）相比增加1万元"
  {
    id: 'amount.base-bracketed',
    when: (state, clause) => isBase(wordsOfBracket(state, clause)),
    then: (state, clause) => tellBase(state, { ...clause, words: wordsOfBracket(state, clause) }, ''),
  },
  // "2023年执行数5万元，2024年预算4万元"
  { id: 'amount.prior', when: isPriorAmount, then: tellPrior },
  { id: 'amount.after-prior', when: isAfterPrior, then: tellAfterPrior },
  {
    id: 'amount.budget-after',
    when: (state, clause) => isBudget(state, clause) && stated.isBudgetOfCurrent(state, clause),
    then: stated.tellBudgetAfter,
  },
  {
    id: 'amount.budget-again',
    when: (state, clause) => isBudget(state, clause) && isToldAgain(state, clause),
    then: tellBudgetAgain,
  },
  {
    id: 'amount.budget-adjusted',
    when: (state, clause) => isBudget(state, clause) && isOtherBudget(state, clause),
    then: tellOtherBudget,
  },
  { id: 'amount.budget', when: isBudget, then: stated.tellBudget },
  { id: 'amount.of-budget', when: stated.isAmountOfBudget, then: stated.tellAmountOfBudget },
  { id: 'amount.again', when: isToldAgain, then: tellAgain },
  { id: 'amount.each', when: (state, clause) => stated.eachOf(state, clause).length > 0, then: stated.tellEach },
  { id: 'amount.stated', when: () => true, then: stated.tellAmount },
];

/** The figure with its name, and nothing told of a statement. */
function tellOnly(state: State, clause: Clause, role: Role): State {
  return withClaim(state, clause.figure, { role, noun: nounOfClause(state, clause) });
}

function tellForgotten(state: State, clause: Clause): State {
  return { ...tellOnly(state, clause, 'other'), current: null };
}

/** Of the figure told last, or of the one that the words name: "农林水支出较年初预算的". */
function tellComparedBudget(state: State, clause: Clause): State {
  const target = targetOf(state, clause.words, clause.figure.from);
  const claimed = withClaim(target?.state ?? state, clause.figure, { role: 'budget', noun: '' });
  if (target === null) return claimed;
  const { noun, budget, change } = statementAt(claimed, target.statement);
  const named = { ...withNoun(claimed, lastClaim(claimed)!, noun), current: target.statement };
  if (budget !== null) return named;
  // "较上年增加1万元；较年初预算8万元增加2万元": a change of its own
  const isTold = change !== null && change.difference !== null;
  const copied = isTold ? withCopy(named, target.statement) : named;
  const of = isTold ? lastStatement(copied)! : target.statement;
  return amended({ ...copied, current: of, changed: null }, of, { budget: lastClaim(claimed) });
}

function isBracketEnd(text: string, at: number): boolean {
  return text[at] === '）' || text[at] === '，';
}

/** The words before a bracket that a figure begins; '' for other figures. */
function wordsOfBracket(state: State, { figure: { from, to }, words }: Clause): string {
  const text = textOf(state);
  if (words !== '' || text[from - 1] !== '（' || !isBracketEnd(text, to)) return '';
  const floor = Math.max(state.quantityEnd, state.itemStart);
  return text.slice(clauseStart(text, from - 1, floor), from - 1);
}

/** "公务接待费减少为2万元": a figure's name, what it did, and this year's amount. 调整为 is of a budget. */
function isNamedCameTo(state: State, { figure, words }: Clause): boolean {
  if (figure.kind !== 'amount' || changedToDirection(words) === null) return false;
  const name = withoutChangedTo(words);
  return figureNamed(nounOf(name, state.at.department)) !== null && yearOfAmount(words, state.at.year) !== 'prior';
}

function tellCameTo(state: State, clause: Clause): State {
  return stated.tellAmount(state, { ...clause, words: withoutChangedTo(clause.words), direction: null });
}

/** In final accounts, or right before the 决算 of the same figure, an amount that the words call a budget. */
function isBudget(state: State, { figure, words }: Clause): boolean {
  if (figure.kind !== 'amount' || !isBudgeted(words)) return false;
  return state.at.isFinal || isBesideFinal(textOf(state).slice(figure.to, figure.to + STAGE_AFTER));
}

/** Signs in which the 决算 follows. */
const STAGE_AFTER = 12;

const OF = '的';

/** "占全部项目12个" before "的75%". */
function isShareBase(state: State, { figure, words }: Clause): boolean {
  return (
    state.current !== null &&
    figure.kind !== 'percent' &&
    (shareBase(words) ?? '') !== '' &&
    isGeneric(nounOf(sharer(words), state.at.department)) &&
    textOf(state)[figure.to] === OF
  );
}

function tellShareBase(state: State, { figure, words }: Clause): State {
  const noun = nounOf(shareBase(words)!, state.at.department);
  const claimed = withClaim(state, figure, { role: 'base', noun });
  return { ...claimed, shareBase: { claim: lastClaim(claimed)!, statement: state.current! } };
}

import { figureNamed } from '../../taxonomy/figure-names.js';
import { nounOfClause } from '../clauses/noun-rules.js';
import { nounOf, sameNoun } from '../clauses/nouns.js';
import { PERCENTAGE_POINTS } from '../lexicon/amounts.js';
import { isRespective } from '../lexicon/distribution.js';
import { isForSmallBusiness } from '../lexicon/figure-nouns.js';
import { isOffBudget } from '../lexicon/changes.js';
import { isAdjusted } from '../lexicon/comparisons.js';
import { isGeneric, namesMoney } from '../lexicon/nouns.js';
import { shareBase, sharer } from '../lexicon/shares.js';
import { budgetStage, isCompletion } from '../lexicon/stages.js';
import type { Clause, FigureRule, State } from '../state/model.js';
import type { StatementId } from '../drafts.js';
import { claimAt, currentOf, lastClaim, lastStatement, statementAt } from '../state/state.js';
import { amended, withChange, withClaim, withStatement } from '../state/tell.js';
import { directionInBrackets, tellRate } from './changes.js';

/** What a percentage is. */
export const PERCENT_RULES: readonly FigureRule[] = [
  { id: 'percent.of-share-base', when: isOfShareBase, then: tellShareOfBase },
  { id: 'percent.share', when: (_, clause) => isRate(clause) && shareBase(clause.words) !== null, then: tellShare },
  {
    id: 'percent.completion',
    when: (_, { figure, words }) => figure.kind === 'percent' && isCompletion(words),
    then: tellCompletion,
  },
  // "完成年初预算35.00万元的87.14%"
  { id: 'percent.of-budget', when: isOfBudget, then: tellCompletion },
  // "同口径增长5%", "剔除退税因素后增长3%": of another base than last year's figure
  {
    id: 'percent.adjusted',
    when: (_, { figure, words }) => figure.kind === 'percent' && isAdjusted(words),
    then: (state, clause) => withClaim(state, clause.figure, { role: 'other', noun: nounOfClause(state, clause) }),
  },
  // "年初预算数20.00万元，决算数19.00万元，预决算差异率-5.00%"
  { id: 'percent.off-budget', when: isOffItsBudget, then: tellOffBudget },
  {
    id: 'percent.change',
    when: (_, clause) => clause.direction !== null && tellsOne(clause),
    then: (state, clause) => tellRate(state, clause, clause.direction!),
  },
  {
    id: 'percent.bracketed',
    when: (state, clause) =>
      clause.direction === null && tellsOne(clause) && directionInBrackets(state, clause) !== null,
    then: (state, clause) => tellRate(state, clause, directionInBrackets(state, clause)!),
  },
  {
    id: 'percent.other',
    when: (_, { figure }) => figure.kind === 'percent',
    then: (state, clause) => withClaim(state, clause.figure, { role: 'other', noun: nounOfClause(state, clause) }),
  },
];

/** 个百分点 is no rate. */
function isRate({ figure }: Clause): boolean {
  return figure.kind === 'percent' && figure.unit !== PERCENTAGE_POINTS;
}

/** A rate of one figure; those of several that 分别 could not pair are none. */
function tellsOne(clause: Clause): boolean {
  return isRate(clause) && !isRespective(clause.words);
}

function isOfBudget(state: State, { figure, words }: Clause): boolean {
  const current = currentOf(state);
  return figure.kind === 'percent' && words === '的' && current?.budget != null && current.completion === null;
}

/** "占支出的40%": of the figure told last, unless the words name another. */
function tellShare(state: State, { figure, words }: Clause): State {
  const base = shareBase(words)!;
  const claimed = withClaim(state, figure, { role: 'share', noun: base });
  const current = currentOf(state);
  if (isRespective(words)) return claimed;
  const share = { claim: lastClaim(claimed)!, base, of: null };
  const noun = nounOf(sharer(words), state.at.department);
  if (isGeneric(noun) || (current !== null && isOfOne(noun, current.noun)))
    return current?.share === null ? amended(claimed, current.index, { share }) : claimed;
  // "基本支出占75%", "货物采购授予中小企业合同金额占货物支出金额的75%": told by its share only
  if (figureNamed(noun) === null && !namesMoney(noun) && !isForSmallBusiness(noun)) return claimed;
  const told = withStatement(claimed, noun, null, null, { from: figure.from, to: figure.from });
  return amended(told, lastStatement(told)!, { share });
}

/** What goes to small businesses of goods is a part of what goes to them. */
function isOfOne(noun: string, told: string): boolean {
  return isForSmallBusiness(noun) ? noun === told : sameNoun(noun, told);
}

/** "占全部项目12个的75%": the base stands between. */
function isOfShareBase({ shareBase: base }: State, { figure, words }: Clause): boolean {
  return figure.kind === 'percent' && words === '的' && base !== null;
}

function tellShareOfBase(state: State, { figure }: Clause): State {
  const { claim: of, statement } = state.shareBase!;
  const base = claimAt(state, of).noun;
  const claimed = { ...withClaim(state, figure, { role: 'share', noun: base }), shareBase: null };
  return statementAt(state, statement).share === null
    ? amended(claimed, statement, { share: { claim: lastClaim(claimed)!, base, of } })
    : claimed;
}

function isOffItsBudget(state: State, { figure, words }: Clause): boolean {
  const current = currentOf(state);
  return figure.kind === 'percent' && isOffBudget(words) && current?.budget != null && current.change === null;
}

/** A change of the budget with a sign of its own; some print it without. */
function tellOffBudget(state: State, { figure }: Clause): State {
  const { index, noun, amount, budget } = currentOf(state)!;
  const [now, planned] = [amount, budget].map((id) => (id === null ? null : claimAt(state, id).value));
  const isLess = now != null && planned != null && now.lt(planned) && figure.value?.isPositive() === true;
  const direction = isLess ? 'less' : 'more';
  const claimed = withClaim(state, figure, { role: 'change', noun, direction });
  return withChange(claimed, index, { percent: lastClaim(claimed), direction, againstBudget: true });
}

/** The statement of the budget that words name, where the sentence has told another one since; null elsewhere. */
export function firstBudgetOf({ firstBudget, sentence }: State, words: string): StatementId | null {
  const stage = budgetStage(words);
  return firstBudget?.sentence === sentence && stage !== null && stage !== firstBudget.other
    ? firstBudget.statement
    : null;
}

function tellCompletion(state: State, { figure, words }: Clause): State {
  const claimed = withClaim(state, figure, { role: 'completion', noun: '' });
  const current = currentOf(state);
  const first = firstBudgetOf(state, words);
  // "年初预算10万元，调整预算9万元，支出决算8万元，完成年初预算的80%": of the first, whatever is completed
  if (first !== null && current !== null)
    return amended(claimed, first, { amount: current.amount, completion: lastClaim(claimed) });
  return current?.completion === null ? amended(claimed, current.index, { completion: lastClaim(claimed) }) : claimed;
}

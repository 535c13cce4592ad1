import { Decimal } from 'decimal.js';
import type { Change, Claim, Statement } from '../../claims/index.js';
import { comparesWithOwnBudget, growsFromBudget } from '../../claims/lexicon/budget-comparisons.js';
import { printedFigure } from '../printed-figure.js';
import { amountInChapter } from './amount-in-chapter.js';
import { wholeOfChange } from './changes.js';
import { isFigure, type TextContext } from './context.js';
import { inUnitOf } from './precision.js';
import { isNothing, isWhole, placeOf, type StatementRule, type Found } from './statement-fault.js';

/**
 * "增加2.00万元，增长100%" of what is 2.00万元 now, "年初预算0万元，决算3万元，比年初预算增长100%": before, or in the budget,
 * there was nothing to grow. Where there was nothing some places write 100 %.
 */
const fromZero: StatementRule = (statement, context) => {
  const growth = growthSaid(statement, context);
  const percent = growth?.percent ?? null;
  if (growth === null || !isFigure(percent) || isNothing(percent)) return null;
  const base = baseOf(growth, percent, statement, context);
  if (!beganAtZero(growth, base === 'budget' ? statement.budget : growth.base, statement, context)) return null;
  const convention = percent.value!.eq(100);
  return {
    ...placeOf(percent),
    rule: 'growth-from-zero',
    severity: convention ? 'warning' : 'error',
    stated: percent.value!.toString(),
    said: { type: 'growth-from-zero', noun: statement.noun, percent: printedFigure(percent), convention, base },
  };
};

/** What something is said to have grown from: last year's figure, or the year's budget. */
function baseOf(
  { againstBudget, difference }: Change,
  percent: Claim,
  { amount, budget }: Statement,
  { document: { text, year } }: TextContext,
): 'prior' | 'budget' {
  const told = difference ?? percent;
  const from = Math.max(amount?.end ?? -1, budget?.end ?? -1);
  if (againstBudget) return 'budget';
  if (from >= 0 && from < told.start && comparesWithOwnBudget(text.slice(from, told.start), year)) return 'budget';
  return budget !== null && budget.end < percent.start && growsFromBudget(text.slice(budget.end, percent.start))
    ? 'budget'
    : 'prior';
}

function beganAtZero({ difference }: Change, base: Claim | null, statement: Statement, context: TextContext): boolean {
  const now = isFigure(statement.amount) ? statement.amount : amountInChapter(statement, context);
  if (!isFigure(now) || now.value!.isZero()) return false;
  if (isFigure(base)) return base.value!.isZero();
  return isFigure(difference) && now.kind === difference.kind && now.value!.eq(difference.value!);
}

/** "2.00万元，比上年增加2.50万元": before, there was less than nothing. */
const negativeBase: StatementRule = (statement, context) => {
  const { noun, amount } = statement;
  const growth = growthOf(statement, context);
  const difference = growth?.difference ?? null;
  if (growth?.base !== null || !isFigure(amount) || !isFigure(difference)) return null;
  if (amount.kind !== difference.kind || !difference.value!.gt(amount.value!)) return null;
  return {
    ...placeOf(difference),
    rule: 'change.negative-base',
    severity: isPart(statement, context) ? 'warning' : 'error',
    stated: inUnitOf(difference, difference.value!).toString(),
    said: { type: 'change.negative-base', noun, difference: printedFigure(difference), now: printedFigure(amount) },
  };
};

/** The change of what is surely said to have grown since last year. */
function growthOf(statement: Statement, context: TextContext): Change | null {
  return statement.change?.againstBudget ? null : growthSaid(statement, context);
}

/** The change of what is surely said to have grown, and not perhaps the whole of its list. */
function growthSaid(statement: Statement, context: TextContext): Change | null {
  const { change } = statement;
  if (change?.direction !== 'more' || change.unsure) return null;
  return mayBeOfWhole(change.difference, wholeOfChange(statement, context)) ? null : change;
}

/** "收入总计9万元，其中年初结转0万元，比上年增加1万元；…": perhaps the whole grew, unless a part before told its own. */
function isPart(statement: Statement, context: TextContext): boolean {
  const list = context.listOf(statement);
  if (list === null || list.whole === statement || list.whole.sentence !== statement.sentence) return false;
  return !list.readings[0]!.some(({ index, change }) => index < statement.index && change !== null);
}

function mayBeOfWhole(difference: Claim | null, whole: Claim | null): boolean {
  return whole !== null && isFigure(difference) && difference.kind === whole.kind && whole.value!.gt(difference.value!);
}

/** "0万元，比上年增加5%": what there is none of has not grown. */
const ofNothing: StatementRule = (statement, context) => {
  const { noun } = statement;
  const percent = growthOf(statement, context)?.percent ?? null;
  if (!isFigure(percent) || isNothing(percent)) return null;
  const amount = isFigure(statement.amount) ? statement.amount : amountInChapter(statement, context);
  if (!isFigure(amount) || !amount.value!.isZero()) return null;
  return {
    ...placeOf(percent),
    rule: 'change.of-nothing',
    // told further on it may be another figure
    severity: amount === statement.amount && !isPart(statement, context) ? 'error' : 'warning',
    stated: percent.value!.toString(),
    said: { type: 'change.of-nothing', noun, change: printedFigure(percent), now: printedFigure(amount) },
  };
};

/** Places that an amount in 万元 is printed with where a text does not say. */
const PLACES = 2;

/** "增加0万元，增长5%": not where so small a share of the amount is lost by rounding. */
const nothingGrown: StatementRule = (statement, context) => {
  const { noun, change } = statement;
  const { difference = null, percent = null } = change ?? {};
  if (change === null || change.unsure || !isFigure(difference) || !difference.value!.isZero()) return null;
  if (!isFigure(percent) || isNothing(percent)) return null;
  const severity = severityOfGrowth(difference, percent, statement, context);
  if (severity === null) return null;
  return {
    ...placeOf(percent),
    rule: 'change.nothing',
    severity,
    stated: percent.value!.toString(),
    expected: '0',
    said: { type: 'change.nothing', noun, difference: printedFigure(difference), percent: printedFigure(percent) },
  };
};

/** Of an amount that is not told, so small a share as rounding loses is not known: perhaps; null where rounding may. */
function severityOfGrowth(
  difference: Claim,
  percent: Claim,
  statement: Statement,
  context: TextContext,
): Found['severity'] | null {
  const { decimals } = context.document;
  const now = isFigure(statement.amount) ? statement.amount : amountInChapter(statement, context);
  if (!isFigure(now)) return isWhole(difference, decimals) || percent.value!.abs().lt(1) ? null : 'warning';
  if (now.kind !== difference.kind) return null;
  const meant = inUnitOf(difference, now.value!.times(percent.value!).div(100)).abs();
  const least =
    difference.kind === 'amount' && difference.unit !== '元' ? -Math.max(difference.decimals, decimals ?? PLACES) : 0;
  if (meant.lt(new Decimal(10).pow(least))) return null;
  return now === statement.amount ? 'error' : 'warning';
}

/** The first that applies is told. */
export const BASE_RULES: readonly StatementRule[] = [fromZero, negativeBase, ofNothing, nothingGrown];

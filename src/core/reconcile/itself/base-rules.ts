import { Decimal } from 'decimal.js';
import type { Change, Claim, Statement } from '../../claims/index.js';
import { growsFromBudget } from '../../claims/lexicon/budget-comparisons.js';
import { printedFigure } from '../printed-figure.js';
import { amountInChapter } from './amount-in-chapter.js';
import { wholeOfChange } from './changes.js';
import { isFigure, type Context } from './context.js';
import { inUnitOf } from './precision.js';
import { isNothing, isWhole, placeOf, type StatementRule, type Found } from './statement-fault.js';

/** "增加2.00万元，增长100%" of what is 2.00万元 now: before, there was nothing to grow. */
const fromZero: StatementRule = (statement, context) => {
  const growth = growthOf(statement, context);
  const percent = growth?.percent ?? null;
  if (growth === null || percent === null || isNothing(percent) || !beganAtZero(growth, statement, context))
    return null;
  return {
    ...placeOf(percent),
    rule: 'growth-from-zero',
    ...fromNothing(percent),
    said: { type: 'growth-from-zero', ...saidFromNothing(statement.noun, percent) },
  };
};

/** Where there was nothing some places write 100 %. */
function isConvention({ value }: Claim): boolean {
  return value!.eq(100);
}

function fromNothing(percent: Claim): Pick<Found, 'severity' | 'stated'> {
  return { severity: isConvention(percent) ? 'warning' : 'error', stated: percent.value!.toString() };
}

function saidFromNothing(
  noun: string,
  percent: Claim,
): { readonly noun: string; readonly percent: string; readonly convention: boolean } {
  return { noun, percent: printedFigure(percent), convention: isConvention(percent) };
}

function beganAtZero({ base, difference }: Change, statement: Statement, context: Context): boolean {
  const now = isFigure(statement.amount) ? statement.amount : amountInChapter(statement, context);
  if (!isFigure(now) || now.value!.isZero()) return false;
  if (isFigure(base)) return base.value!.isZero();
  return isFigure(difference) && now.kind === difference.kind && now.value!.eq(difference.value!);
}

/** "年初预算0万元，决算3万元，比年初预算增长100%". */
const grownFromNoBudget: StatementRule = ({ noun, amount, budget, change }, { document: { text } }) => {
  const percent = change?.direction === 'more' && !change.unsure ? change.percent : null;
  if (!isFigure(budget) || !budget.value!.isZero() || !isFigure(amount) || amount.value!.isZero()) return null;
  if (!isFigure(percent) || isNothing(percent) || percent.start < budget.end) return null;
  if (!change!.againstBudget && !growsFromBudget(text.slice(budget.end, percent.start))) return null;
  return {
    ...placeOf(percent),
    rule: 'growth-from-zero',
    ...fromNothing(percent),
    said: { type: 'growth-from-zero', ...saidFromNothing(noun, percent) },
  };
};

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
    severity: 'error',
    stated: inUnitOf(difference, difference.value!).toString(),
    said: { type: 'change.negative-base', noun, difference: printedFigure(difference), now: printedFigure(amount) },
  };
};

/** The change of what is surely said to have grown since last year, and not perhaps the whole of its list. */
function growthOf(statement: Statement, context: Context): Change | null {
  const { change } = statement;
  if (change?.direction !== 'more' || change.unsure || change.againstBudget) return null;
  return mayBeOfWhole(change.difference, wholeOfChange(statement, context)) ? null : change;
}

function mayBeOfWhole(difference: Claim | null, whole: Claim | null): boolean {
  return whole !== null && isFigure(difference) && difference.kind === whole.kind && whole.value!.gt(difference.value!);
}

/** "0万元，比上年增加5%": what there is none of has not grown. */
const ofNothing: StatementRule = (statement, context) => {
  const { noun, amount } = statement;
  const percent = growthOf(statement, context)?.percent ?? null;
  if (!isFigure(amount) || !amount.value!.isZero() || !isFigure(percent) || isNothing(percent)) return null;
  return {
    ...placeOf(percent),
    rule: 'change.of-nothing',
    severity: 'error',
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
  context: Context,
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
export const BASE_RULES: readonly StatementRule[] = [
  fromZero,
  grownFromNoBudget,
  negativeBase,
  ofNothing,
  nothingGrown,
];

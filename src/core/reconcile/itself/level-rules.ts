import type { Change, Statement } from '../../claims/index.js';
import { changedToDirection } from '../../claims/lexicon/changes.js';
import { namesBudget } from '../../claims/lexicon/stages.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure } from './context.js';
import { isNothing, isWhole, placeOf, type Found, type StatementRule } from './statement-fault.js';

/** 与上年持平 beside a change that is told. */
const withChange: StatementRule = (statement) => {
  const change = levelChange(statement);
  const told = change?.difference ?? change?.percent ?? null;
  if (change === null || told === null || isNothing(told)) return null;
  return {
    ...placeOf(change.level),
    rule: 'level',
    severity: 'error',
    said: { type: 'level.with-change', noun: statement.noun, change: printedFigure(told) },
  };
};

/** 与预算数持平 where the two differ: not 基本持平, nor where a percentage says that they do. */
const budgetDiffers: StatementRule = (statement, { document }) => {
  const change = levelChange(statement);
  const { noun, amount, budget, completion } = statement;
  if (!change?.againstBudget || !isFigure(budget) || !isFigure(amount) || amount.value!.eq(budget.value!)) return null;
  if (completion !== null && completion.value?.eq(100) !== true) return null;
  if (document.text.slice(0, change.level.start).endsWith('基本')) return null;
  return {
    ...placeOf(change.level),
    rule: 'level',
    severity: 'warning',
    said: { type: 'level.budget', noun, budget: printedFigure(budget), now: printedFigure(amount) },
  };
};

/** 与上年持平 where last year's amount stands beside and is another. */
const amountsDiffer: StatementRule = (statement) => {
  const change = levelChange(statement);
  const { noun, amount } = statement;
  if (change === null || change.againstBudget || !isFigure(change.base) || !isFigure(amount)) return null;
  if (change.base.kind !== amount.kind || amount.value!.eq(change.base.value!)) return null;
  return {
    ...placeOf(change.level),
    rule: 'level',
    severity: 'warning',
    said: { type: 'level.amounts', noun, base: printedFigure(change.base), now: printedFigure(amount) },
  };
};

/** 减少为0万元 and 与上年持平 of one figure: not where it may have come down from the budget. */
const movedTo: StatementRule = (statement, { document }) => {
  const change = levelChange(statement);
  const { noun, amount } = statement;
  if (change === null || change.againstBudget || !isFigure(amount)) return null;
  const lead = wordsBefore(document.text, amount.start);
  const direction = changedToDirection(lead);
  if (direction === null || namesBudget(lead)) return null;
  return {
    ...placeOf(change.level),
    rule: 'level',
    severity: 'warning',
    said: { type: 'level.moved-to', noun, direction, now: printedFigure(amount) },
  };
};

/** Signs before a figure in which its name and its verb stand. */
const BEFORE = 60;

/** Of its clause, without blanks. */
function wordsBefore(text: string, end: number): string {
  const clause = text
    .slice(Math.max(0, end - BEFORE), end)
    .split(/[。；\n]/)
    .at(-1)!;
  return clause.replace(/\s/g, '');
}

type LevelChange = Change & { readonly level: NonNullable<Change['level']> };

/** The change of a statement that says for sure that nothing changed. */
function levelChange({ change }: Statement): LevelChange | null {
  return change?.level == null || change.unsure ? null : { ...change, level: change.level };
}

/** The first that applies is told. */
export const LEVEL_RULES: readonly StatementRule[] = [withChange, budgetDiffers, amountsDiffer, movedTo];

const HUNDRED = 100;

/**
 * 年初预算0万元，支出决算2万元，完成年初预算的200%: nothing is no part of it; and of nothing spent no budget is completed by
 * 104 %. 100 % is a convention in some places.
 */
export const completionOfNothing: StatementRule = ({ noun, amount, budget, completion }, { document }) => {
  if (!isFigure(amount) || !isFigure(completion)) return null;
  const [done, isHundred] = [!amount.value!.isZero(), completion.value!.eq(HUNDRED)];
  if (!done && (isHundred || completion.value!.isZero())) return null;
  if (budget === null ? done || isWhole(amount, document.decimals) : !isFigure(budget) || !budget.value!.isZero())
    return null;
  return {
    ...placeOf(completion),
    rule: 'completion.of-nothing',
    severity: isHundred || budget === null ? 'warning' : 'error',
    stated: completion.value!.toString(),
    said: {
      type: 'completion.of-nothing',
      noun,
      budget: budget && printedFigure(budget),
      now: printedFigure(amount),
      percent: printedFigure(completion),
    },
  };
};

/** 完成预算98%，与预算数持平. */
export function completionDiffers({ noun, change, completion, budget, amount }: Statement): Found | null {
  // nothing of nothing is 0 % or 100 %
  if (isFigure(amount) && amount.value!.isZero() && (budget === null || isNothing(budget))) return null;
  if (!change?.level || !change.againstBudget || !isFigure(completion) || completion.value!.eq(100)) return null;
  return {
    ...placeOf(completion),
    rule: 'completion.level',
    severity: 'warning',
    said: { type: 'completion.level', noun, percent: printedFigure(completion) },
  };
}

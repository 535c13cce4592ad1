import type { Claim } from '../../claims/index.js';
import { nothingOfNothing } from './counts-of-money.js';
import { isFigure, type TextContext } from './context.js';
import { saidAgain } from './twice.js';
import { gather } from '../../sheet/gather.js';

/**
 * Figures that the text's own words bear out without a sum: said again elsewhere, 完成预算100% that is 与预算数持平, 增加0万元 that
 * is 增长0%.
 */
export function borneOut(context: TextContext): Claim[] {
  const pairs = gather(context.document.statements, ({ change, completion, budget, amount }): Claim[] => {
    const ofNothing = completedOfNothing(amount, budget, completion);
    if (change === null || change.unsure) return ofNothing;
    const { difference, percent, base } = change;
    const compared = change.againstBudget ? budget : base;
    return [
      ...ofNothing,
      ...(change.level !== null && isFigure(compared) && isFigure(amount) && compared.value!.eq(amount.value!)
        ? [compared, amount]
        : []),
      ...(isFigure(completion) && completion.value!.eq(100) && change.level !== null && change.againstBudget
        ? [completion]
        : []),
      ...(isFigure(difference) && isFigure(percent) && difference.value!.isZero() && percent.value!.isZero()
        ? [difference, percent]
        : []),
    ];
  });
  return [...pairs, ...saidAgain(context), ...nothingOfNothing(context)];
}

/** 年初预算0万元，支出决算0万元，完成年初预算的0%; 支出决算0万元，完成年初预算的0%, whatever the budget. */
function completedOfNothing(amount: Claim | null, budget: Claim | null, completion: Claim | null): Claim[] {
  if (!isFigure(amount) || !amount.value!.isZero() || !isFigure(completion)) return [];
  const ofNothing = isFigure(budget) && budget.value!.isZero();
  if (!completion.value!.isZero() && !(ofNothing && completion.value!.eq(100))) return [];
  return ofNothing ? [amount, completion, budget] : [amount, completion];
}

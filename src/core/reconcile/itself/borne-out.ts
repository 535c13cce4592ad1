import type { Claim } from '../../claims/index.js';
import { isFigure, type Context } from './context.js';
import { repeated } from './twice.js';

/**
 * Figures that the text's own words bear out without a sum: said again elsewhere, 完成预算100% that is 与预算数持平, 增加0万元 that
 * is 增长0%.
 */
export function borneOut(context: Context): Claim[] {
  const pairs = context.document.statements.flatMap(({ change, completion }): Claim[] => {
    if (change === null || change.unsure) return [];
    const { difference, percent } = change;
    return [
      ...(isFigure(completion) && completion.value!.eq(100) && change.level !== null && change.againstBudget
        ? [completion]
        : []),
      ...(isFigure(difference) && isFigure(percent) && difference.value!.isZero() && percent.value!.isZero()
        ? [difference, percent]
        : []),
    ];
  });
  return [...pairs, ...repeated(context)];
}

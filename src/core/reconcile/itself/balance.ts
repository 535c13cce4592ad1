import type { Statement } from '../../claims/index.js';
import { isCarriedOn } from '../../claims/lexicon/figure-nouns.js';
import { holds, isFigure, type Context } from './context.js';
import { plus, sameFigure, type Relation } from './relation.js';

/** 收入总计 is 支出总计, of all money and of 财政拨款; `told` the statements of each figure by its name. */
export function balance(told: ReadonlyMap<string, readonly Statement[]>, context: Context): Relation[] {
  return ['all', 'fiscal'].flatMap((scope) => {
    const [income, expenditure] = [told.get(`${scope} income-total`)?.[0], told.get(`${scope} expenditure-total`)?.[0]];
    if (!income || !expenditure) return [];
    // each with a change of its own: two totals without what is carried over, perhaps
    const apart =
      income.change?.difference?.value?.eq(expenditure.change?.difference?.value ?? income.change.difference.value) ===
      false;
    const balanced = sameFigure(income.amount!, expenditure.amount!, {
      rule: 'balance',
      severity: apart ? 'warning' : 'error',
      about: '收入总计与支出总计',
    });
    if (holds(balanced, context)) return [balanced];
    // 支出总计 of some forms leaves out what is carried over, told beside it
    const carried = context.document.statements.filter(
      ({ noun, amount }) => isFigure(amount) && amount.kind === 'amount' && isCarriedOn(noun),
    );
    const explains = carried.some((it) =>
      holds({ ...balanced, right: plus(expenditure.amount!, it.amount!) }, context),
    );
    return explains ? [] : [balanced];
  });
}

import type { Statement } from '../../claims/index.js';
import { isCarriedOn, saysBalanced } from '../../claims/lexicon/figure-nouns.js';
import { signAt } from '../../text/fold.js';
import { holds, isFigure, type Context, type TextContext } from './context.js';
import { plus, sameFigure, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** "全年收入9万元，全年支出9万元，收支相抵为零": the two amounts right before the words. */
export function balancesSaid({ document }: TextContext): Relation[] {
  const { statements, paragraphs } = document;
  return gather(statements, (income, at) => {
    const expenditure = statements[at + 1];
    if (expenditure === undefined || !isSide(income, 'income') || !isSide(expenditure, 'expenditure')) return [];
    const { folded } = paragraphs[income.paragraph]!;
    const isOne = expenditure.paragraph === income.paragraph && expenditure.sentence === income.sentence;
    if (!isOne || !saysBalanced(folded.text.slice(signAt(folded, expenditure.amount!.end)))) return [];
    return [
      sameFigure(income.amount!, expenditure.amount!, { rule: 'balance', severity: 'error', about: '收入与支出' }),
    ];
  });
}

function isSide({ key, amount }: Statement, side: 'income' | 'expenditure'): boolean {
  return isFigure(amount) && amount.kind === 'amount' && (key === side || key === `${side}-total`);
}

/** 收入总计 is 支出总计, of all money and of 财政拨款; `told` the statements of each figure by its name. */
export function balance(told: ReadonlyMap<string, readonly Statement[]>, context: Context): Relation[] {
  return gather(['all', 'fiscal'], (scope) => {
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

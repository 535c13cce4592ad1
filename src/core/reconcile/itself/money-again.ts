import { isMoneyOf } from '../../claims/lexicon/counts.js';
import { isReceptionCount } from '../../claims/lexicon/figure-nouns.js';
import type { Claim, Statement } from '../../claims/index.js';
import { OWN } from '../headed.js';
import { isFigure, type TextContext } from './context.js';
import { countGroups } from './count-groups.js';
import { sameFigure, type Relation } from './relation.js';
import { whoseFigures } from './whose.js';
import { gather } from '../../sheet/gather.js';

/**
 * "外事接待支出3万元，外事接待2批次、9人次，共计支出3万元": what was spent on the things counted is what the paragraph, or for
 * 公务接待 the text, tells by its name.
 */
export function moneyAgain(context: TextContext): Relation[] {
  const receptions = context.once(receptionsTold);
  return gather(context.once(countGroups), ({ first, money }): Relation[] => {
    const named = namedBefore(first, context);
    if (named !== null) return [again(named.amount!, money.amount, named.noun)];
    if (!isReceptionCount(first.noun) || first.noun.startsWith('国内')) return [];
    if (context.once(whoseFigures)(first) !== OWN) return [];
    return [
      ...only(receptions.map(({ amount }) => amount)).map((told) => again(told, money.amount, RECEPTION)),
      ...gather(only(receptions.map(differenceOf)), (told) => {
        const difference = differenceOf(money);
        return difference?.direction === told.direction ? [again(told, difference, RECEPTION)] : [];
      }),
    ];
  });
}

const RECEPTION = '公务接待费';

function again(told: Claim, other: Claim, about: string): Relation {
  return sameFigure(told, other, { severity: 'warning', about });
}

/** 外事接待支出 in front of 外事接待2批次, told once. */
function namedBefore(first: Statement, { document: { statements } }: TextContext): Statement | null {
  const found: Statement[] = [];
  for (let at = first.index - 1; statements[at]?.paragraph === first.paragraph; at -= 1) {
    const { amount, noun } = statements[at]!;
    if (isFigure(amount) && amount.kind === 'amount' && isMoneyOf(noun, first.noun)) found.push(statements[at]!);
  }
  return found.length === 1 ? found[0]! : null;
}

function receptionsTold(context: TextContext): Statement[] {
  const { statements, year } = context.document;
  const whose = context.once(whoseFigures);
  return statements.filter(
    (it) => it.key === 'three-public.reception' && (it.year === null || it.year === year) && whose(it) === OWN,
  );
}

/** By how much it moved since last year. */
function differenceOf({ change }: Statement): Claim | null {
  return change === null || change.againstBudget || change.unsure ? null : change.difference;
}

/** The figure, where all that tell it tell one value; the amounts only. */
function only(claims: readonly (Claim | null)[]): Claim[] {
  const told = claims.filter((claim) => isFigure(claim) && claim.kind === 'amount').map((claim) => claim!);
  return new Set(told.map(({ value }) => `${value}`)).size === 1 ? [told[0]!] : [];
}

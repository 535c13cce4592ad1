import { isGeneric } from '../../claims/lexicon/nouns.js';
import { goesOnCounting, namesWorth } from '../../claims/lexicon/counts.js';
import type { Claim, Statement } from '../../claims/index.js';
import { isFigure, type TextContext } from './context.js';

/** "公务接待5批次、40人次，共支出2万元": numbers told in a row of one thing, and the money that goes with them. */
export interface CountGroup {
  /** That names the thing. */
  readonly first: Statement;
  readonly counts: readonly Claim[];
  readonly money: Statement & { readonly amount: Claim };
}

export function countGroups({ document }: TextContext): CountGroup[] {
  const groups: CountGroup[] = [];
  let open: { readonly first: Statement; readonly counts: Claim[] } | null = null;
  for (const statement of document.statements) {
    const { amount, change, noun, paragraph, sentence } = statement;
    if (open !== null && (open.first.paragraph !== paragraph || open.first.sentence !== sentence)) open = null;
    // "公务用车增加2辆，价值40万元"
    const figure = amount ?? (change?.direction === 'more' ? change.difference : null);
    if (isFigure(figure) && figure.kind === 'count') {
      if (open !== null && goesOnCounting(noun)) open.counts.push(figure);
      else open = noun === '' ? null : { first: statement, counts: [figure] };
      continue;
    }
    if (open !== null && isFigure(amount) && amount.kind === 'amount' && (isGeneric(noun) || namesWorth(noun)))
      groups.push({ ...open, money: { ...statement, amount } });
    open = null;
  }
  return groups;
}

/** By their index: statements of money that have no name but that of the things counted before. */
export function moneyOfCounts(context: TextContext): ReadonlySet<number> {
  return new Set(context.once(countGroups).map(({ money }) => money.index));
}

import { Decimal } from 'decimal.js';
import type { Fact } from '../disclosure/model.js';
import { yuanOf } from '../disclosure/query.js';
import { toYuan } from '../money/amount.js';
import { squash } from '../text/squash.js';

/** The printed one is the other in its own decimals; blank, dash and zero are what a format shows of nothing. */
export function isPrintOf(print: Fact, fact: Fact): boolean {
  const [printed, stored] = [yuanOf(print), yuanOf(fact)];
  return printed !== null && stored !== null && printed.minus(stored).abs().lte(halfPlace(print));
}

/** Half of the last place that is printed, in 元. */
function halfPlace({ amount }: Fact): Decimal {
  if (amount === null) return new Decimal(0);
  return toYuan({ ...amount, value: new Decimal(10).pow(-amount.decimals).div(2) });
}

/** Pages show less of a long name than a cell holds; alike too. */
export function isCut(before: string, after: string): boolean {
  const [one, other] = [squash(before), squash(after)];
  return one.startsWith(other) || other.startsWith(one);
}

import type { Term } from '../equation.js';
import type { Scale } from '../../finding/plain-amount.js';

/** Unit and decimals of the first amount among terms; whole 元 where there is none. */
export function scaleOfFirst(terms: readonly Term[]): Scale {
  const amount = terms.find(({ fact }) => fact.amount)?.fact.amount;
  return amount ? { unit: amount.unit, decimals: amount.decimals } : { unit: 'yuan', decimals: 0 };
}

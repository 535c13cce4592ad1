import { Decimal } from 'decimal.js';
import type { Evaluation } from '../../constraints/evaluate.js';
import type { Relation } from './relation.js';

/** Places that a percentage is worked out with before it is printed with fewer. */
export const USUAL_PLACES = 2;

/** "33.1%" for 33.047 %: 33.05 rounded once more. */
export function isRoundedTwice(relation: Relation, { right: computed }: Evaluation): boolean {
  if (relation.kind !== 'ratio' || relation.percent.decimals >= USUAL_PLACES) return false;
  const { value, decimals } = relation.percent;
  const once = computed.toDecimalPlaces(USUAL_PLACES, Decimal.ROUND_HALF_UP);
  return once.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).eq(value!);
}

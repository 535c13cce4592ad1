import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import { LISTS } from '../../figures/lists.js';
import type { ListItem } from '../../figures/list-item.js';
import { agree, sum } from '../../figures/sourced.js';
import type { Scope } from './scope.js';

/** Whether the parts of some whole add up, but not as the template prints them: 尾差 for rounding. */
export function hasRoundingRest(scope: Scope): boolean {
  return LISTS.some(({ name, whole }) => whole !== undefined && leavesRest(scope, scope.lookup.list(name)));
}

function leavesRest({ template: { settings } }: Scope, items: readonly ListItem[]): boolean {
  const whole = items[0]?.whole ?? null;
  const parts = items.flatMap(({ figures }) => figures['金额']?.amount ?? []);
  if (whole === null || !agree(sum(parts), whole)) return false;
  const printed = (yuan: Decimal): Decimal =>
    fromYuan(yuan, settings.unit).toDecimalPlaces(settings.decimals, Decimal.ROUND_HALF_UP);
  const added = parts.reduce((total, { yuan }) => total.plus(printed(yuan)), new Decimal(0));
  return !added.eq(printed(whole.yuan));
}

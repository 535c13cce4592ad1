import type { Disclosure } from '../../disclosure/model.js';
import { toYuan } from '../../money/amount.js';
import { printDecimal } from '../../money/print.js';
import { halfPlace } from '../itself/precision.js';
import type { Claim } from '../../claims/index.js';
import { SAY_AGAINST } from './say.js';

/**
 * Where the figure is nothing in its own line but its amount stands in exactly one other line: a clause, '' when there
 * is none.
 */
export function saidElsewhere(claim: Claim, { tables }: Disclosure): string {
  const half = halfPlace(claim);
  const found = new Map<string, string>();
  for (const { panels } of tables)
    for (const { rows } of panels)
      for (const { name, facts, item } of rows)
        for (const { amount, cell } of facts) {
          if (amount && item === 'economic' && toYuan(amount).minus(claim.value!).abs().lte(half) && !found.has(name)) {
            found.set(
              name,
              SAY_AGAINST.elsewhere(
                `${cell.sheet}!${cell.address}`,
                name,
                printDecimal(toYuan(amount), toYuan(amount).decimalPlaces(), { grouped: true }),
              ),
            );
          }
        }
  return found.size === 1 ? [...found.values()][0]! : '';
}

import type { Disclosure } from '../../disclosure/model.js';
import { toYuan } from '../../money/amount.js';
import { plainAmount } from '../../finding/plain-amount.js';
import type { AgainstSaid } from '../../finding/said/against.js';
import { halfPlace } from '../itself/precision.js';
import type { Claim } from '../../claims/index.js';

type Elsewhere = Extract<AgainstSaid, { type: 'table.value' }>['elsewhere'];

/** Where the figure is nothing in its own line but its amount stands in exactly one other line: that line. */
export function saidElsewhere(claim: Claim, { tables }: Disclosure): Elsewhere {
  const half = halfPlace(claim);
  const found = new Map<string, Elsewhere>();
  for (const { panels } of tables)
    for (const { rows } of panels)
      for (const { name, facts, item } of rows)
        for (const { amount, cell } of facts) {
          if (!amount || item !== 'economic' || found.has(name)) continue;
          const yuan = toYuan(amount);
          if (yuan.minus(claim.value!).abs().lte(half))
            found.set(name, {
              cell,
              name,
              amount: plainAmount({ value: yuan, unit: 'yuan', decimals: yuan.decimalPlaces() }),
            });
        }
  return found.size === 1 ? [...found.values()][0]! : null;
}

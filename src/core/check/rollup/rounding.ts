import { Decimal } from 'decimal.js';
import { exactAmount } from '../../finding/plain-amount.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { fromYuan } from '../../money/amount.js';
import type { Compared } from './explain.js';
import { grouped, scaleOf } from './traits.js';

/** One notice a table for what the printed places explain. */
export function roundingNotices(rounding: readonly Compared[]): Finding[] {
  return [...grouped(rounding, ({ table }) => table)].flatMap(([table, gaps]): Finding[] => {
    const largest = gaps.reduce((most, { result }) => Decimal.max(most, result.difference.abs()), new Decimal(0));
    const scale = scaleOf(table);
    // the 单位 print more places than the 部门: nothing a reader could see differs
    if (fromYuan(largest, scale.unit).toDecimalPlaces(scale.decimals).isZero()) return [];
    return [
      {
        rule: 'rollup.rounding',
        severity: 'notice',
        category: 'rounding',
        said: {
          type: 'rollup.rounding',
          table: tableRef(table),
          count: gaps.length,
          largest: exactAmount(largest, scale),
        },
        cells: gaps.map(({ result }) => result.equation.left[0]?.fact.cell ?? table.titleCell),
      },
    ];
  });
}

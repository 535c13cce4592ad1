import { Decimal } from 'decimal.js';
import { exactAmount } from '../../finding/plain-amount.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';
import { fromYuan } from '../../money/amount.js';
import type { Compared } from './explain.js';
import { grouped, scaleOf } from './traits.js';
import { gather } from '../../sheet/gather.js';

/** One notice a table for what the printed places explain, and one for what the user lets pass. */
export function roundingNotices(rounding: readonly Compared[]): Finding[] {
  const isTolerated = ({ result }: Compared): boolean => result.tolerated !== undefined;
  return [...notices(rounding.filter((one) => !isTolerated(one))), ...notices(rounding.filter(isTolerated))];
}

function notices(rounding: readonly Compared[]): Finding[] {
  return gather([...grouped(rounding, ({ table }) => table)], ([table, gaps]): Finding[] => {
    const largest = gaps.reduce((most, { result }) => Decimal.max(most, result.difference.abs()), new Decimal(0));
    const scale = scaleOf(table);
    // the 单位 print more places than the 部门: nothing a reader could see differs
    if (fromYuan(largest, scale.unit).toDecimalPlaces(scale.decimals).isZero()) return [];
    const told = { table: tableRef(table), count: gaps.length, largest: exactAmount(largest, scale) };
    const { tolerated } = gaps[0]!.result;
    return [
      {
        rule: tolerated ? 'tolerance' : 'rollup.rounding',
        severity: 'notice',
        category: 'rounding',
        said: tolerated
          ? { type: 'tolerated', ...told, tolerance: exactAmount(tolerated, { unit: 'yuan', decimals: 2 }) }
          : { type: 'rollup.rounding', ...told },
        cells: gaps.map(({ result }) => result.equation.left[0]?.fact.cell ?? table.titleCell),
      },
    ];
  });
}

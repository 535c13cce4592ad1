import { exactAmount } from '../../finding/plain-amount.js';
import type { Finding } from '../../finding/finding.js';
import { bookRef, rowRef, tableRef } from '../../finding/references.js';
import { ROLLUP } from '../../taxonomy/relations/rollup.js';
import { findScaleSlip, isShort, totalsOf, type Compared } from './explain.js';
import type { Household } from './group.js';
import { figuresOf, partsOf, scaleOf, traits } from './traits.js';

/** More differences than agreements, and more than anybody would correct one by one. */
const MOST_LISTED = 10;

/** One sentence where all is off for one reason; null where the lines speak for themselves. */
export function wholesale(
  { department, units, absent }: Household,
  compared: readonly Compared[],
  broken: readonly Compared[],
  telling: number,
): Finding | null {
  const totals = totalsOf(compared);
  const slip = findScaleSlip(totals, units);
  const first = totals[0] ?? broken[0];
  if (first === undefined) return null;
  const cells = [first.result.equation.left[0]?.fact.cell ?? first.table.titleCell];
  if (slip !== null)
    return {
      ...traits(ROLLUP.scale),
      said: { type: 'rollup.scale', unit: bookRef(slip.unit), likely: slip.likely },
      cells,
      parts: partsOf(first, units),
    };
  if (totals.length > 0 && isShort(totals) && (absent === null || absent.length > 0)) {
    const { table, result } = first;
    return {
      ...traits(ROLLUP.units),
      cells,
      parts: partsOf(first, units),
      ...figuresOf(first),
      said: {
        type: 'rollup.short',
        table: tableRef(table),
        row: rowRef(result.equation.left[0]!.row),
        own: exactAmount(result.left, scaleOf(table)),
        sum: exactAmount(result.right, scaleOf(table)),
        units: units.length,
        absent: absent ?? [],
        exception: ROLLUP.units.exception,
      },
    };
  }
  if (broken.length <= MOST_LISTED || broken.length <= telling) return null;
  return {
    ...traits(ROLLUP.units),
    said: {
      type: 'rollup.unlike',
      failed: broken.length,
      held: telling,
      units: units.length,
      exception: ROLLUP.units.exception,
    },
    cells,
    relation: `${department.workbook}：${ROLLUP.line.sentence}`,
  };
}

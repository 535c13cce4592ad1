import type { Panel, Row, Table } from '../../disclosure/model.js';
import { SMALL_BUSINESS_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { isProcurementKind, isProcurementWhole } from '../../taxonomy/lines.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation } from '../equation.js';
import { additiveColumns } from './hierarchy.js';
import { gather } from '../../sheet/gather.js';

/** 政府采购支出合计 = 货物 + 工程 + 服务, where they are lines of their own below it (政府采购情况表 of the final accounts). */
export function procurementEquations(table: Table): Equation[] {
  if (table.kind !== 'procurement') return [];
  return gather(table.panels, (panel) => {
    const found = wholeAndGroups(panel);
    if (found === null) return [];
    return additiveColumns(panel).map((position) => ({
      rule: WITHIN.procurement,
      kind: 'sum' as const,
      left: [termAt(table, panel, found.whole, position)],
      right: found.groups.map((row) => termAt(table, panel, row, position)),
    }));
  });
}

/** Lines that the tree already hangs below a 合计 are added there. */
function wholeAndGroups({ rows }: Panel): { whole: Row; groups: readonly Row[] } | null {
  const free = rows.filter((row) => row.parent === null && !row.ofWhich);
  const start = free.findIndex((row) => row.item !== 'total' && isProcurementWhole(row.name));
  if (start < 0) return null;
  const groups = free.slice(start + 1, start + 4).filter((row) => isProcurementKind(row.name));
  return groups.length < 2 ? null : { whole: free[start]!, groups };
}

/** What goes to 小微企业 is a part of what goes to 中小企业, and that of all 采购. */
export function smallBusinessEquations(table: Table): Equation[] {
  if (table.kind !== 'procurement') return [];
  return gather(table.panels, (panel) => {
    const whole = panel.rows.find((row) => row.item === 'total' || isProcurementWhole(row.name));
    const [sme, micro] = SMALL_BUSINESS_CONCEPTS.map(({ line }) => panel.rows.find((row) => line!.test(row.name)));
    return gather(
      [
        { rule: WITHIN.smallBusiness, less: sme, more: whole },
        { rule: WITHIN.microBusiness, less: micro, more: sme },
      ],
      ({ rule, less, more }) =>
        less === undefined || more === undefined
          ? []
          : additiveColumns(panel).map((position) => ({
              rule,
              kind: 'at-most' as const,
              left: [termAt(table, panel, less, position)],
              right: [termAt(table, panel, more, position)],
            })),
    );
  });
}

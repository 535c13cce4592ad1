import type { ItemId } from '../../disclosure/items.js';
import type { Table } from '../../disclosure/model.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation } from '../equation.js';
import { additiveColumns } from './hierarchy.js';

const SUMS: readonly { readonly rule: Rule; readonly total: ItemId; readonly parts: readonly ItemId[]; readonly optional?: boolean }[] = [
  { rule: WITHIN.threePublic, total: 'three-public-total', parts: ['abroad', 'vehicles', 'reception'] },
  { rule: WITHIN.vehicles, total: 'vehicles', parts: ['vehicle-purchase', 'vehicle-operation'] },
  { rule: WITHIN.reception, total: 'reception', parts: ['reception-domestic', 'reception-abroad'], optional: true },
];

/** 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行, 接待 = 国内 + 国（境）外, in every column; 公车 itself may be missing. */
export function threePublicEquations(table: Table): Equation[] {
  return table.panels.flatMap((panel) => SUMS.flatMap(({ rule, total, parts, optional }) => {
    const find = (item: ItemId) => panel.rows.find((row) => row.item === item);
    const whole = find(total);
    const vehicles = parts.includes('vehicles') && !find('vehicles') ? (['vehicle-purchase', 'vehicle-operation'] as const) : [];
    const rows = [...parts, ...vehicles].flatMap((item) => find(item) ?? []);
    if (!whole || rows.length < 2) return [];
    return additiveColumns(panel).map((position) => ({
      rule, comparison: 'equal' as const,
      left: [termAt(table, panel, whole, position)],
      right: rows.map((row) => termAt(table, panel, row, position)),
      ...(optional ? { optional } : {}),
    }));
  }));
}

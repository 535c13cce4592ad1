import { partsOf, THREE_PUBLIC_CONCEPTS } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import { columnIndex, hasHashes } from '../../disclosure/query.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { evaluate, factYuan, termAt, type Equation } from '../equation.js';
import { additiveColumns } from './hierarchy.js';
import { gather } from '../../sheet/gather.js';

const SUMS: readonly {
  readonly rule: Rule;
  readonly total: ItemId;
  readonly parts: readonly ItemId[];
  readonly optional?: boolean;
}[] = [
  { rule: WITHIN.threePublic, ...itemsOf('three-public') },
  { rule: WITHIN.vehicles, ...itemsOf('three-public.vehicles') },
  { rule: WITHIN.reception, ...itemsOf('three-public.reception'), optional: true },
];

function itemsOf(id: string): { readonly total: ItemId; readonly parts: readonly ItemId[] } {
  return {
    total: THREE_PUBLIC_CONCEPTS.find((it) => it.id === id)!.item,
    parts: partsOf(THREE_PUBLIC_CONCEPTS, id).map(({ item }) => item),
  };
}

/** 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行, 接待 = 国内 + 国（境）外, in every column; 公车 itself may be missing. */
export function threePublicEquations(table: Table): Equation[] {
  return [...itemEquations(table), ...organizationEquations(table), ...budgetEquations(table)];
}

/** 三公 and its parts: what stands beside them is another budget. */
const ITEMS: ReadonlySet<ItemId> = new Set(gather(SUMS, ({ total, parts }) => [total, ...parts]));

/**
 * 决算数 ≤ 预算数 of every item whose 预算数 is printed, the one as adjusted where the table has it; a blank one may not be broken
 * down.
 */
function budgetEquations(table: Table): Equation[] {
  return gather(table.panels, (panel) => {
    const [final, adjusted] = [columnIndex(panel, { stage: 'final' }), columnIndex(panel, { stage: 'adjusted' })];
    const budget = adjusted < 0 ? columnIndex(panel, { stage: 'budget' }) : adjusted;
    if (final < 0 || budget < 0) return [];
    return panel.rows
      .filter((row) => ITEMS.has(row.item) && !factYuan(row.facts[budget]!).isZero())
      .map((row): Equation => ({
        rule: WITHIN.threePublicBudget,
        kind: 'at-most',
        left: [termAt(table, panel, row, final)],
        right: [termAt(table, panel, row, budget)],
      }));
  });
}

/** 合计 = Σ 单位, item by item, where the wide form prints a line a 单位; a 部门 line that repeats 合计 is left out. */
function organizationEquations(table: Table): Equation[] {
  const [total, ...others] = table.panels;
  if (
    !total ||
    total.part ||
    others.length === 0 ||
    !table.panels.every((panel) => isTurnedRow(panel) && panel.columns.length === total.columns.length)
  )
    return [];
  // a 部门 line that shows as ### may repeat 合计
  if (hasHashes(table)) return [];
  const sameAsTotal = (panel: Panel): boolean =>
    panel.rows.every((row, index) =>
      row.facts.every((fact, position) => factYuan(fact).eq(factYuan(total.rows[index]!.facts[position]!))),
    );
  const organizations = others.length > 1 && sameAsTotal(others[0]!) ? others.slice(1) : others;
  return gather(total.rows, (row, index) =>
    additiveColumns(total).map((position) => ({
      rule: WITHIN.columnUnits,
      kind: 'sum' as const,
      left: [termAt(table, total, row, position)],
      right: organizations.map((panel) => termAt(table, panel, panel.rows[index]!, position)),
    })),
  );
}

/**
 * A panel turned from one row of the wide form; panels of a list stand beside each other and have rows of their own.
 */
function isTurnedRow({ rows }: Panel): boolean {
  return rows.length > 1 && rows.every((row) => row.index === rows[0]!.index);
}

function itemEquations(table: Table): Equation[] {
  return gather(table.panels, (panel) =>
    gather(SUMS, ({ rule, total, parts, optional }) => {
      const find = (item: ItemId) => panel.rows.find((row) => row.item === item);
      const vehicles =
        parts.includes('vehicles') && !find('vehicles') ? (['vehicle-purchase', 'vehicle-operation'] as const) : [];
      const rows = gather([...parts, ...vehicles], (item) => find(item) ?? []);
      if (rows.length < 2) return [];
      const beside =
        total === 'three-public-total'
          ? panel.rows.filter((row) => !row.ofWhich && (row.item === 'meetings' || row.item === 'training'))
          : [];
      return gather(wholesOf(panel, total), (whole) =>
        additiveColumns(panel).map((position): Equation => {
          const sumOf = (added: readonly Row[]): Equation => ({
            rule,
            kind: 'sum',
            left: [termAt(table, panel, whole, position)],
            right: added.map((row) => termAt(table, panel, row, position)),
            ...(optional ? { optional } : {}),
          });
          // a 合计 may hold 会议费 and 培训费 too, or stand above a 三公 小计 of its own
          const plain = sumOf(rows);
          return beside.length > 0 &&
            evaluate(plain).outcome === 'failed' &&
            evaluate(sumOf([...rows, ...beside])).outcome !== 'failed'
            ? sumOf([...rows, ...beside])
            : plain;
        }),
      );
    }),
  );
}

/** The first line of the item, and further ones that print an amount: 合计 above 三公经费小计. */
function wholesOf({ rows }: Panel, item: ItemId): Row[] {
  return rows
    .filter((row) => row.item === item)
    .filter((row, index) => index === 0 || row.facts.some((fact) => fact.amount));
}

import type { ItemId } from '../../taxonomy/items.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { columnIndex } from '../../disclosure/query.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation, type Term } from '../equation.js';
import { gather } from '../../sheet/gather.js';

const TOTALS: readonly ItemId[] = ['current-expenditure', 'total-expenditure'];

/**
 * The same expenditure shown by function, by nature and by economic class has one total: panel against panel (Shaanxi's
 * form, 财决01), and 经济分类支出合计 against 本年支出合计 of its own panel.
 */
export function againEquations(table: Table): Equation[] {
  const first = table.panels.find((panel) => panel.side === 'expenditure' && !panel.again);
  if (first === undefined) return [];
  const beside = gather(
    table.panels.filter((panel) => panel.again),
    (panel) => gather(TOTALS, (item) => equal(totalOf(table, panel, item), totalOf(table, first, item))),
  );
  return [
    ...beside,
    ...gather(
      table.panels.filter((panel) => panel.side === 'expenditure'),
      (panel) => sectionEquations(table, panel),
    ),
  ];
}

function sectionEquations(table: Table, panel: Panel): Equation[] {
  const whole = gather(TOTALS, (item) => totalOf(table, panel, item) ?? []).slice(0, 1);
  const total = panel.rows.find((row) => row.item === 'economic-total' && row.facts.some((fact) => fact.amount));
  if (total) return equal(termOf(table, panel, total), whole[0] ?? null);
  const classes = gather(
    panel.rows.filter(
      (row) => row.parent === null && row.ofWhich && (row.item === 'economic' || row.item === 'unknown'),
    ),
    (row) => termOf(table, panel, row) ?? [],
  );
  return whole.length === 0 || classes.length === 0
    ? []
    : [{ rule: WITHIN.currentExpenditure, kind: 'sum', left: whole, right: classes, optional: true }];
}

function equal(left: Term | null, right: Term | null): Equation[] {
  return left === null || right === null
    ? []
    : [{ rule: WITHIN.expenditureAgain, kind: 'sum', left: [left], right: [right] }];
}

function totalOf(table: Table, panel: Panel, item: ItemId): Term | null {
  const row = panel.rows.find((candidate) => candidate.item === item && candidate.facts.some((fact) => fact.amount));
  return row ? termOf(table, panel, row) : null;
}

function termOf(table: Table, panel: Panel, row: Row): Term | null {
  const position = columnIndex(panel, {});
  return position < 0 ? null : termAt(table, panel, row, position);
}

import type { Panel, Row, Table } from '../../disclosure/model.js';
import { ofWhichByLine, partsByLine } from '../../disclosure/tree.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { saysSum } from '../../taxonomy/words/titles.js';
import { termAt, type Equation } from '../equation.js';
import { againEquations } from './again.js';
import { additiveColumns } from './hierarchy.js';
import { addAll } from '../../sheet/extremes.js';
import { gather } from '../../sheet/gather.js';

/**
 * One side of 收支总表 or 财政拨款收支总表: 本年合计 = Σ of the lines above it; 总计 = 本年合计 + 结余 and 结转 lines;
 * lines printed in parts = Σ of their parts; 其中 ≤ its line.
 */
export function sidedEquations(table: Table): Equation[] {
  return [
    ...gather(table.panels, (panel) => [...totals(table, panel), ...parts(table, panel), ...ofWhich(table, panel)]),
    ...againEquations(table),
  ];
}

function totals(table: Table, panel: Panel): Equation[] {
  const equations: Equation[] = [];
  let pending: Row[] = [];
  let subtotal: Row | null = null;
  for (const row of panel.rows) {
    const isSubtotal = (row.item === 'current-income' || row.item === 'current-expenditure') && saysSum(row.name);
    const isTotal = row.item === 'total-income' || row.item === 'total-expenditure';
    if (isSubtotal || isTotal) {
      const addends = subtotal === null ? pending : [subtotal, ...pending];
      const income = row.item === 'current-income' || row.item === 'total-income';
      const [ofSubtotal, ofTotal] = income
        ? [WITHIN.currentIncome, WITHIN.totalIncome]
        : [WITHIN.currentExpenditure, WITHIN.totalExpenditure];
      const rule = isSubtotal ? ofSubtotal : ofTotal;
      if (addends.length > 0) addAll(equations, perColumn(table, panel, row, addends, rule));
      subtotal = isSubtotal ? row : null;
      pending = [];
      if (isTotal) break;
    } else if (row.parent === null && !row.ofWhich && row.name !== '') {
      pending.push(row);
    }
  }
  return equations;
}

function perColumn(table: Table, panel: Panel, row: Row, addends: readonly Row[], rule: Equation['rule']): Equation[] {
  return gather(additiveColumns(panel), (position) => {
    // some forms leave the fund columns of the 总计 line blank throughout
    if (
      position > 0 &&
      row.facts[position]!.state === 'blank' &&
      row.facts.slice(1).every((fact) => fact.state === 'blank')
    )
      return [];
    return [
      {
        rule,
        kind: 'sum' as const,
        left: [termAt(table, panel, row, position)],
        right: addends.map((part) => termAt(table, panel, part, position)),
      },
    ];
  });
}

function parts(table: Table, panel: Panel): Equation[] {
  return gather([...partsByLine(panel.rows)], ([line, rows]) =>
    additiveColumns(panel).map((position) => ({
      rule: WITHIN.lineParts,
      kind: 'sum' as const,
      left: [termAt(table, panel, line, position)],
      right: rows.map((part) => termAt(table, panel, part, position)),
      // 本年收入 must be broken down, a carryover by fund may
      ...(['current-income', 'current-expenditure', 'fiscal-income'].includes(line.item) ? {} : { optional: true }),
    })),
  );
}

function ofWhich(table: Table, panel: Panel): Equation[] {
  return gather([...ofWhichByLine(panel.rows)], ([line, rows]) =>
    additiveColumns(panel).map((position) => ({
      rule: WITHIN.lineOfWhich,
      kind: 'at-most' as const,
      left: rows.map((part) => termAt(table, panel, part, position)),
      right: [termAt(table, panel, line, position)],
    })),
  );
}

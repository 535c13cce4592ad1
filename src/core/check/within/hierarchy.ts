import type { Column, Panel, Row, Table } from '../../disclosure/model.js';
import { hasHashes } from '../../disclosure/query.js';
import { partsByLine } from '../../disclosure/tree.js';
import { economicClass } from '../../taxonomy/economic-classes.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { evaluate, factYuan, termAt, type Equation, type Term } from '../equation.js';
import { gather } from '../../sheet/gather.js';

/** Column positions whose amounts add down the table. */
export function additiveColumns(panel: Panel): number[] {
  return gather(panel.columns, (column, position) => (isAdditive(column) ? [position] : []));
}

function isAdditive(column: Column): boolean {
  return column.dimensions.quantity === undefined && column.dimensions.change !== 'percent';
}

/** 合计 = Σ 类, 类 = Σ 款, 款 = Σ 项, with 部门 and 单位 lines in between, or 合計 = Σ of whatever lines are printed. */
export function hierarchyEquations(table: Table): Equation[] {
  const hidesAmounts = hasHashes(table);
  return gather(table.panels, (panel): Equation[] => {
    const children = table.kind === 'procurement' ? withoutDetails(partsByLine(panel.rows)) : partsByLine(panel.rows);
    const unknownLines = panel.rows.some(
      (row) => row.item === 'unknown' && row.parent === null && !row.ofWhich && row.facts.some((fact) => fact.amount),
    );
    const columns = additiveColumns(panel);
    return gather(panel.rows, (row): Equation[] => {
      const parts = children.get(row) ?? [];
      if (parts.length === 0) return [];
      const rule = ruleFor(row, parts);
      // a line that nothing is known about may belong to any sum, and figures that are not shown may tell whole from part
      const isDoubtful = unknownLines || (hidesAmounts && !parts.every(({ code }) => code !== null));
      return columns.map((position): Equation => {
        const equation: Equation = {
          rule,
          kind: 'sum',
          left: [termAt(table, panel, row, position)],
          right: parts.map((part) => termAt(table, panel, part, position)),
        };
        return isDoubtful ? unlessFailed(equation) : equation;
      });
    });
  });
}

/** A sum that fails is not computed. */
function unlessFailed(equation: Equation): Equation {
  return evaluate(equation).outcome === 'failed' ? { ...equation, right: [], optional: true } : equation;
}

function ruleFor(row: Row, parts: readonly Row[]): Rule {
  if (row.item === 'organization' || parts.every((part) => part.item === 'organization')) return WITHIN.columnUnits;
  return row.item === 'total' ? WITHIN.columnTotal : WITHIN.columnHierarchy;
}

/**
 * 采购 lists may print a group and right below it the things it sums, all beside each other: where every line is such a
 * group or one of its details, the details are left out.
 */
function withoutDetails(children: Map<Row, Row[]>): Map<Row, Row[]> {
  return new Map([...children].map(([parent, rows]) => [parent, groupsOf(rows) ?? rows]));
}

function groupsOf(rows: readonly Row[]): Row[] | null {
  const column = rows[0]?.facts.findLastIndex((_, position) => rows.some((row) => row.facts[position]!.amount)) ?? -1;
  if (column < 0) return null;
  const groups: Row[] = [];
  for (let index = 0; index < rows.length;) {
    const group = rows[index]!;
    let rest = factYuan(group.facts[column]!);
    let end = index + 1;
    while (end < rows.length && rest.gt(0)) rest = rest.minus(factYuan(rows[end++]!.facts[column]!));
    if (!rest.isZero() || end === index + 1) return null;
    groups.push(group);
    index = end;
  }
  return groups;
}

/** 人员经费合计 = 301 + 303 and 公用经费合计 = 302 + 307 + 309 … 399, wherever in the three-column form the 类 stand. */
export function economicTotalEquations(table: Table): Equation[] {
  const classes = gather(table.panels, (panel) =>
    panel.rows.filter((row) => row.item === 'economic' && row.code?.length === 3).map((row) => ({ panel, row })),
  );
  const partsOf = (category: 'personnel' | 'public'): Term[] =>
    classes
      .filter(({ row }) => economicClass(row.code!)?.category === category)
      .map(({ panel, row }) => termAt(table, panel, row, 0));
  return gather(table.panels, (panel) =>
    gather(panel.rows, (row): Equation[] => {
      if (row.item !== 'personnel-total' && row.item !== 'public-total') return [];
      if (panel.columns.length !== 1) return [];
      const right = partsOf(row.item === 'personnel-total' ? 'personnel' : 'public');
      const rule = row.item === 'personnel-total' ? WITHIN.personnelTotal : WITHIN.publicTotal;
      return right.length === 0 ? [] : [{ rule, kind: 'sum', left: [termAt(table, panel, row, 0)], right }];
    }),
  );
}

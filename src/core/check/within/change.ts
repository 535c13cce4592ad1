import type { Panel, Table } from '../../disclosure/model.js';
import { columnIndex } from '../../disclosure/query.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { evaluate, termAt, type Equation } from '../equation.js';
import { gather } from '../../sheet/gather.js';

/** 增减额 = 本年数 − 上年数, line by line, where a panel prints one of each (2023年执行数 | 2024年预算数 | 增减额). */
export function changeEquations(table: Table): Equation[] {
  return gather(table.panels, (panel) => {
    const columns = yearsOf(panel);
    const changes = gather(panel.columns, (column, position) =>
      column.dimensions.change === 'amount' ? [position] : [],
    );
    return columns === null || changes.length !== 1
      ? []
      : unlessTurned(equationsOf(table, panel, columns, changes[0]!));
  });
}

interface YearColumns {
  readonly current: number;
  readonly prior: number;
}

/** Positions of this year's and last year's whole figure; null where a panel does not print both. */
export function yearsOf(panel: Panel): YearColumns | null {
  const [current, prior] = [columnIndex(panel, {}), columnIndex(panel, { year: 'prior' })];
  return current < 0 || prior < 0 ? null : { current, prior };
}

function equationsOf(table: Table, panel: Panel, { current, prior }: YearColumns, change: number): Equation[] {
  return panel.rows
    .filter((row) => row.item !== 'count' && row.facts[change]!.amount)
    .map((row) => ({
      rule: WITHIN.rowChange,
      kind: 'sum',
      left: [termAt(table, panel, row, change)],
      right: [termAt(table, panel, row, current), termAt(table, panel, row, prior, -1)],
    }));
}

/** A column that mostly says something else (a decrease without its sign, another base) is not read. */
function unlessTurned(equations: readonly Equation[]): Equation[] {
  const results = equations.map(evaluate).filter(({ left, right }) => !left.isZero() || !right.isZero());
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  return failed > 1 && failed * 2 > results.length
    ? equations.map((equation) => ({ ...equation, right: [], optional: true }))
    : [...equations];
}

import { columnIndex } from '../../disclosure/query.js';
import type { Dimensions } from '../../taxonomy/dimensions.js';
import type { Table } from '../../disclosure/model.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation } from '../equation.js';
import { gather } from '../../sheet/gather.js';

const LEFT: readonly Dimensions[] = [{ measure: 'income' }, { measure: 'opening' }];
const RIGHT: readonly Dimensions[] = [{}, { measure: 'closing' }];

/** 年初 + 本年收入 = 本年支出 + 年末, line by line, where a table prints all four (公开05, 07, 08表). */
export function balanceEquations(table: Table): Equation[] {
  return gather(table.panels, (panel) => {
    const left = LEFT.map((dimensions) => columnIndex(panel, dimensions));
    const right = RIGHT.map((dimensions) => columnIndex(panel, dimensions));
    if ([...left, ...right].some((position) => position < 0)) return [];
    return panel.rows.map((row) => ({
      rule: WITHIN.balance,
      kind: 'sum' as const,
      left: left.map((position) => termAt(table, panel, row, position)),
      right: right.map((position) => termAt(table, panel, row, position)),
    }));
  });
}

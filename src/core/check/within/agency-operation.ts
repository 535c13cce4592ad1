import type { Panel, Row, Table } from '../../disclosure/model.js';
import { AGENCY_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { WITHIN } from '../../taxonomy/relations/within.js';
import { termAt, type Equation } from '../equation.js';
import { additiveColumns } from './hierarchy.js';
import { gather } from '../../sheet/gather.js';

/** 机关运行经费 = 行政单位 + 参公单位, where both are lines right below it. */
export function agencyOperationEquations(table: Table): Equation[] {
  if (!WITHIN.agencyOperation.kinds.includes(table.kind)) return [];
  return gather(table.panels, (panel) =>
    gather(panel.rows, (whole, at) => {
      const parts = whole.item === 'agency-operation' ? agenciesBelow(panel, at) : [];
      return parts.length < AGENCY_CONCEPTS.length
        ? []
        : additiveColumns(panel).map((position) => ({
            rule: WITHIN.agencyOperation,
            kind: 'sum' as const,
            left: [termAt(table, panel, whole, position)],
            right: parts.map((row) => termAt(table, panel, row, position)),
          }));
    }),
  );
}

function agenciesBelow({ rows }: Panel, at: number): Row[] {
  const below = rows.slice(at + 1, at + 1 + AGENCY_CONCEPTS.length);
  return below.filter(({ name }, index) => AGENCY_CONCEPTS[index]!.line!.test(name));
}

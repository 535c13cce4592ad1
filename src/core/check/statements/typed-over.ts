import type { Column, Fact, Row, Table } from '../../disclosure/model.js';
import type { Finding } from '../../finding/finding.js';
import { figureRef } from '../../finding/references.js';
import { gather } from '../../sheet/gather.js';

interface Sum {
  readonly row: Row;
  readonly column: Column;
  readonly fact: Fact;
}

/** The one sum of a row, or of a column, that is typed where at least two others and all of them are formulas. */
export function typedOverFindings(table: Table): Finding[] {
  if (!table.panels.some((panel) => panel.rows.some((row) => row.facts.some((fact) => fact.formula)))) return [];
  const sums = gather(table.panels, ({ rows, columns }) => {
    const parents = new Set(gather(rows, (row) => (row.ofWhich || row.parent === null ? [] : [row.parent])));
    return gather(
      rows.filter(
        (row) =>
          parents.has(row) || row.item === 'total' || row.item.startsWith('total-') || row.item.startsWith('current-'),
      ),
      (row) =>
        gather(row.facts, (fact, position): Sum[] => (fact.amount ? [{ row, column: columns[position]!, fact }] : [])),
    );
  });
  const found = new Map<Fact, Finding>();
  for (const along of ['row', 'column'] as const) {
    for (const line of linesOf(sums, along)) {
      const typed = line.filter(({ fact }) => !fact.formula && !fact.amount!.value.isZero());
      const { row, column, fact } = typed[0] ?? line[0]!;
      if (typed.length !== 1 || line.filter((sum) => sum.fact.formula).length < 2 || found.has(fact)) continue;
      found.set(fact, {
        rule: 'cell.typed-over',
        severity: 'warning',
        category: 'format',
        said: { type: 'cell.typed-over', figure: figureRef({ table, row, column, fact }), along },
        cells: [fact.cell],
      });
    }
  }
  return [...found.values()];
}

function linesOf(sums: readonly Sum[], along: 'row' | 'column'): Sum[][] {
  const lines = new Map<number, Sum[]>();
  for (const sum of sums) {
    const line = lines.get(sum.fact[along]);
    if (line) line.push(sum);
    else lines.set(sum.fact[along], [sum]);
  }
  return [...lines.values()];
}

import type { Table } from '../../disclosure/model.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';

/** A table with amounts states its unit, and states one only. */
export function unitFindings(table: Table): Finding[] {
  const header = table.unitStatements.find((statement) => statement.place === 'header');
  const others = table.unitStatements.filter((statement) => statement.place !== 'header');
  if (!header && others.length === 0 && !table.empty && table.kind !== 'assets' && table.kind !== 'performance') {
    return [
      {
        rule: 'unit.missing',
        severity: 'warning',
        category: 'unit',
        said: { type: 'unit.missing', table: tableRef(table) },
        cells: [table.titleCell],
      },
    ];
  }
  const against = header && others.find((statement) => statement.unit !== header.unit);
  if (!header || !against) return [];
  return [
    {
      rule: 'unit.contradiction',
      severity: 'warning',
      category: 'unit',
      said: {
        type: 'unit.contradiction',
        table: tableRef(table),
        header: header.unit,
        other: against.unit,
        place: against.place === 'cell' ? 'cell' : 'column',
      },
      cells: [header.cell, against.cell],
    },
  ];
}

import type { Disclosure, Table } from '../disclosure/model.js';
import type { Misprint } from './across/codes.js';
import type { Finding } from './finding.js';
import { sayCodeMisprint, sayDepartment, sayNameMisprint, sayNotAmount, sayUnitConflict, sayUnitMissing } from './say.js';

/** What the tables state beside their figures: unit, department, codes and names, and cells that hold no amount. */
export function statementFindings(disclosure: Disclosure, misprints: readonly Misprint[]): Finding[] {
  return [
    ...disclosure.tables.flatMap(unitFindings),
    ...disclosure.tables.flatMap((table) => departmentFindings(table, disclosure.document.department)),
    ...misprints.map(misprintFinding),
    ...disclosure.tables.flatMap(cellFindings),
  ];
}

function unitFindings(table: Table): Finding[] {
  const header = table.unitStatements.find((statement) => statement.place === 'header');
  const columns = table.unitStatements.filter((statement) => statement.place === 'column');
  if (!header && columns.length === 0 && !table.empty && table.kind !== 'assets' && table.kind !== 'performance') {
    return [{ rule: 'unit.missing', severity: 'warning', category: 'unit', message: sayUnitMissing(table), cells: [table.titleCell] }];
  }
  const against = header && columns.find((statement) => statement.unit !== header.unit);
  if (!header || !against) return [];
  return [{ rule: 'unit.contradiction', severity: 'warning', category: 'unit', message: sayUnitConflict(table, header.unit, against.unit), cells: [header.cell, against.cell] }];
}

function departmentFindings(table: Table, usual: string): Finding[] {
  const name = table.department;
  if (name === null || usual === '' || name === usual || name.includes(usual) || usual.includes(name)) return [];
  return [{ rule: 'identity.department', severity: 'warning', category: 'identity', message: sayDepartment(table, name, usual), cells: [table.departmentCell ?? table.titleCell] }];
}

function misprintFinding({ kind, table, row, usual, usualTable }: Misprint): Finding {
  return kind === 'code'
    ? { rule: 'code.differs', severity: 'warning', category: 'code', message: sayCodeMisprint(table, row, usual, usualTable), cells: [row.codeCell ?? row.labelCell], stated: row.code ?? '', expected: usual }
    : { rule: 'name.differs', severity: 'warning', category: 'name', message: sayNameMisprint(table, row, usual, usualTable), cells: [row.labelCell], stated: row.name, expected: usual };
}

function cellFindings(table: Table): Finding[] {
  if (table.kind === 'performance' || table.kind === 'assets') return [];
  return table.panels.flatMap((panel) => panel.rows.flatMap((row) => row.facts.flatMap((fact, position): Finding[] => {
    const column = panel.columns[position]!;
    if (fact.state !== 'error' && fact.state !== 'text') return [];
    if (fact.state === 'text' && (column.dimensions.quantity || column.dimensions.change || row.item === 'count')) return [];
    return [{
      rule: fact.state === 'error' ? 'cell.formula-error' : 'cell.not-an-amount', severity: fact.state === 'error' ? 'error' : 'warning', category: 'format',
      message: sayNotAmount(table, row, column, fact.text ?? '', fact.state === 'error'), cells: [fact.cell],
    }];
  })));
}

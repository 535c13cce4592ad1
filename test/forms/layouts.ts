import { recognize } from '../../src/core/recognize/index.js';
import type { Disclosure, Table } from '../../src/core/disclosure/model.js';
import { validate } from '../../src/core/check/index.js';
import { sheetOf, workbookOf, type Rows } from './builder.js';

/** A workbook of single sheets, recognized. */
export function read(...sheets: Rows[]): Disclosure {
  return recognize(
    workbookOf(
      '公开表.xlsx',
      sheets.map((rows, index) => sheetOf(`${index + 1}`, rows)),
    ),
  );
}

/** A line in short: its depth by indentation, item or code, name, then the amounts ("." blank, "-" dash, "?" text, "#" ###). */
export function linesIn(table: Table): string[] {
  return table.panels.flatMap((panel) =>
    panel.rows.map((row) => {
      const amounts = row.facts.map((fact) =>
        fact.amount
          ? fact.amount.value.toString()
          : { blank: '.', dash: '-', text: '?', error: '!', hashes: '#', amount: '' }[fact.state],
      );
      return `${'  '.repeat(row.level)}${row.code ?? row.item} ${row.ofWhich ? '其中' : ''}${row.name} ${amounts.join(' ')}`.trimEnd();
    }),
  );
}

/** Columns by their facets: "year=prior", "" for the plain one. */
export function columnsIn(table: Table): string[][] {
  return table.panels.map((panel) =>
    panel.columns.map(
      (column) =>
        `${column.ofWhich ? '其中 ' : ''}${Object.entries(column.dimensions)
          .map(([facet, value]) => `${facet}=${String(value)}`)
          .sort()
          .join(' ')}`,
    ),
  );
}

/** Findings other than missing tables: "error column.total C5". */
export function faultsIn(disclosure: Disclosure): string[] {
  return validate(disclosure)
    .findings.filter(({ category }) => category !== 'completeness')
    .map(({ severity, rule, cells }) => `${severity} ${rule} ${cells[0]?.address ?? ''}`.trim());
}

import { computeRelations } from '../../../src/core/check/compute.js';
import type { Result, Term } from '../../../src/core/check/equation.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { allFacts } from '../../../src/core/disclosure/query.js';
import { UNIT_FACTOR } from '../../../src/core/money/amount.js';
import type { CellValue, Workbook } from '../../../src/core/sheet/grid.js';

/** A sheet as a spreadsheet program takes it: values, and formulas as "=…". */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Formulas {
  readonly sheets: readonly Sheet[];
  /** Relations of the last sheet, which gives left − right of each in 元, a row each. */
  readonly results: readonly Result[];
}

/** The workbook with its amounts as numbers, and a last sheet with every sum that we compute as a formula. */
export function formulasOf({ grids }: Workbook, { tables, ...disclosure }: Disclosure): Formulas {
  const amounts = new Map(
    tables.flatMap((table) =>
      allFacts(table).map(({ fact }) => [`${table.sheet}!${fact.row},${fact.column}`, fact.amount?.value.toNumber()]),
    ),
  );
  const valueAt = (sheet: string, value: CellValue, row: number, column: number): CellValue =>
    amounts.get(`${sheet}!${row},${column}`) ?? (typeof value === 'string' ? value.replace(/^=/, '') : value);
  const sheets = grids.map(({ name, rows }): Sheet => {
    const valuesOf = (row: (typeof rows)[number], at: number): CellValue[] =>
      Array.from(row ?? [], (cell, column) => valueAt(name, cell?.value ?? null, at, column));
    return { name, rows: Array.from(rows, valuesOf) };
  });
  const { results } = computeRelations({ ...disclosure, tables }, {});
  const computed = results.filter(({ outcome }) => outcome !== 'not-computed');
  const checks = computed.map(({ equation: { left, right } }) => [`=ROUND(${sumOf(left)}-(${sumOf(right)}),2)`]);
  return { sheets: [...sheets, { name: '勾稽关系', rows: checks }], results: computed };
}

function sumOf(terms: readonly Term[]): string {
  const printed = terms.filter(({ fact: { amount } }) => amount !== null);
  return printed.length === 0 ? '0' : printed.map(termOf).join('');
}

function termOf({ fact: { cell, amount }, sign }: Term): string {
  const reference = `'${cell.sheet.replaceAll("'", "''")}'!${cell.address}`;
  return `${sign === 1 ? '+' : '-'}${reference}*${UNIT_FACTOR[amount!.unit]}`;
}

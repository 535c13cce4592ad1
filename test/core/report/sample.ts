import type { Disclosure, Table } from '../../../src/core/disclosure/model.js';
import type { Finding, Report } from '../../../src/core/finding/finding.js';
import type { PlainAmount } from '../../../src/core/finding/plain-amount.js';
import type { FigureRef, TableRef } from '../../../src/core/finding/references.js';
import type { TableSaid } from '../../../src/core/finding/said/index.js';

export function table(fields: Partial<Table> = {}): Table {
  return {
    kind: 'income',
    title: '收入决算表',
    sheet: '公开02表',
    hidden: false,
    range: { top: 0, left: 0, bottom: 23, right: 10 },
    number: '公开02表',
    unit: 'yuan',
    unitStatements: [],
    decimals: 2,
    department: '某局',
    departmentCell: null,
    titleCell: { sheet: '公开02表', address: 'A1' },
    scope: 'all',
    empty: false,
    amounts: { read: 0, unplaced: [], unreadable: [] },
    panels: [],
    notes: [],
    ...fields,
  };
}

export function disclosure(fields: Partial<Disclosure> = {}): Disclosure {
  return {
    workbook: '公开表.xlsx',
    document: { type: 'final-accounts', year: 2021, department: '某局' },
    tables: [table()],
    unrecognized: [{ sheet: '封面', hidden: false }],
    numbers: [],
    ...fields,
  };
}

const OWN_TABLE: TableRef = { number: '公开02表', title: '收入决算表', sheet: '公开02表' };

export const figure = (name: string, address: string): FigureRef => ({
  table: OWN_TABLE,
  row: { code: null, name },
  heads: ['金额'],
  cell: { sheet: '公开02表', address },
});

/** In 元, with the decimals it is written with. */
export const amount = (value: string): PlainAmount => ({
  value,
  unit: 'yuan',
  decimals: value.split('.')[1]?.length ?? 0,
});

/** "公开02表《收入决算表》没有写明金额单位。" */
export const NO_UNIT: TableSaid = { type: 'unit.missing', table: OWN_TABLE };

/** What messageOf says of the sample finding. */
export const SENTENCE =
  '公开02表《收入决算表》“合计”为 5,566,280.53 元，各类之和为 5,556,280.53 元，相差 10,000.00 元。';

export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'income.total',
    severity: 'error',
    category: 'arithmetic',
    said: {
      type: 'relation.unequal',
      subject: { figure: figure('合计', 'E7'), of: 1 },
      amount: amount('5566280.53'),
      other: null,
      expected: amount('5556280.53'),
      difference: amount('10000.00'),
      expects: '各类之和',
      exception: null,
      cents: false,
    },
    cells: [{ sheet: '公开02表', address: 'E7' }],
    stated: amount('5566280.53'),
    expected: amount('5556280.53'),
    difference: amount('10000.00'),
    ...fields,
  };
}

export function report(findings: readonly Finding[], fields: Partial<Report> = {}): Report {
  return {
    findings,
    suspects: [],
    relations: { checked: 412, held: 401, rounding: 9, failed: 2, notComputed: 3 },
    coverage: { cells: 480, reached: 479, unreached: [{ sheet: '公开02表', address: 'E9' }] },
    unchecked: ALL_CHECKED,
    uncomputed: [],
    inapplicable: [],
    ...fields,
  };
}

export const ALL_CHECKED: Report['unchecked'] = { tables: [], sheets: [], amounts: 0, nothing: null };

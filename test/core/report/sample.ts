import type { Disclosure, Table } from '../../../src/core/disclosure/model.js';
import type { Finding, Report } from '../../../src/core/finding/finding.js';

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

export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'income.total',
    severity: 'error',
    category: 'arithmetic',
    message: '收入决算表的合计与各类之和不符。',
    cells: [{ sheet: '公开02表', address: 'E7' }],
    stated: '5566280.53',
    expected: '5556280.53',
    difference: '10000.00',
    unit: '元',
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

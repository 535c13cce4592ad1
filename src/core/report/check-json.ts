import type { AmountAccount, Disclosure, Table } from '../disclosure/model.js';
import { rangeAddress } from '../sheet/address.js';
import type { Report } from '../finding/finding.js';
import { findingKeys } from './answers.js';
import { printed } from './say/printed.js';
import { printedUncomputed } from './uncomputed.js';

export interface CheckOptions {
  /** Which amounts no relation reads. */
  readonly coverage?: boolean;
}

/** One workbook of `gongkai check --format json`; amounts are decimal strings in the table's own unit. */
export function checkJson(disclosure: Disclosure, report: Report, { coverage = false }: CheckOptions = {}) {
  const keys = findingKeys(report.findings);
  return {
    ...tablesJson(disclosure),
    findings: report.findings.map((finding, index) => {
      const { rule, severity, category, message, cells, ...figures } = printed(finding);
      return { rule, key: keys[index]!, severity, category, message, cells, ...figures };
    }),
    suspects: report.suspects,
    relations: report.relations,
    unchecked: report.unchecked,
    uncomputed: report.uncomputed.map(printedUncomputed),
    inapplicable: report.inapplicable,
    ...(report.settings ? { settings: report.settings } : {}),
    ...(report.rollup ? { rollup: report.rollup } : {}),
    ...(report.departments ? { departments: report.departments } : {}),
    ...(coverage ? { coverage: report.coverage } : {}),
  };
}

/** One workbook of `gongkai tables --format json`. */
export function tablesJson(disclosure: Disclosure) {
  const { type, year, department } = disclosure.document;
  return {
    workbook: disclosure.workbook,
    document: { type, year, department },
    tables: disclosure.tables.map(tableJson),
    unrecognized: disclosure.unrecognized,
    ...(disclosure.departments ? { departments: disclosure.departments.map(departmentJson) } : {}),
    ...(disclosure.own
      ? { own: { sheet: disclosure.own.sheet, relations: disclosure.own.relations?.length ?? 0 } }
      : {}),
  };
}

function departmentJson({ document, tables }: Disclosure) {
  return { department: document.department, document, sheets: [...new Set(tables.map(({ sheet }) => sheet))] };
}

function tableJson({ kind, title, sheet, range, unit, empty, amounts, number, hidden, department }: Table) {
  return {
    kind,
    title,
    sheet,
    range: rangeAddress(range),
    unit,
    empty,
    amounts: countsOf(amounts),
    number,
    hidden,
    department,
  };
}

function countsOf({ read, unplaced, unreadable }: AmountAccount) {
  return { read, unplaced: unplaced.length, unreadable: unreadable.length };
}

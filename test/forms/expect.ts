import type { DocumentIdentity } from '../../src/core/disclosure/model.js';
import { UNIT_NAME } from '../../src/core/money/units.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { validate } from '../../src/core/check/index.js';

/** What recognition gives for a workbook, short: "公开03表 expenditure 万元", " empty" where no figure stands. */
export function tablesOf(workbook: Workbook): string[] {
  return recognize(workbook).tables.map(
    ({ sheet, kind, unit, empty }) =>
      `${sheet} ${kind} ${unit === null ? '-' : UNIT_NAME[unit]}${empty ? ' empty' : ''}`,
  );
}

export function documentOf(workbook: Workbook): DocumentIdentity {
  return recognize(workbook).document;
}

export function unrecognizedIn(workbook: Workbook): string[] {
  return recognize(workbook).unrecognized.map(({ sheet }) => sheet);
}

/** Every finding, short: "error column.total 公开03表!C7 …". */
export function findingsOf(workbook: Workbook): string[] {
  return validate(recognize(workbook)).findings.map(({ severity, rule, cells }) =>
    [severity, rule, ...cells.slice(0, 1).map((cell) => `${cell.sheet}!${cell.address}`)].join(' '),
  );
}

export interface Fault {
  /** A finding must name the planted cell. */
  readonly named: boolean;
  /** The likeliest cell and value: "公开03表!C7 = 1673.00". */
  readonly suspect: string | undefined;
  readonly rules: readonly string[];
}

/** What is said of a workbook with one planted fault. */
export function faultAt(workbook: Workbook, sheet: string, address: string): Fault {
  const { findings, suspects } = validate(recognize(workbook));
  const first = suspects[0];
  return {
    named: findings.some(
      (finding) =>
        finding.severity === 'error' && finding.cells.some((cell) => cell.sheet === sheet && cell.address === address),
    ),
    suspect: first && `${first.sheet}!${first.address} = ${Number(first.proposed)}`,
    rules: [...new Set(findings.map((finding) => finding.rule))].sort(),
  };
}

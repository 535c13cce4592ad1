import type { DisclosureOutline, TableOutline } from '../disclosure/model.js';
import { parseAddress } from '../sheet/address.js';
import type { CellRef } from '../sheet/grid.js';
import type { Finding, Report } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { withRuns, type ShownFinding } from './runs.js';
import { isUnreadPage } from './unchecked.js';
import { SEVERITIES } from './words.js';

export interface TableGroup {
  /** Table title, sheet name where there is no table, or 整套公开表 for findings without a cell. */
  readonly name: string;
  readonly sheet: string | null;
  /** Findings of lines below each other are one. */
  readonly findings: readonly ShownFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly tables: readonly TableGroup[];
}

/** Findings that wait for the user by severity, then by the table of their first cell, in the order they were found. */
export function groupFindings(report: Report, disclosure: DisclosureOutline): SeverityGroup[] {
  return SEVERITIES.map((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity && finding.answer === undefined);
    return { severity, count: findings.length, tables: byTable(findings, disclosure) };
  }).filter((group) => group.count > 0);
}

/** Findings by the table of their first cell, in the order they were found. */
export function byTable(findings: readonly Finding[], disclosure: DisclosureOutline): TableGroup[] {
  const groups = new Map<string, { name: string; sheet: string | null; findings: Finding[] }>();
  for (const finding of findings) {
    const cell = finding.cells[0];
    const name = tableOf(finding, disclosure);
    const key = JSON.stringify([cell?.sheet ?? null, name]);
    const group = groups.get(key) ?? { name, sheet: cell?.sheet ?? null, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, findings: withRuns(group.findings) }));
}

/**
 * Title of the table of its first cell, name of the sheet where there is no table, 整套公开表 without a cell; in a book of several
 * departments behind the name of the department.
 */
export function tableOf(
  { cells: [cell], department }: Pick<Finding, 'cells' | 'department'>,
  disclosure: DisclosureOutline,
): string {
  const table = cell ? tableAt(disclosure, cell) : null;
  const name = table ? tableName(table) : (cell?.sheet ?? '整套公开表');
  return department === undefined ? name : `${department} · ${name}`;
}

/** The table a cell lies in; two tables stacked on one sheet are told apart by their ranges. */
export function tableAt(disclosure: DisclosureOutline, cell: CellRef): TableOutline | null {
  const onSheet = disclosure.tables.filter((table) => table.sheet === cell.sheet);
  const place = parseAddress(cell.address);
  const around = onSheet.find(
    ({ range }) =>
      place !== null &&
      place.row >= range.top &&
      place.row <= range.bottom &&
      place.column >= range.left &&
      place.column <= range.right,
  );
  return around ?? onSheet[0] ?? null;
}

/** What a table is called: as printed, else by its kind. */
export function tableName(table: TableOutline): string {
  return table.title || KIND_NAME[table.kind];
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.sheet === right.sheet && left.address === right.address;
}

/** "公开02表!E7、F7；公开04表!C12": each cell once, in order, the sheet named once. */
/** The cells that a finding is said to be of: a page that was not read has none. */
export function namedCells(finding: Pick<Finding, 'said' | 'cells'>): readonly CellRef[] {
  return isUnreadPage(finding) ? [] : finding.cells;
}

export function cellList(cells: readonly CellRef[]): string {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, address } of cells) {
    const addresses = bySheet.get(sheet);
    if (addresses) addresses.add(address);
    else bySheet.set(sheet, new Set([address]));
  }
  return Array.from(bySheet, ([sheet, addresses]) => `${sheet}!${[...addresses].join('、')}`).join('；');
}

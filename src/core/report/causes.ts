import type { Finding, Report, Suspect } from '../finding/finding.js';
import type { CellRef } from '../sheet/grid.js';
import { sameCell } from './group-findings.js';

/** Every cell that a suspect asks to change. */
export function cellsOfSuspect({ sheet, address, together = [] }: Suspect): CellRef[] {
  return [{ sheet, address }, ...together];
}

/** Cells of the terms that stand in the workbook itself. */
export function ownTermCells({ terms = [] }: Pick<Finding, 'terms'>): CellRef[] {
  return terms.filter(({ figure }) => figure.prior === undefined).map(({ figure }) => figure.cell);
}

/** Suspects among the cells that a finding names, likeliest first. */
export function suspectsOf(finding: Finding, { suspects }: Pick<Report, 'suspects'>): Suspect[] {
  const cells = [...finding.cells, ...ownTermCells(finding)];
  return suspects.filter((suspect) => cellsOfSuspect(suspect).some((own) => cells.some((cell) => sameCell(cell, own))));
}

/**
 * How many causes the open errors have: one for every suspect with all the errors through its cells, one for every
 * error that no suspect explains.
 */
export function causesOf(report: Report): number {
  let open = report.findings.filter(({ severity, answer }) => severity === 'error' && answer === undefined);
  let causes = 0;
  for (const suspect of report.suspects) {
    const others = open.filter((finding) => suspectsOf(finding, { suspects: [suspect] }).length === 0);
    if (others.length < open.length) causes += 1;
    open = others;
  }
  return causes + open.length;
}

import type { Finding, Report, Suspect } from '../finding/finding.js';
import type { CellRef } from '../sheet/grid.js';
import { sameCell } from './group-findings.js';
import { withRuns } from './runs.js';

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

/** A cell that is likely wrong with the open errors that go through it. */
export interface Cause {
  readonly suspect: Suspect;
  readonly findings: readonly Finding[];
}

export interface Causes {
  readonly suspected: readonly Cause[];
  /** Open errors that no suspect explains. */
  readonly others: readonly Finding[];
}

/** The open errors by their causes, the likeliest first; none is of two. */
export function causesIn(report: Report): Causes {
  let others = report.findings.filter(({ severity, answer }) => severity === 'error' && answer === undefined);
  const suspected: Cause[] = [];
  for (const suspect of report.suspects) {
    const isOf = (finding: Finding): boolean => suspectsOf(finding, { suspects: [suspect] }).length > 0;
    const findings = others.filter(isOf);
    if (findings.length === 0) continue;
    suspected.push({ suspect, findings });
    others = others.filter((finding) => !isOf(finding));
  }
  return { suspected, others };
}

/** How many causes the open errors have; one relation broken in line after line is one. */
export function causesOf(report: Report): number {
  const { suspected, others } = causesIn(report);
  return suspected.length + withRuns(others).length;
}

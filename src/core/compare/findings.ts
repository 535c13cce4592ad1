import type { Finding, Report } from '../finding/finding.js';
import type { CellRef } from '../sheet/grid.js';
import type { Comparison } from './model.js';
import { pairBy } from './pair.js';
import { cellKey, type CellTies } from './tables.js';

/**
 * Findings of the earlier version that are gone, those of the later one that are new, and those that stay: one and the
 * same where its rule and its cells are, wherever the cells have moved.
 */
export function compareFindings(before: Report, after: Report, ties: CellTies): Comparison['findings'] {
  const earlier = new Set(before.findings);
  const placesOf = (finding: Finding, cells: readonly CellRef[]): string[] =>
    cells.map((cell) => {
      const key = cellKey(cell);
      const moved = earlier.has(finding) ? ties.get(key) : undefined;
      return moved === undefined ? key : cellKey(moved);
    });
  const { pairs, removed, added } = pairBy<Finding>(before.findings, after.findings, [
    (finding) =>
      `${finding.rule} ${finding.said.type} ${placesOf(finding, finding.cells).join(' ')} ${finding.cells.length === 0 ? JSON.stringify(finding.said) : ''}`,
    (finding) =>
      finding.cells.length === 0 ? null : `${finding.rule} ${placesOf(finding, finding.cells.slice(0, 1)).join('')}`,
    (finding) => (finding.cells.length === 0 ? `${finding.rule} ${finding.said.type}` : null),
  ]);
  return { gone: removed, new: added, stay: pairs.map(([, finding]) => finding) };
}

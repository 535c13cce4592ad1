import type { Disclosure } from '../disclosure/model.js';
import type { Finding } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Errors first, then in the order of the workbook's sheets. */
export function inOrder(disclosure: Disclosure, findings: readonly Finding[]): Finding[] {
  const sheets = new Map(disclosure.tables.map((table, index) => [table.sheet, index]));
  const place = (finding: Finding): number => sheets.get(finding.cells[0]?.sheet ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (left, right) => GRAVITY[left.severity] - GRAVITY[right.severity] || place(left) - place(right),
  );
}

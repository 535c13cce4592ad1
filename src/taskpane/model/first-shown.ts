import { valuesOf } from '../../core/report/suspect-words.js';
import type { DisclosureOutline } from '../../core/disclosure/model.js';
import type { Report } from '../../core/finding/finding.js';
import { messageOf } from '../../core/report/say/index.js';
import { SEVERITIES } from '../../core/report/words.js';
import type { Shown } from '../state.js';
import { distinctCells } from './cells.js';

/** What stands beside the list before anything was asked for: the first suspect, else the gravest finding, else the first table. */
export function firstShown(report: Report, disclosure: DisclosureOutline): Shown | null {
  const [suspect] = report.suspects;
  if (suspect) {
    const [stated, proposed] = valuesOf(suspect);
    const cells = [suspect, ...(suspect.together ?? [])];
    return { cells, current: 0, caption: `现为 ${stated}，应为 ${proposed}` };
  }
  const placed = report.findings.filter(({ cells }) => cells.length > 0);
  const [finding] = SEVERITIES.flatMap((severity) => placed.filter((one) => one.severity === severity));
  if (finding) return { cells: distinctCells(finding.cells), current: 0, caption: messageOf(finding) };
  const [table] = disclosure.tables;
  return table ? { cells: [table.titleCell], current: 0, caption: table.title } : null;
}

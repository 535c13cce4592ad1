import type { Finding, Report } from '../../core/finding/finding.js';
import { suspectsOf } from '../../core/report/causes.js';
import type { SheetSummary } from './sheets.js';

/** Who changed the workbook: somebody else who has it open made some of it; or it is checked with other settings. */
export type ChangedBy = 'user' | 'others' | 'settings';

/** What a change has done to the findings. */
export interface Change {
  readonly gone: number;
  readonly fresh: number;
  readonly by: ChangedBy;
}

/** A workbook with what the checks have found in it. */
interface Compared {
  readonly sheets: readonly Pick<SheetSummary, 'sheet'>[];
  readonly checked: Report;
}

/**
 * Findings that are there no more, and those that were not there before. One with other figures at the same cells is the
 * same; so is one on a sheet that bears another name now.
 */
export function changeBetween(before: Compared, after: Compared, by: ChangedBy): Change {
  const names = renamedSheets(before.sheets, after.sheets);
  const left = countOf(after.checked.findings.map((finding) => placeOf(finding, new Map())));
  let gone = 0;
  for (const finding of before.checked.findings) {
    const place = placeOf(finding, names);
    const count = left.get(place) ?? 0;
    if (count === 0) gone += 1;
    else left.set(place, count - 1);
  }
  const fresh = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { gone, fresh, by };
}

const WHOSE: Readonly<Record<ChangedBy, string>> = { user: '改动后', others: '他人改动后', settings: '改设置后' };

/** "改动后消除 12，新增 1". */
export function sayChange({ gone, fresh, by }: Change): string {
  const whose = WHOSE[by];
  return gone === 0 && fresh === 0 ? `${whose}已重新核对，问题没有增减` : `${whose}消除 ${gone}，新增 ${fresh}`;
}

function placeOf({ rule, said, cells }: Finding, names: ReadonlyMap<string, string>): string {
  return JSON.stringify([rule, said.type, ...cells.map(({ sheet, address }) => [names.get(sheet) ?? sheet, address])]);
}

/** Names of now by those of before; none where sheets came or went at the same time. */
function renamedSheets(before: Compared['sheets'], after: Compared['sheets']): ReadonlyMap<string, string> {
  const isSame = before.length === after.length;
  return new Map(isSame ? before.map(({ sheet }, index) => [sheet, after[index]!.sheet]) : []);
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * The report with the very findings of the one before where they and their suspects are the same, so that their cards
 * stay as the user has left them.
 */
export function withKnownFindings(report: Report, before: Report): Report {
  const known = new Map(before.findings.map((finding) => [contentOf(finding, before), finding]));
  return { ...report, findings: report.findings.map((finding) => known.get(contentOf(finding, report)) ?? finding) };
}

function contentOf(finding: Finding, report: Report): string {
  return JSON.stringify([finding, suspectsOf(finding, report)]);
}

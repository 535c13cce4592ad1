import type { Disclosure } from '../core/disclosure/model.js';
import type { Report } from '../core/finding/finding.js';
import { checkHtml } from '../core/report/check-html.js';
import { checkJson } from '../core/report/check-json.js';
import { checkText, errorsText } from '../core/report/check-text.js';
import { overviewHtml } from '../core/report/overview-html.js';
import { overviewText, type OverviewRow } from '../core/report/overview.js';
import type { Call } from './arguments.js';
import { jsonLine, type Visit } from './each-workbook.js';
import { originOf } from './origin.js';

/** What is said of a workbook beside what it holds, and how. */
export interface Printed {
  readonly call: Call;
  /** Everything, not the errors alone. */
  readonly inFull: boolean;
  readonly path: string;
  /** Said where nothing could be checked; else null. */
  readonly nothing: string | null;
  /** Name of the other year's workbook that it was compared with. */
  readonly prior: string | undefined;
}

/** What `gongkai check` prints of one workbook. */
export function printReport(
  disclosure: Disclosure,
  report: Report,
  { call: { format, flags }, inFull, path, nothing, prior }: Printed,
): string {
  const coverage = flags?.has('coverage') ?? false;
  if (format === 'json') {
    const error = nothing === null ? {} : { error: { code: 'nothing-checked', message: nothing } };
    return jsonLine({ ...checkJson(disclosure, report, { coverage }), ...error, path });
  }
  if (format === 'html') return checkHtml(disclosure, report, originOf(path, prior, today()));
  if (flags?.has('summary')) return '';
  return inFull ? checkText(disclosure, report, { coverage }) : errorsText(disclosure, report);
}

/** What `gongkai check` prints of all together; null for nothing. */
export function printOverview(
  { format, flags }: Call,
  rows: readonly OverviewRow[],
  visits: readonly Visit[],
  count: number,
): string | null {
  if (format === 'text' && (count > 1 || flags?.has('summary'))) return overviewText(rows);
  if (format !== 'html' || count < 2) return null;
  const reports = rows.map((row, index) => ({ row, report: visits[index]!.written }));
  return overviewHtml(reports, today());
}

/** "2024年3月5日" */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

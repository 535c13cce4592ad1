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
import { intoFolder, type OutputPlan } from './output.js';
import type { WorkbookFile } from './workbook-files.js';

/** What is said of a workbook beside what it holds. */
export interface Printed {
  readonly path: string;
  /** Said where nothing could be checked; else null. */
  readonly nothing: string | null;
  /** Name of the other year's workbook that it was compared with. */
  readonly prior: string | undefined;
}

/** What `gongkai check` prints. */
export interface CheckPrinter {
  /** What is printed of one workbook. */
  report(disclosure: Disclosure, report: Report, of: Printed): string;
  /** What is printed of all together; null for nothing. */
  overview(rows: readonly OverviewRow[], visits: readonly Visit[]): string | null;
}

/** Keeps apart what stands below each other in one output. */
export function checkPrinter(
  { inputs, format, flags }: Call,
  files: readonly WorkbookFile[],
  plan: Pick<OutputPlan, 'out' | 'separate' | 'count'>,
): CheckPrinter {
  const coverage = flags?.has('coverage') ?? false;
  const summaryOnly = flags?.has('summary') ?? false;
  const separate = intoFolder(plan);
  // of a folder the errors alone; of workbooks named one by one, and in files of their own, everything
  const named = inputs.every((path) => files.some((file) => file.path === path));
  const inFull = named || coverage || separate;
  let written = false;
  const bare = (disclosure: Disclosure, report: Report): string => {
    if (summaryOnly) return '';
    return inFull ? checkText(disclosure, report, { coverage }) : errorsText(disclosure, report);
  };
  const text = (disclosure: Disclosure, report: Report): string => {
    const own = bare(disclosure, report);
    const apart = written && own !== '' && !separate ? '\n' : '';
    written ||= own !== '';
    return apart + own;
  };
  return {
    report: (disclosure, report, { path, nothing, prior }) => {
      if (format === 'json') {
        const error = nothing === null ? {} : { error: { code: 'nothing-checked', message: nothing } };
        return jsonLine({ ...checkJson(disclosure, report, { coverage }), ...error, path });
      }
      return format === 'html'
        ? checkHtml(disclosure, report, originOf(path, prior, today()))
        : text(disclosure, report);
    },
    overview: (rows, visits) => {
      if (format === 'text' && (files.length > 1 || summaryOnly))
        return (written && !separate ? '\n' : '') + overviewText(rows);
      if (format !== 'html' || files.length < 2) return null;
      const reports = rows.map((row, index) => ({ row, report: visits[index]!.written }));
      return overviewHtml(reports, today());
    },
  };
}

/** "2024年3月5日" */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

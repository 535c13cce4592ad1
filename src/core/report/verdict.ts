import type { Report } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';
import { answeredFindings } from './answers.js';
import { causesOf } from './causes.js';
import { NOTHING_CHECKED, uncheckedParts } from './unchecked.js';

/**
 * `wrong`: at least one error; `sound`: none, and every table was checked; `partly`: none in what was checked; `none`:
 * nothing was.
 */
export type Standing = 'wrong' | 'sound' | 'partly' | 'none';

export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly standing: Standing;
  /** The first words: "27 处错误，归为 4 个原因", "没有错误", "已核对部分没有错误", "没有核对：表中没有金额". */
  readonly lead: string;
  /** What it does not cover: "2 张表未能核对". */
  readonly unchecked: readonly string[];
  /** "3 处错误 · 2 处提醒", "已核对部分没有错误 · 2 张表未能核对 · 已说明 1 处". */
  readonly faults: string;
  /** "已核对 412 条，四舍五入差 9 条，未能核对 3 条". */
  readonly relations: string;
  /** "容差 1.00 元之内 2 条", part of `relations` too; null where the user lets nothing pass. */
  readonly tolerated: string | null;
}

/** The result in words and numbers. What was not read or not compared is named, never counted as right. */
export function verdictOf(report: Report): Verdict {
  const count = (severity: Severity): number =>
    report.findings.filter((one) => one.severity === severity && one.answer === undefined).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  const answered = answeredFindings(report).length;
  const { checked, rounding, notComputed, tolerated = 0 } = report.relations;
  const unchecked = uncheckedParts(report);
  const allowed = report.settings?.tolerance;
  const passed = allowed === undefined ? null : `容差 ${allowed} 元之内 ${tolerated} 条`;
  const standing = standingOf(errors, unchecked, report);
  const lead = leadOf(standing, errors, report);
  return {
    errors,
    warnings,
    notices,
    standing,
    lead,
    unchecked,
    faults: [lead, warnings > 0 && `${warnings} 处提醒`, ...unchecked, answered > 0 && `已说明 ${answered} 处`]
      .filter(Boolean)
      .join(' · '),
    relations: [
      `已核对 ${checked} 条`,
      rounding > tolerated && `四舍五入差 ${rounding - tolerated} 条`,
      passed,
      notComputed > 0 && `未能核对 ${notComputed} 条`,
    ]
      .filter(Boolean)
      .join('，'),
    tolerated: passed,
  };
}

function standingOf(errors: number, unchecked: readonly string[], { unchecked: { nothing } }: Report): Standing {
  if (errors > 0) return 'wrong';
  if (nothing !== null) return 'none';
  return unchecked.length > 0 ? 'partly' : 'sound';
}

function leadOf(standing: Standing, errors: number, report: Report): string {
  const { nothing } = report.unchecked;
  if (standing === 'wrong') return sayErrors(errors, causesOf(report));
  if (standing === 'none') return `没有核对：${NOTHING_CHECKED[nothing!]}`;
  return standing === 'partly' ? '已核对部分没有错误' : '没有错误';
}

/** "3 处错误 · 2 处提醒 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条". */
export function verdictLine(report: Report): string {
  const { faults, relations } = verdictOf(report);
  return `${faults} · ${relations}`;
}

/** "27 处错误，归为 4 个原因". */
function sayErrors(errors: number, causes: number): string {
  return causes < errors ? `${errors} 处错误，归为 ${causes} 个原因` : `${errors} 处错误`;
}

import type { Report, Severity } from '../validate/finding.js';
import { answeredFindings } from './answers.js';

export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** "3 处错误 · 2 处提醒", "没有错误 · 已说明 1 处". */
  readonly faults: string;
  /** "已核对 412 条，四舍五入差 9 条，未能核对 3 条". */
  readonly relations: string;
}

/** The result in words and numbers. Relations that could not be computed are named, never counted as held. */
export function verdictOf(report: Report): Verdict {
  const count = (severity: Severity): number => report.findings.filter((one) => one.severity === severity && one.answer === undefined).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  const answered = answeredFindings(report).length;
  const { checked, rounding, notComputed } = report.relations;
  return {
    errors,
    warnings,
    notices,
    faults: [errors > 0 ? `${errors} 处错误` : '没有错误', warnings > 0 && `${warnings} 处提醒`, answered > 0 && `已说明 ${answered} 处`].filter(Boolean).join(' · '),
    relations: [
      `已核对 ${checked} 条`,
      rounding > 0 && `四舍五入差 ${rounding} 条`,
      notComputed > 0 && `未能核对 ${notComputed} 条`,
    ].filter(Boolean).join('，'),
  };
}

/** "3 处错误 · 2 处提醒 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条". */
export function verdictLine(report: Report): string {
  const { faults, relations } = verdictOf(report);
  return `${faults} · ${relations}`;
}

import type { DepartmentReport, Report } from '../finding/finding.js';
import { NOTHING_CHECKED } from './unchecked.js';
import { documentLine } from './words.js';

/** A line for each department of a book: "某某局（2024年部门预算）：2 处错误，已核对 300 条". */
export function departmentLines(report: Report): string[] {
  return (report.departments ?? []).map((one) => `${nameOf(one)}：${standingOf(one, report)}`);
}

function nameOf({ department, document }: DepartmentReport): string {
  return `${department}（${documentLine({ ...document, department: '' })}）`;
}

function standingOf({ department, relations, nothing }: DepartmentReport, { findings }: Report): string {
  if (nothing !== null) return `没有核对（${NOTHING_CHECKED[nothing]}）`;
  const errors = findings.filter((one) => one.department === department && one.severity === 'error').length;
  return `${errors > 0 ? `${errors} 处错误` : '没有错误'}，已核对 ${relations.checked} 条`;
}

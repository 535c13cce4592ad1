import type { DepartmentReport, Report } from '../finding/finding.js';
import { NOTHING_CHECKED } from './unchecked.js';
import { documentLine } from './words.js';

/** One department of a book, in words. */
export interface DepartmentLine {
  /** "某某局（2024年部门预算）：2 处错误，已核对 300 条". */
  readonly line: string;
  readonly standing: 'wrong' | 'sound' | 'none';
}

/** Each department of a book, in the order of its pages; none of other files. */
export function departmentsIn(report: Report): DepartmentLine[] {
  return (report.departments ?? []).map((one) => departmentLine(one, report));
}

export function departmentLines(report: Report): string[] {
  return departmentsIn(report).map(({ line }) => line);
}

function departmentLine(one: DepartmentReport, { findings }: Report): DepartmentLine {
  const { department, document, relations, nothing } = one;
  const name = `${department}（${documentLine({ ...document, department: '' })}）`;
  if (nothing !== null) return { line: `${name}：没有核对（${NOTHING_CHECKED[nothing]}）`, standing: 'none' };
  const errors = findings.filter((other) => other.department === department && other.severity === 'error').length;
  const found = errors > 0 ? `${errors} 处错误` : '没有错误';
  return { line: `${name}：${found}，已核对 ${relations.checked} 条`, standing: errors > 0 ? 'wrong' : 'sound' };
}

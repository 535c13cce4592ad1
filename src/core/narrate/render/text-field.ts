import { blank, type Piece } from '../prose/pieces.js';
import type { Scope } from './scope.js';

/** 部门, 年份 and 上年年份 of the workbook, blanks where it does not tell them; null for another name. */
export function textField(name: string, scope: Scope): Piece | null {
  const { lookup } = scope;
  const { department, year } = lookup.books.book.document;
  if (name === '本部门') return { kind: 'own-name', full: textField('部门', scope)! };
  if (name === '部门')
    return department === '' ? blank('document.department', '部门名称', '部门的全称是什么？') : spoken(department);
  if (name !== '年份' && name !== '上年年份') return null;
  if (year === null) return blank('document.year', '年份', '这是哪一年的公开表？');
  return String(name === '年份' ? year : year - 1);
}

const SUMMED_UP: readonly string[] = ['（汇总）', '（本级汇总）'];

/** A name as a sentence has it, without the mark of a workbook that adds up several 单位. */
function spoken(department: string): string {
  const name = department.replace(/\(/g, '（').replace(/\)/g, '）');
  const mark = SUMMED_UP.find((it) => name.endsWith(it));
  return mark === undefined ? name : name.slice(0, -mark.length);
}

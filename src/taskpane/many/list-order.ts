import type { OverviewRow } from '../../core/report/overview.js';
import { rowOf, type ListedBook } from './listing-state.js';

/** What is said of a workbook in its line; `mark` is the shape before it. */
export interface VerdictPart {
  readonly mark: 'error' | 'warning' | 'notice' | 'good';
  readonly text: string;
}

/** "错误 27", "提醒 5"; "没有错误"; why it could not be checked. As the overview says it. */
export function verdictParts(row: OverviewRow): VerdictPart[] {
  if ('failure' in row) return [{ mark: 'warning', text: row.failure }];
  const { errors, warnings, standing, conclusion } = row;
  const [lead, ...unchecked] = conclusion;
  const first: VerdictPart =
    standing === 'wrong'
      ? { mark: 'error', text: `错误 ${errors}` }
      : { mark: standing === 'sound' ? 'good' : 'warning', text: lead };
  return [
    first,
    ...(warnings > 0 ? [{ mark: 'warning', text: `提醒 ${warnings}` } as const] : []),
    ...unchecked.map((text): VerdictPart => ({ mark: 'warning', text })),
  ];
}

export const ORDERS = { file: '按文件', department: '按部门', verdict: '按结论' } as const;
export type Order = keyof typeof ORDERS;

/** In the order of the list, which is that of the paths, where two are alike. */
export function inOrder(books: readonly ListedBook[], order: Order): ListedBook[] {
  if (order === 'file') return [...books];
  return [...books].sort(order === 'department' ? byDepartment : (left, right) => gravity(right) - gravity(left));
}

function byDepartment(left: ListedBook, right: ListedBook): number {
  const [one, other] = [left, right].map((book) => {
    const row = rowOf(book);
    return row === null || 'failure' in row ? '' : row.document.department;
  });
  // what tells no department comes last
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return one!.localeCompare(other!, 'zh-CN');
}

/** Most errors first, then what was not checked, then most warnings; what was not read yet comes last. */
function gravity(book: ListedBook): number {
  const row = rowOf(book);
  if (row === null) return -1;
  if ('failure' in row) return UNCHECKED;
  if (row.errors > 0) return UNCHECKED + row.errors;
  return row.standing === 'sound'
    ? Math.min(row.warnings, UNCHECKED / 4)
    : UNCHECKED / 2 + Math.min(row.warnings, UNCHECKED / 4);
}

/** Above any number of warnings. */
const UNCHECKED = 1_000_000;

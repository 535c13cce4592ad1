import type { Workbook } from '../../../src/core/sheet/grid.js';
import { sheetOf, type Rows } from '../../forms/builder.js';

/** The tables of a set in the order of the form. */
export const TITLES = ['部门收支总表', '部门支出总表', '一般公共预算支出表', '政府性基金预算支出表'] as const;

interface Printed {
  /** Null for one that does not say whose it is. */
  readonly name: string | null;
  readonly title: string;
  readonly amount: number;
  readonly number?: string;
  /** What the 类 line says, where it is not what the total says. */
  readonly part?: number;
}

/** One table, its total and the one line that is the total. */
export function tableRows({ name, title, amount, number, part = amount }: Printed): Rows {
  return [
    [number ?? null, null, null, null],
    [title, null, null, null],
    [name === null ? null : `部门：${name}`, null, null, '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出'],
    [null, '合计', amount, amount],
    ['213', '农林水支出', part, part],
  ];
}

/** Tables that are all alike but for their titles. */
export function setOf(name: string | null, amount: number, titles: readonly string[] = TITLES): Rows[] {
  return titles.map((title) => tableRows({ name, title, amount }));
}

/** A page that is not read. */
export const UNREAD = 'unread';

/** A printed book, a page for each table. */
export function printedBook(...pages: (Rows | typeof UNREAD)[]): Workbook {
  const grids = pages.map((page, at) => {
    const name = `第${at + 1}页`;
    if (page !== UNREAD) return sheetOf(name, page);
    return { ...sheetOf(name, []), unread: { reason: 'page', why: 'scanned' } as const };
  });
  return { name: '汇编.pdf', grids, pages: pages.length };
}

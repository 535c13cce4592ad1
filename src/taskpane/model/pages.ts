import type { Finding } from '../../core/finding/finding.js';
import type { CellRef, Grid, Workbook } from '../../core/sheet/grid.js';

/** A page as a whole, where a cell is asked for; its address is ''. */
export function pageRef(page: number): CellRef {
  return { sheet: `第${page}页`, address: '' };
}

/** Whether it is a page as a whole and no cell. */
export function isPageRef({ address }: CellRef): boolean {
  return address === '';
}

/** The pages that a finding names which has no cells. */
export function pagesNamed({ said }: Finding): CellRef[] {
  if (said.type === 'pages.contents') return [said.contents, said.page].map(pageRef);
  return said.type === 'pages.remain' ? said.pages.map(pageRef) : [];
}

/** The sheet of a cell; of a page one without cells. Undefined where there is none. */
export function gridOf({ grids, paper = [] }: Pick<Workbook, 'grids' | 'paper'>, cell: CellRef): Grid | undefined {
  if (!isPageRef(cell)) return grids.find(({ name }) => name === cell.sheet);
  const at = paper.findIndex((_, index) => pageRef(index + 1).sheet === cell.sheet);
  if (at < 0) return undefined;
  const printed = [{ page: at + 1, row: 0, ys: [], xs: [] }];
  return { name: cell.sheet, hidden: false, rows: [], merges: [], unread: { reason: 'page', why: 'picture' }, printed };
}

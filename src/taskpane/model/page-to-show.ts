import { parseAddress } from '../../core/sheet/address.js';
import type { CellRef, Workbook } from '../../core/sheet/grid.js';
import { printedAt, type PrintedPlace } from '../../core/sheet/printed.js';
import { gridOf, isPageRef } from './pages.js';

/** A cell that is looked at on the page that it was printed on. */
export interface PageRequest {
  readonly cell: CellRef;
  /** The other cells of the same finding. */
  readonly related: readonly CellRef[];
  /** Another page than its own, from 1; null for its own. */
  readonly page: number | null;
}

/** A page with what is marked on it, in points from its upper left corner. */
export interface PageToShow {
  readonly page: number;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly quarterTurns: 0 | 1 | 2 | 3;
  /** The cell; null where it stands on another page, or nobody knows where. */
  readonly mark: PrintedPlace['box'];
  readonly related: readonly NonNullable<PrintedPlace['box']>[];
  /** Its tables are not read: there are no cells to be shown in its place. */
  readonly isUnread: boolean;
}

/** The page of a cell, or the one that is turned to; null where the workbook was not printed. */
export function pageToShow(workbook: Workbook, { cell, related, page }: PageRequest): PageToShow | null {
  const own = placeOf(workbook, cell);
  if (!own || !workbook.paper) return null;
  const shown = page ?? own.page;
  const paper = workbook.paper[shown - 1];
  if (!paper) return null;
  return {
    ...paper,
    page: shown,
    pages: workbook.paper.length,
    mark: own.page === shown ? own.box : null,
    isUnread: own.box === null,
    related: related.flatMap((one) => {
      const place = placeOf(workbook, one);
      return place?.page === shown && place.box ? [place.box] : [];
    }),
  };
}

function placeOf(workbook: Workbook, cell: CellRef): PrintedPlace | null {
  const grid = gridOf(workbook, cell);
  const at = isPageRef(cell) ? { row: 0, column: 0 } : parseAddress(cell.address);
  return grid && at ? printedAt(grid, at.row, at.column) : null;
}

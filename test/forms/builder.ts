import { parseAddress } from '../../src/core/sheet/address.js';
import type { Cell, CellValue, Grid, Range, Workbook } from '../../src/core/sheet/grid.js';

export type Rows = readonly (readonly (string | number | null)[])[];

interface SheetOptions {
  /** A1 ranges: "A1:F1". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** A sheet from literal rows; null and "" are blank cells. */
export function sheetOf(name: string, rows: Rows, { merges = [], hidden = false }: SheetOptions = {}): Grid {
  return {
    name,
    hidden,
    merges: merges.map(rangeOf),
    rows: rows.map((row) => row.map((value) => (value === null || value === '' ? undefined : { value }))),
  };
}

export function workbookOf(name: string, grids: readonly Grid[]): Workbook {
  return { name, grids };
}

function rangeOf(address: string): Range {
  const [from, to] = address.split(':').map((corner) => parseAddress(corner)!);
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}

/** The workbook with one cell put otherwise: planted(workbook, '公开03表', 'C9', 12). */
export function planted(workbook: Workbook, sheet: string, address: string, value: CellValue): Workbook {
  const at = parseAddress(address)!;
  if (!workbook.grids.some((grid) => grid.name === sheet)) throw new Error(`no sheet ${sheet}`);
  return mapCells(workbook, (cell, row, column, grid) =>
    grid.name === sheet && row === at.row && column === at.column ? { value } : cell,
  );
}

/** The workbook with every cell passed through a function. */
export function mapCells(
  workbook: Workbook,
  change: (cell: Cell | undefined, row: number, column: number, grid: Grid) => Cell | undefined,
): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row) =>
        cells === undefined ? undefined : Array.from(cells, (cell, column) => change(cell, row, column, grid)),
      ),
    })),
  };
}

import { readExcelWorkbook } from '../../../src/hosts/excel/index.js';
import type { Cell, Grid, Workbook } from '../../../src/core/sheet/grid.js';

export const PLAIN = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };

/** Rows of texts and amounts; null for blank. */
export function sheet(name: string, rows: readonly (readonly Cell['value'][])[], more: Partial<Grid> = {}): Grid {
  const cells = rows.map((row) => {
    const line: Cell[] = [];
    row.forEach((value, column) => {
      if (value !== null) line[column] = { value };
    });
    return line;
  });
  return { ...PLAIN, name, rows: cells, ...more };
}

/** `count` rows of a label and an amount. */
export function tall(name: string, count: number, label = '行政运行'): Grid {
  return sheet(
    name,
    Array.from({ length: count }, (_, i) => [`${label}${i}`, i + 0.25]),
  );
}

/** Cells at their places, nothing else filled. */
export function scattered(
  name: string,
  ...cells: readonly [row: number, column: number, value: Cell['value']][]
): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, column, value] of cells) (rows[row] ??= [])[column] = { value };
  return { ...PLAIN, name, rows };
}

export function workbook(...grids: Grid[]): Workbook {
  return { name: '公开表.xlsx', grids };
}

/** What was read, as plain data: the library's arrays come from another realm. */
export async function read(patience?: number, most?: number): Promise<Workbook> {
  return structuredClone(await readExcelWorkbook(patience, most));
}

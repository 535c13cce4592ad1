import type { Cell, Grid, Range, Workbook } from '../../src/core/sheet/grid.js';

/** The same workbook with heads as other hands lay them out; none of these changes what it says. */
export const HEAD_VARIANTS: readonly { readonly name: string; readonly of: (workbook: Workbook) => Workbook }[] = [
  { name: 'with heads in the lowest of the rows they stand for', of: (workbook) => mapGrids(workbook, lowered) },
  { name: 'with 栏次 below the heads', of: (workbook) => mapGrids(workbook, counted) },
  { name: 'with title and head again at a page break', of: (workbook) => mapGrids(workbook, broken) },
];

function mapGrids(workbook: Workbook, change: (grid: Grid) => Grid): Workbook {
  return { ...workbook, grids: workbook.grids.map(change) };
}

/** Cells merged over rows, parted again, their text in the last. */
function lowered(grid: Grid): Grid {
  const down = grid.merges.filter(({ top, bottom }) => bottom > top);
  const cellAt = (row: number, column: number): Cell | undefined => {
    const merge = down.find((range) => range.left === column && range.top <= row && row <= range.bottom);
    if (merge === undefined) return grid.rows[row]?.[column];
    return row === merge.bottom ? grid.rows[merge.top]?.[column] : undefined;
  };
  return {
    ...grid,
    merges: grid.merges.filter(({ top, bottom }) => bottom === top),
    rows: grid.rows.map((cells, row) => cells && Array.from(cells, (_, column) => cellAt(row, column))),
  };
}

/** 栏次 | 1 | 2 | 3 over the columns of amounts. */
function counted(grid: Grid): Grid {
  const first = firstLine(grid);
  if (first < 0) return grid;
  const lines = grid.rows.slice(first);
  let count = 0;
  const columns = Math.max(...lines.map((cells) => cells?.length ?? 0));
  const row = Array.from({ length: columns }, (_, column): Cell | undefined => {
    if (column === 0) return { value: '栏次' };
    return lines.some((cells) => typeof cells?.[column]?.value === 'number') ? { value: (count += 1) } : undefined;
  });
  return { ...grid, rows: [...grid.rows.slice(0, first), row, ...lines] };
}

/** Lines before the break, and lines that make it worth one. */
const [BEFORE, ENOUGH] = [8, 12];

function broken(grid: Grid): Grid {
  const first = firstLine(grid);
  if (first < 2 || grid.rows.length - first < ENOUGH) return grid;
  const at = first + BEFORE;
  const again = grid.merges
    .filter(({ bottom }) => bottom < first)
    .map((merge): Range => ({ ...merge, top: merge.top + at, bottom: merge.bottom + at }));
  return {
    ...grid,
    merges: [...grid.merges, ...again],
    rows: [...grid.rows.slice(0, at), ...grid.rows.slice(0, first), ...grid.rows.slice(at)],
  };
}

function firstLine({ rows }: Grid): number {
  return rows.findIndex((cells) => cells?.some((cell) => typeof cell?.value === 'number'));
}

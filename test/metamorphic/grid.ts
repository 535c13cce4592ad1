import type { Cell, CellValue, Grid, Range } from '../../src/core/sheet/grid.js';

export type Cells = readonly (Cell | undefined)[];

/** A row from values; null is blank. */
export function rowOf(...values: readonly CellValue[]): Cells {
  return values.map((value) => (value === null ? undefined : { value }));
}

/** A text at a column. */
export function rowAt(column: number, value: CellValue): Cells {
  return [...Array.from({ length: column }, () => undefined), { value }];
}

export function mapGrid(
  grid: Grid,
  change: (cell: Cell | undefined, row: number, column: number) => Cell | undefined,
): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, row) => cells && Array.from(cells, (cell, column) => change(cell, row, column))),
  };
}

/** Puts rows before row `at`; merges that reach across `at` grow with it. */
export function withRows(grid: Grid, at: number, rows: readonly Cells[], merges: readonly Range[] = []): Grid {
  const move = (row: number): number => (row >= at ? row + rows.length : row);
  const filled = Array.from({ length: Math.max(0, at - grid.rows.length) }, () => undefined);
  return {
    ...grid,
    rows: [...grid.rows.slice(0, at), ...filled, ...rows, ...grid.rows.slice(at)],
    merges: [
      ...grid.merges.map((merge) => ({ ...merge, top: move(merge.top), bottom: move(merge.bottom) })),
      ...merges,
    ],
    ...(grid.hiddenRows ? { hiddenRows: grid.hiddenRows.map(move) } : {}),
  };
}

/** Puts a column before column `at`. */
export function withColumn(grid: Grid, at: number, cellOf: (row: number) => Cell | undefined = () => undefined): Grid {
  const move = (column: number): number => (column >= at ? column + 1 : column);
  return {
    ...grid,
    rows: grid.rows.map((cells, row) => {
      const padded = Array.from({ length: Math.max(at, cells?.length ?? 0) }, (_, column) => cells?.[column]);
      return [...padded.slice(0, at), cellOf(row), ...padded.slice(at)];
    }),
    merges: grid.merges.map((merge) => ({ ...merge, left: move(merge.left), right: move(merge.right) })),
    ...(grid.hiddenColumns ? { hiddenColumns: grid.hiddenColumns.map(move) } : {}),
  };
}

/** Takes a column out; merges that reach across it shrink. */
export function withoutColumn(grid: Grid, at: number): Grid {
  const move = (column: number): number => (column > at ? column - 1 : column);
  return {
    ...grid,
    rows: grid.rows.map((cells) => cells && cells.filter((_, column) => column !== at)),
    merges: grid.merges
      .filter(({ left, right }) => left !== at || right !== at)
      .map((merge) => ({
        ...merge,
        left: merge.left === at ? at : move(merge.left),
        right: merge.right === at ? at - 1 : move(merge.right),
      })),
    ...(grid.hiddenColumns ? { hiddenColumns: grid.hiddenColumns.filter((column) => column !== at).map(move) } : {}),
  };
}

export function withoutRow(grid: Grid, at: number): Grid {
  const move = (row: number): number => (row > at ? row - 1 : row);
  return {
    ...grid,
    rows: grid.rows.filter((_, row) => row !== at),
    merges: grid.merges
      .filter(({ top, bottom }) => top !== at || bottom !== at)
      .map((merge) => ({
        ...merge,
        top: merge.top === at ? at : move(merge.top),
        bottom: merge.bottom === at ? at - 1 : move(merge.bottom),
      })),
    ...(grid.hiddenRows ? { hiddenRows: grid.hiddenRows.filter((row) => row !== at).map(move) } : {}),
  };
}

/** Rows `top` to `bottom` once more before row `at`, with their merges. */
export function withCopy(grid: Grid, at: number, top: number, bottom: number): Grid {
  const merges = mergesIn(grid, top, bottom).map((merge) => ({
    ...merge,
    top: merge.top - top + at,
    bottom: merge.bottom - top + at,
  }));
  return withRows(
    grid,
    at,
    grid.rows.slice(top, bottom + 1).map((cells) => cells ?? []),
    merges,
  );
}

function mergesIn(grid: Grid, top: number, bottom: number): Range[] {
  return grid.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom);
}

/** Row `from` moved to stand before row `to`. Its merges go with it, when no other row is in them. */
export function withRowMoved(grid: Grid, from: number, to: number): Grid {
  const merges = mergesIn(grid, from, from);
  const copied = withRows(
    grid,
    to,
    [grid.rows[from] ?? []],
    merges.map((merge) => ({ ...merge, top: to, bottom: to })),
  );
  return withoutRow(copied, from >= to ? from + 1 : from);
}

export function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, index) => {
      if (index !== row) return cells;
      const padded = Array.from({ length: Math.max(column + 1, cells?.length ?? 0) }, (_, other) => cells?.[other]);
      return padded.map((cell, other) => (other === column ? { ...cell, value } : cell));
    }),
  };
}

/** Rows `top` to the end cut off. */
export function upTo(grid: Grid, top: number): Grid {
  return { ...grid, rows: grid.rows.slice(0, top), merges: grid.merges.filter(({ bottom }) => bottom < top) };
}

/** Grids under each other in one sheet, so many blank rows between them. */
export function stacked(grids: readonly Grid[], name: string, blankRows: number): Grid {
  let rows: (Cells | undefined)[] = [];
  const merges: Range[] = [];
  for (const grid of grids) {
    const down = rows.length;
    rows = [...rows, ...grid.rows, ...Array.from({ length: blankRows }, () => undefined)];
    merges.push(...grid.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })));
  }
  return { name, hidden: false, rows, merges };
}

/** Two grids beside each other in one sheet. */
export function beside(left: Grid, right: Grid, blankColumns: number): Grid {
  const width = Math.max(...left.rows.map((cells) => cells?.length ?? 0)) + blankColumns;
  const height = Math.max(left.rows.length, right.rows.length);
  return {
    name: left.name,
    hidden: false,
    rows: Array.from({ length: height }, (_, row) => [
      ...Array.from({ length: width }, (_, column) => left.rows[row]?.[column]),
      ...(right.rows[row] ?? []),
    ]),
    merges: [
      ...left.merges,
      ...right.merges.map((merge) => ({ ...merge, left: merge.left + width, right: merge.right + width })),
    ],
  };
}

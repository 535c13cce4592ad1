import type { Cell, Grid, Range } from '../../core/sheet/grid.js';

type Rows = Grid['rows'];

/** A range of a sheet as it was read anew: what is not in `rows` is blank. */
export interface Piece {
  readonly range: Range;
  readonly rows: Rows;
}

/** The rows of a sheet with some ranges of it as they are now; the same rows where nothing differs. */
export function patch(rows: Rows, pieces: readonly Piece[]): Rows {
  const lines = new Map<number, Map<number, Cell | undefined>>();
  for (const { range, rows: fresh } of pieces) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = fresh[row]?.[column];
        if (same(cell, rows[row]?.[column])) continue;
        const line = lines.get(row) ?? new Map<number, Cell | undefined>();
        lines.set(row, line.set(column, cell));
      }
    }
  }
  if (lines.size === 0) return rows;
  return replaced(
    rows,
    new Map([...lines].map(([row, cells]) => [row, unlessEmpty(replaced(rows[row] ?? [], cells))])),
  );
}

/** Items in place of those at their indexes; blank ones are holes, and none stand at the end. */
function replaced<T>(items: readonly (T | undefined)[], fresh: ReadonlyMap<number, T | undefined>): (T | undefined)[] {
  const all: (T | undefined)[] = [];
  items.forEach((item, index) => {
    if (!fresh.has(index)) all[index] = item;
  });
  for (const [index, item] of fresh) if (item !== undefined) all[index] = item;
  return all;
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function same(left: Cell | undefined, right: Cell | undefined): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

import type { CellRef } from '../../core/sheet/grid.js';

/** Each cell once, in order. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, address }) => {
    const key = `${address}!${sheet}`;
    return !seen.has(key) && seen.add(key);
  });
}

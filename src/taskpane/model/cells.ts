import type { CellRef } from '../../core/sheet/grid.js';

/** Each cell once, in order. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  const seen = new Map<string, Set<string>>();
  return cells.filter(({ sheet, address }) => {
    const known = seen.get(sheet);
    if (!known) seen.set(sheet, new Set([address]));
    return !known?.has(address) && (known?.add(address) ?? true);
  });
}

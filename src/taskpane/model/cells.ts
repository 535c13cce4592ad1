import type { CellRef } from '../../core/sheet/grid.js';
import { sameCell } from '../../core/report/group-findings.js';

/** Each cell once, in order. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  return cells.filter((cell, index) => cells.findIndex((other) => sameCell(cell, other)) === index);
}

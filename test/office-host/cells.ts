import { SSF } from '@e965/xlsx';
import { cellAt, type Cell, type Grid, type Range } from '../../src/core/sheet/grid.js';

/** The smallest rectangle with all values; null on a blank sheet. */
export function usedRange(grid: Grid): Range | null {
  let used: Range | null = null;
  grid.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return;
      used = used
        ? { top: Math.min(used.top, r), left: Math.min(used.left, c), bottom: Math.max(used.bottom, r), right: Math.max(used.right, c) }
        : { top: r, left: c, bottom: r, right: c };
    }),
  );
  return used;
}

/** A range's cells as Excel prints them: "" for blank, a plain cell's formula equal to its value. */
export function cellArrays(grid: Grid, area: Range): Record<string, () => unknown> {
  const each = (print: (cell: Cell | undefined) => unknown) => () =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
      Array.from({ length: area.right - area.left + 1 }, (_, x) => print(cellAt(grid, area.top + y, area.left + x))),
    );
  return {
    values: each((cell) => cell?.value ?? ''),
    text: each(textOf),
    formulas: each((cell) => (cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`)),
    numberFormat: each((cell) => cell?.format ?? 'General'),
    valueTypes: each(typeOf),
  };
}

function typeOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return 'Empty';
  if (cell.error) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'string' | 'number' | 'boolean'];
}

function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === 'number' && cell.format ? SSF.format(cell.format, cell.value) : String(cell?.value ?? '');
}

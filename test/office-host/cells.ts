import { SSF } from '@e965/xlsx';
import { cellAt, type Cell, type Grid, type Range } from '../../src/core/sheet/grid.js';

const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** The smallest rectangle with all values of a part of a sheet; null where it is blank. */
export function usedRange(grid: Grid, within: Range = WHOLE_SHEET): Range | null {
  let used: Range | null = null;
  for (const r of filled(grid.rows, within.top, within.bottom)) {
    for (const c of filled(grid.rows[r]!, within.left, within.right)) {
      used = used
        ? {
            top: Math.min(used.top, r),
            left: Math.min(used.left, c),
            bottom: Math.max(used.bottom, r),
            right: Math.max(used.right, c),
          }
        : { top: r, left: c, bottom: r, right: c };
    }
  }
  return used;
}

/** Without a step for each of a million holes. */
function filled(array: readonly unknown[], first: number, last: number): number[] {
  return Object.keys(array)
    .map(Number)
    .filter((index) => array[index] !== undefined && index >= first && index <= last);
}

/**
 * A range's cells as Excel prints them: "" for blank, a plain cell's formula equal to its value; all null in a range of
 * over `most` cells.
 */
export function cellArrays(grid: Grid, area: Range, most: number): Record<string, () => unknown> {
  const tooMany = (area.bottom - area.top + 1) * (area.right - area.left + 1) > most;
  const each = (print: (cell: Cell | undefined) => unknown) => () =>
    tooMany
      ? null
      : Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
          Array.from({ length: area.right - area.left + 1 }, (_, x) =>
            print(cellAt(grid, area.top + y, area.left + x)),
          ),
        );
  return {
    values: each((cell) => (isDate(cell) ? ANY_DAY : (cell?.value ?? ''))),
    text: each(textOf),
    formulas: each((cell) => (cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`)),
    numberFormat: each((cell) => cell?.format ?? 'General'),
    valueTypes: each(typeOf),
  };
}

/** A Grid holds a date as text; Excel counts days and has the text beside it. */
const ANY_DAY = 44_270;

function isDate(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && cell.shown !== undefined;
}

function typeOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return 'Empty';
  if (isDate(cell)) return 'Double';
  if (cell.error) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof cell.value as 'string' | 'number' | 'boolean'
  ];
}

function textOf(cell: Cell | undefined): string {
  if (cell?.shown !== undefined) return cell.shown;
  return typeof cell?.value === 'number' && /^[#,0.]+$/.test(cell.format ?? '')
    ? SSF.format(cell.format!, cell.value)
    : String(cell?.value ?? '');
}

import { SSF } from '@e965/xlsx';
import { cellAt, type Cell, type Grid, type Range } from '../../src/core/sheet/grid.js';

const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** The smallest rectangle with all values of a part of a sheet; null where it is blank. */
export function usedRange({ rows }: Grid, within: Range = WHOLE_SHEET): Range | null {
  let used: Range | null = null;
  for (let row = within.top; row <= Math.min(within.bottom, rows.length - 1); row += 1) {
    const line = rows[row];
    const left = line ? firstFilled(line, within.left, within.right, 1) : null;
    if (line === undefined || left === null) continue;
    const right = firstFilled(line, Math.min(within.right, line.length - 1), left, -1)!;
    used = used
      ? { top: used.top, left: Math.min(used.left, left), bottom: row, right: Math.max(used.right, right) }
      : { top: row, left, bottom: row, right };
  }
  return used;
}

function firstFilled(line: readonly unknown[], from: number, to: number, step: 1 | -1): number | null {
  const last = step > 0 ? Math.min(to, line.length - 1) : to;
  for (let column = from; step > 0 ? column <= last : column >= last; column += step)
    if (line[column] !== undefined) return column;
  return null;
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

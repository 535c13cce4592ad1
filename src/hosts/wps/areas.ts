import type { Range } from '../../core/sheet/grid.js';
import { addressOf, rangeAddress } from '../../core/sheet/address.js';
import type { EtApplication, EtRange, EtSheet } from './api.js';
import { WpsTooOldError } from './errors.js';
import { halves } from './uniform.js';

/** So many cells are read without asking which of them are filled. */
const AT_ONCE = 40_000;
/** A sheet of more filled cells is not read. */
export const CELLS_PER_SHEET = 1_000_000;

export function rangeAt(sheet: EtSheet, area: Range): EtRange {
  const alone = area.top === area.bottom && area.left === area.right;
  return sheet.Range(alone ? addressOf(area.top, area.left) : rangeAddress(area));
}

/** Where a range of one piece stands, counted from 0. */
export function areaOf(range: EtRange): Range {
  const [top, left] = [range.Row - 1, range.Column - 1];
  const area = { top, left, bottom: top + range.Rows.Count - 1, right: left + range.Columns.Count - 1 };
  if (!Object.values(area).every(Number.isInteger)) throw new WpsTooOldError('Range.Row');
  return area;
}

export function countCells({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * The parts of a sheet that are to be read: its used range, and where that is large, for formats that were given to
 * whole columns or for one stray figure far away, the filled parts of it. The count of filled cells where they are more
 * than `most`.
 */
export function filledParts(application: EtApplication, sheet: EtSheet, most: number): readonly Range[] | number {
  const used = areaOf(sheet.UsedRange);
  if (countCells(used) <= AT_ONCE) return [used];
  const filled = (area: Range): number => application.WorksheetFunction.CountA(rangeAt(sheet, area));
  const all = filled(used);
  if (all > most) return all;
  const parts = (area: Range): readonly Range[] => {
    if (filled(area) === 0) return [];
    const pieces = countCells(area) <= AT_ONCE ? [] : halves(area, 'rows');
    return pieces.length === 0 ? [area] : pieces.flatMap(parts);
  };
  return parts(used);
}

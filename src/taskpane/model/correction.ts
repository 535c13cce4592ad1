import type { Correction, Suspect } from '../../core/finding/finding.js';
import { valuesOf } from '../../core/report/suspect-words.js';
import { parseAddress } from '../../core/sheet/address.js';
import { cellAt, isDateCell, type Cell, type CellValue, type Workbook } from '../../core/sheet/grid.js';
import type { CellWrite } from '../host.js';

/**
 * What is to be written into the cells of a suspect: all of them, as they stand in the workbook that was checked. A
 * `formula` is not written over; `none` where the figure is more than its digits (a unit beside it, a format that moves
 * its point), so that nobody could say what to write.
 */
export function correctionOf(suspect: Suspect, { grids }: Workbook): readonly CellWrite[] | 'formula' | 'none' {
  const writes: CellWrite[] = [];
  for (const correction of [suspect, ...(suspect.together ?? [])]) {
    const place = parseAddress(correction.address);
    const grid = grids.find(({ name }) => name === correction.sheet);
    if (!place || !grid) return 'none';
    const cell = cellAt(grid, place.row, place.column);
    if (cell?.formula !== undefined) return 'formula';
    const after = afterOf(cell, correction);
    if (after === undefined) return 'none';
    const { sheet, address } = correction;
    writes.push({ sheet, address, before: cell?.value ?? null, after });
  }
  return writes;
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Undefined where the cell does not hold the stated figure digit by digit. */
function afterOf(cell: Cell | undefined, correction: Correction): CellValue | undefined {
  const { stated, proposed } = correction;
  const amount = proposed === '' ? null : Number(proposed);
  if (cell === undefined || cell.value === null) return stated === '' ? amount : undefined;
  if (cell.error || isDateCell(cell) || stated === '' || !saysDigits(cell.value, stated)) return undefined;
  if (typeof cell.value === 'number' || amount === null) return amount;
  return GROUPED.test(String(cell.value)) ? valuesOf(correction)[1] : proposed;
}

/** Numbers at Excel's 15 digits. */
function saysDigits(value: CellValue, stated: string): boolean {
  if (typeof value === 'number') return Number(value.toPrecision(15)) === Number(stated);
  if (typeof value !== 'string' || !(GROUPED.test(value) || PLAIN.test(value))) return false;
  return Number(value.replaceAll(',', '')) === Number(stated);
}

/** What was put right at once, with the way back. */
export interface Corrected {
  readonly writes: readonly CellWrite[];
  /** "公开02表 E7：5,566,280.53 → 5,556,280.53"; of many cells the first, and how many. */
  readonly said: string;
}

export function correctedBy(suspect: Suspect, writes: readonly CellWrite[]): Corrected {
  const [now, right] = valuesOf(suspect);
  const rest = writes.length > 1 ? ` 等 ${writes.length} 格` : '';
  return { writes, said: `${suspect.sheet} ${suspect.address}：${now} → ${right}${rest}` };
}

export function backwards(writes: readonly CellWrite[]): readonly CellWrite[] {
  return writes.map((write) => ({ ...write, before: write.after, after: write.before }));
}

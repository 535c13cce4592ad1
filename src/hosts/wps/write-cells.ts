import { GONE, PROTECTED, standsInTheWay, typed, type CellWrite } from '../office/cell-write.js';
import { CellNotWrittenError } from '../office/workbook-errors.js';
import type { EtRange, EtWorkbook } from './api.js';
import { sheetNamed } from './sheet-named.js';

/**
 * Writes into cells, all of them or none, after a look at each: it must still hold what was read, no formula, and not be
 * locked. Where WPS refuses one of several, what was written before it is put back. Throws a CellNotWrittenError, which
 * names the cell that stands in the way.
 */
export function writeCells(workbook: EtWorkbook, writes: readonly CellWrite[]): void {
  const ranges = writes.map((write) => look(workbook, write));
  const done: EtRange[] = [];
  writes.forEach((write, index) => {
    const range = ranges[index]!;
    try {
      range.Value2 = typed(write.after, range.NumberFormat);
      done.push(range);
    } catch (error) {
      done.forEach((one, at) => (one.Value2 = typed(writes[at]!.before, one.NumberFormat)));
      throw new CellNotWrittenError(write, PROTECTED, error);
    }
  });
}

function look(workbook: EtWorkbook, write: CellWrite): EtRange {
  const sheet = sheetNamed(workbook, write.sheet);
  if (!sheet) throw new CellNotWrittenError(write, GONE);
  const range = sheet.Range(write.address);
  const locked = sheet.ProtectContents && range.Locked !== false;
  const reason = standsInTheWay(write, { formula: range.Formula, value: range.Value2, locked });
  if (reason !== null) throw new CellNotWrittenError(write, reason);
  return range;
}

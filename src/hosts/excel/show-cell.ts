import type { CellRef } from '../../core/sheet/grid.js';
import { ExcelRefusedError, ProtectedError, SheetGoneError, SheetHiddenError } from './errors.js';
import { PATIENCE, roundTrip } from './round-trip.js';

/** Brings a cell before the user: its sheet to the front, the cell selected. One round trip. Throws an ExcelHostError. */
export async function showCell(cell: CellRef, patience = PATIENCE): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  // Loaded before anything can fail: Excel answers what stands before a failing step.
  sheet.load({ visibility: true });
  sheet.activate();
  sheet.getRange(cell.address).select();
  try {
    await roundTrip(context, patience);
  } catch (error) {
    throw explain(error, sheet, cell.sheet);
  }
  if (sheet.isNullObject) throw new SheetGoneError(cell.sheet);
}

/** Excel's refusals are terse; the sheet itself tells why. */
function explain(error: unknown, sheet: Excel.Worksheet, name: string): unknown {
  if (error instanceof ProtectedError) return new ProtectedError(name);
  if (error instanceof SheetGoneError) return new SheetGoneError(name);
  return error instanceof ExcelRefusedError && isHidden(sheet) ? new SheetHiddenError(name) : error;
}

function isHidden(sheet: Excel.Worksheet): boolean {
  try {
    return sheet.visibility !== 'Visible';
  } catch {
    return false; // never loaded
  }
}

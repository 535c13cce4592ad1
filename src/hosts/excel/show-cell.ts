import type { CellRef } from '../../core/sheet/grid.js';
import { hiddenLineSentence, NOT_THERE, SHEET_HIDDEN } from '../office/not-shown.js';
import { CellNotShownError, WorkbookHostError, SheetGoneError } from '../office/workbook-errors.js';
import { ExcelRefusedError, ProtectedError } from './errors.js';
import { PATIENCE, roundTrip } from './round-trip.js';

/**
 * Brings a cell before the user: its sheet to the front, the cell selected. One round trip. Throws a CellNotShownError,
 * which names the cell, also where the cell was selected in a hidden row or column: the user sees nothing there.
 *
 * @param id by which Excel knows the sheet, so that it is found under a new name too
 */
export async function showCell(cell: CellRef, id: string | null = null, patience = PATIENCE): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? cell.sheet);
  // Loaded before anything can fail: Excel answers what stands before a failing step.
  sheet.load({ visibility: true });
  const range = sheet.getRange(cell.address).load({ rowHidden: true, columnHidden: true });
  sheet.activate();
  range.select();
  try {
    await roundTrip(context, patience);
  } catch (error) {
    throw new CellNotShownError(cell, reasonOf(error, sheet), error);
  }
  const unseen = whyUnseen(cell, sheet, range);
  if (unseen !== null) throw new CellNotShownError(cell, unseen);
}

/** Excel's refusals are terse; the sheet itself tells why. */
function reasonOf(error: unknown, sheet: Excel.Worksheet): string {
  if (error instanceof ProtectedError) return '工作表受保护，不允许选定单元格，请先撤销保护。';
  if (error instanceof SheetGoneError) return NOT_THERE;
  if (error instanceof ExcelRefusedError) {
    const visibility = visibilityOf(sheet);
    if (visibility === 'Hidden') return SHEET_HIDDEN;
    // Excel offers no command for it; only a macro or the VBA editor brings such a sheet back.
    if (visibility === 'VeryHidden')
      return '工作表是深度隐藏的，菜单里取消不了：按 Alt+F11，在左边选中这张表，按 F4，把 Visible 改成 xlSheetVisible。';
  }
  return error instanceof WorkbookHostError ? error.message : 'Excel 没有完成操作，请再试一次。';
}

/** Excel has done all that it was asked, and still there is nothing to see. */
function whyUnseen(cell: CellRef, sheet: Excel.Worksheet, range: Excel.Range): string | null {
  if (sheet.isNullObject) return NOT_THERE;
  return hiddenLineSentence(cell.address, { row: range.rowHidden, column: range.columnHidden });
}

function visibilityOf(sheet: Excel.Worksheet): string {
  try {
    return sheet.visibility;
  } catch {
    return ''; // never loaded
  }
}

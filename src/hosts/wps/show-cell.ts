import type { CellRef } from '../../core/sheet/grid.js';
import { hiddenLineSentence, NOT_THERE, SHEET_HIDDEN } from '../office/not-shown.js';
import { CellNotShownError } from '../office/workbook-errors.js';
import { XL, type EtWorkbook } from './api.js';
import { sheetNamed } from './sheet-named.js';

const VERY_HIDDEN = '工作表是深度隐藏的，菜单里取消不了，请让做这张表的人放出来。';

/**
 * Brings a cell before the user: workbook and sheet to the front, the cell selected. Throws a CellNotShownError, which
 * names the cell, also where it was selected in a hidden row or column: the user sees nothing there.
 */
export function showCell(workbook: EtWorkbook, cell: CellRef): void {
  const sheet = sheetNamed(workbook, cell.sheet);
  if (!sheet) throw new CellNotShownError(cell, NOT_THERE);
  const { Visible } = sheet;
  if (Visible !== XL.visible) throw new CellNotShownError(cell, Visible === XL.veryHidden ? VERY_HIDDEN : SHEET_HIDDEN);
  const range = sheet.Range(cell.address);
  try {
    workbook.Activate();
    sheet.Activate();
    range.Select();
  } catch (error) {
    const reason = sheet.ProtectContents
      ? '工作表受保护，不允许选定单元格，请先撤销保护。'
      : 'WPS 没有完成操作，可能正在编辑单元格，请结束后再试。';
    throw new CellNotShownError(cell, reason, error);
  }
  const line = { row: range.EntireRow.Hidden === true, column: range.EntireColumn.Hidden === true };
  const hidden = hiddenLineSentence(cell.address, line);
  if (hidden !== null) throw new CellNotShownError(cell, hidden);
}

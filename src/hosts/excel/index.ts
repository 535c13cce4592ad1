import type { CellRef, Workbook } from '../../core/sheet/grid.js';
import { readExcelWorkbook } from './read-workbook.js';
import { showCell } from './show-cell.js';

export { ExcelHostError } from './errors.js';
export { readExcelWorkbook, showCell };

/** The open workbook as the pane's host. Its methods throw an ExcelHostError, whose message is for the user. */
export function excelHost() {
  return {
    name: 'excel',
    read: (): Promise<Workbook> => readExcelWorkbook(),
    show: (cell: CellRef): Promise<void> => showCell(cell),
  } as const;
}

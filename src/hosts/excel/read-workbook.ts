import type { Workbook } from '../../core/sheet/grid.js';
import { AnswerTooLargeError, ExcelRefusedError, ExcelTooOldError } from './errors.js';
import { listSheets, readAtOnce } from './read-sheets.js';
import { readInBands } from './read-bands.js';
import { PATIENCE } from './round-trip.js';

/**
 * Reads every sheet of the open workbook, hidden ones too, in two round trips: the list of sheets, then all used ranges.
 * Only when that answer is over the 5 MB of Excel on the web, the cells come in bands of rows: one more trip for the
 * extents and one for about every 40,000 cells.
 *
 * Throws an ExcelHostError. `patience` is the longest wait for one answer, in milliseconds.
 */
export async function readExcelWorkbook(patience = PATIENCE): Promise<Workbook> {
  if (!supports('1.9')) throw new ExcelTooOldError();
  // Not Excel.run: no range outlives its batch, so nothing needs Excel.run's tracking, which costs a third message.
  const context = new Excel.RequestContext();
  const { name, sheets } = await listSheets(context, patience);
  const merges = supports('1.13');
  try {
    return { name, grids: await readAtOnce(context, sheets, merges, patience) };
  } catch (error) {
    if (error instanceof AnswerTooLargeError) return { name, grids: await readInBands(context, sheets, patience) };
    // Excel refuses merges beyond 512 in one range. Recognition copes without them.
    if (merges && error instanceof ExcelRefusedError) return { name, grids: await readAtOnce(context, sheets, false, patience) };
    throw error;
  }
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

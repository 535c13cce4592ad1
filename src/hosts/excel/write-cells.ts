import { GONE, PROTECTED, standsInTheWay, typed, type CellWrite } from '../office/cell-write.js';
import { CellNotWrittenError, WorkbookHostError, SheetGoneError } from '../office/workbook-errors.js';
import { ProtectedError } from './errors.js';
import { conversation, PATIENCE } from './round-trip.js';

/**
 * Writes into cells, all of them or none, after a look at each: it must still hold what was read, no formula, and not be
 * locked. Two round trips, of which the second alone writes, so that one Ctrl+Z takes it back where Excel offers that.
 * Throws a WorkbookHostError; a CellNotWrittenError names the cell that stands in the way.
 *
 * @param idOf by which Excel knows a sheet
 */
export async function writeCells(
  writes: readonly CellWrite[],
  idOf: (sheet: string) => string | null,
  patience = PATIENCE,
): Promise<void> {
  const { context, send } = conversation(patience);
  const asked = writes.map((write) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(idOf(write.sheet) ?? write.sheet);
    sheet.protection.load({ protected: true });
    const range = sheet.getRange(write.address).load({ values: true, formulas: true, numberFormat: true });
    range.format.protection.load({ locked: true });
    return { write, sheet, range };
  });
  await send();
  for (const { write, sheet, range } of asked) look(write, sheet, range);
  for (const { write, sheet, range } of asked)
    // a range lives as long as its batch
    sheet.getRange(write.address).values = [[typed(write.after, range.numberFormat[0]![0])]];
  try {
    await send();
  } catch (error) {
    throw new CellNotWrittenError(writes[0]!, reasonOf(error), error);
  }
}

function look(write: CellWrite, sheet: Excel.Worksheet, range: Excel.Range): void {
  if (sheet.isNullObject) throw new CellNotWrittenError(write, GONE);
  const reason = standsInTheWay(write, {
    formula: range.formulas[0]![0],
    value: range.values[0]![0],
    // Null only for a range of several cells, some locked and some not.
    locked: sheet.protection.protected && (range.format.protection.locked as boolean | null) !== false,
  });
  if (reason !== null) throw new CellNotWrittenError(write, reason);
}

function reasonOf(error: unknown): string {
  if (error instanceof ProtectedError) return PROTECTED;
  if (error instanceof SheetGoneError) return GONE;
  return error instanceof WorkbookHostError ? error.message : 'Excel 没有完成操作，请再试一次。';
}

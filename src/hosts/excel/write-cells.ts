import type { CellRef, CellValue } from '../../core/sheet/grid.js';
import { CellNotWrittenError, ExcelHostError, ProtectedError, SheetGoneError } from './errors.js';
import { conversation, PATIENCE } from './round-trip.js';

/** A cell with what it holds and what it is to hold; null is blank. A text stays a text, whatever it looks like. */
export interface CellWrite extends CellRef {
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Writes into cells, all of them or none, after a look at each: it must still hold what was read, no formula, and not be
 * locked. Two round trips, of which the second alone writes, so that one Ctrl+Z takes it back where Excel offers that.
 * Throws an ExcelHostError; a CellNotWrittenError names the cell that stands in the way.
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
  const [formula, value] = [range.formulas[0]![0] as unknown, range.values[0]![0] as unknown];
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    throw new CellNotWrittenError(write, '它现在是公式，请改公式，或改公式引用的格。');
  if (value !== (write.before ?? '')) throw new CellNotWrittenError(write, '它已经不是校验时的数了，请看过再改。');
  // Null only for a range of several cells, some locked and some not.
  if (sheet.protection.protected && (range.format.protection.locked as boolean | null) !== false)
    throw new CellNotWrittenError(write, PROTECTED);
}

/** Excel takes a text for what it would be if it were typed: the apostrophe keeps it a text, as for a user. */
function typed(value: CellValue, format: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value ?? '';
  return format === '@' ? value : `'${value}`;
}

const GONE = '这张表可能已被删除，请重新校验。';
const PROTECTED = '工作表受保护，请先撤销保护。';

function reasonOf(error: unknown): string {
  if (error instanceof ProtectedError) return PROTECTED;
  if (error instanceof SheetGoneError) return GONE;
  return error instanceof ExcelHostError ? error.message : 'Excel 没有完成操作，请再试一次。';
}

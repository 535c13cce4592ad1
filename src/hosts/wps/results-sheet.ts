import { isResultSheet, type ResultTable } from '../../core/report/result-table.js';
import type { Range } from '../../core/sheet/grid.js';
import { figureFormat, freeName, LAYOUT, resultRows, type ResultRows } from '../office/results-rows.js';
import { SheetNotWrittenError, STRUCTURE_PROTECTED } from '../office/workbook-errors.js';
import { colour, XL, type EtApplication, type EtRange, type EtSheet, type EtWorkbook } from './api.js';
import { rangeAt } from './areas.js';
import { itemsOf } from './read-workbook.js';

/** Where the title and the column heads of an older one stand. */
const TOP = 'A1:A10';

/**
 * Writes the sheet 校验结果 behind the others and turns to it; one that we wrote before is cleared and written anew. A
 * sheet of that name which is not ours is left alone: ours is then 校验结果(2). Throws a SheetNotWrittenError.
 */
export function writeResults(application: EtApplication, workbook: EtWorkbook, table: ResultTable): void {
  change(application, workbook, table.title, () => {
    const sheets = itemsOf<EtSheet>(workbook.Worksheets);
    let sheet = ours(sheets, table.title)[0];
    if (sheet) sheet.Cells.Clear();
    else {
      sheet = workbook.Worksheets.Add(undefined, sheets.at(-1));
      sheet.Name = freeName(
        table.title,
        sheets.map(({ Name }) => Name),
      );
    }
    workbook.Activate();
    sheet.Activate();
    fill(sheet, resultRows(table), application);
  });
}

/** Takes out every sheet 校验结果 that we wrote; how many there were. Throws a SheetNotWrittenError. */
export function removeResults(application: EtApplication, workbook: EtWorkbook, title: string): number {
  const old = ours(itemsOf<EtSheet>(workbook.Worksheets), title);
  if (old.length > 0) change(application, workbook, title, () => old.forEach((sheet) => sheet.Delete()));
  return old.length;
}

/** Without a question to the user and without drawing meanwhile; both are put back as they were. */
function change(application: EtApplication, { ProtectStructure }: EtWorkbook, title: string, work: () => void): void {
  if (ProtectStructure) throw new SheetNotWrittenError(title, STRUCTURE_PROTECTED, null);
  const { DisplayAlerts, ScreenUpdating } = application;
  try {
    application.DisplayAlerts = false;
    application.ScreenUpdating = false;
    work();
  } catch (error) {
    throw new SheetNotWrittenError(title, STRUCTURE_PROTECTED, error);
  } finally {
    application.ScreenUpdating = ScreenUpdating !== false;
    application.DisplayAlerts = DisplayAlerts !== false;
  }
}

function ours(sheets: readonly EtSheet[], title: string): readonly EtSheet[] {
  return sheets.filter((sheet) => {
    const name = sheet.Name;
    if (!name.startsWith(title)) return false;
    const top = sheet.Range(TOP).Value2;
    const rows = Array.isArray(top)
      ? (top as (string | number | null)[][]).map(([value]) => [{ value: String(value ?? '') }])
      : [];
    return isResultSheet({ name, rows });
  });
}

function fill(sheet: EtSheet, { formulas, units, head, titles }: ResultRows, { ActiveWindow }: EtApplication): void {
  const width = formulas[0]!.length;
  const at = (top: number, left: number, height: number, columns: number): EtRange => {
    const area: Range = { top, left, bottom: top + height - 1, right: left + columns - 1 };
    return rangeAt(sheet, area);
  };
  // Formats first: a sheet that was cleared has none, and what is written is not taken for something else.
  const { first, count } = LAYOUT.figures;
  runs(units).forEach(({ start, length, unit }) => {
    at(start, first, length, count).NumberFormat = figureFormat(unit);
  });
  const all = at(0, 0, formulas.length, width);
  all.Formula = formulas.map((row) => [...row]);
  all.VerticalAlignment = XL.top;
  LAYOUT.widths.slice(0, width).forEach((characters, column) => {
    sheet.Columns.Item(column + 1).ColumnWidth = characters;
  });
  at(head, 3, formulas.length - head, width - 3).WrapText = true;
  at(0, 0, 1, 1).Font.Size = LAYOUT.titleSize;
  const heads = at(head, 0, 1, width);
  heads.Interior.Color = colour(LAYOUT.headFill);
  for (const bold of [at(0, 0, 1, 1), heads, ...titles.map((row) => at(row, 0, 1, 1))]) bold.Font.Bold = true;
  if (!ActiveWindow) return;
  ActiveWindow.FreezePanes = false;
  ActiveWindow.SplitColumn = 0;
  ActiveWindow.SplitRow = head + 1;
  ActiveWindow.FreezePanes = true;
}

/** Rows of the same unit that follow each other. */
function runs(units: readonly string[]): { start: number; length: number; unit: string }[] {
  const found: { start: number; length: number; unit: string }[] = [];
  units.forEach((unit, row) => {
    const last = found.at(-1);
    if (last?.unit === unit) last.length += 1;
    else found.push({ start: row, length: 1, unit });
  });
  return found;
}

import { isResultSheet, type ResultTable } from '../../core/report/result-table.js';
import { SheetNotWrittenError } from './errors.js';
import { blankSheet, findOwn, removeOwn } from './own-sheets.js';
import { resultRows, type ResultRows } from './results-rows.js';
import { conversation, PATIENCE } from './round-trip.js';

/** Characters wide; the API counts in points. */
const WIDTHS = [6, 7, 10, 62, 18, 18, 16, 20, 20, 20];
const POINTS = 5.6;
/** 表中, 另一边, 相差. */
const [FIRST_FIGURE, FIGURES] = [4, 3];
const TITLE_SIZE = 16;
const HEAD_FILL = '#E2EFF3';

/**
 * Writes the sheet 校验结果 behind the others and turns to it; one that we wrote before is cleared and written anew. A
 * sheet of that name which is not ours is left alone: ours is then 校验结果(2). Throws an ExcelHostError.
 */
export async function writeResults(table: ResultTable, patience = PATIENCE): Promise<void> {
  const talk = conversation(patience);
  try {
    const sheet = blankSheet(talk, table.title, await findOwn(talk, table.title, isResultSheet));
    fill(sheet, resultRows(table));
    sheet.activate();
    await talk.send();
  } catch (error) {
    throw new SheetNotWrittenError(table.title, error);
  }
}

/** Takes out every sheet 校验结果 that we wrote; how many there were. Throws an ExcelHostError. */
export async function removeResults(title: string, patience = PATIENCE): Promise<number> {
  const talk = conversation(patience);
  try {
    return await removeOwn(talk, await findOwn(talk, title, isResultSheet));
  } catch (error) {
    throw new SheetNotWrittenError(title, error);
  }
}

function fill(sheet: Excel.Worksheet, { formulas, units, head, titles }: ResultRows): void {
  const width = formulas[0]!.length;
  const all = sheet.getRangeByIndexes(0, 0, formulas.length, width);
  all.formulas = formulas.map((row) => [...row]);
  all.format.verticalAlignment = 'Top';
  WIDTHS.slice(0, width).forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS;
  });
  const body = sheet.getRangeByIndexes(head, 3, formulas.length - head, width - 3);
  body.format.wrapText = true;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.size = TITLE_SIZE;
  const heads = sheet.getRangeByIndexes(head, 0, 1, width);
  heads.format.fill.color = HEAD_FILL;
  for (const bold of [title, heads, ...titles.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1))])
    bold.format.font.bold = true;
  sheet.getRangeByIndexes(0, FIRST_FIGURE, formulas.length, FIGURES).numberFormat = units.map((unit) =>
    Array.from({ length: FIGURES }, () => (unit === '' ? 'General' : `#,##0.00##"${unit}"`)),
  );
  sheet.freezePanes.freezeRows(head + 1);
}

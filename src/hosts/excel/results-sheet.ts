import { isResultSheet, type ResultTable } from '../../core/report/result-table.js';
import { figureFormat, LAYOUT, resultRows, type ResultRows } from '../office/results-rows.js';
import { sheetNotWritten } from './errors.js';
import { blankSheet, findOwn, removeOwn } from './own-sheets.js';
import { conversation, PATIENCE } from './round-trip.js';

/** The API counts the width of a column in points, by the standard font. */
const POINTS = 5.6;

/**
 * Writes the sheet 校验结果 behind the others and turns to it; one that we wrote before is cleared and written anew. A
 * sheet of that name which is not ours is left alone: ours is then 校验结果(2). Throws a WorkbookHostError.
 */
export async function writeResults(table: ResultTable, patience = PATIENCE): Promise<void> {
  const talk = conversation(patience);
  try {
    const sheet = blankSheet(talk, table.title, await findOwn(talk, table.title, isResultSheet));
    fill(sheet, resultRows(table));
    sheet.activate();
    await talk.send();
  } catch (error) {
    throw sheetNotWritten(table.title, error);
  }
}

/** Takes out every sheet 校验结果 that we wrote; how many there were. Throws a WorkbookHostError. */
export async function removeResults(title: string, patience = PATIENCE): Promise<number> {
  const talk = conversation(patience);
  try {
    return await removeOwn(talk, await findOwn(talk, title, isResultSheet));
  } catch (error) {
    throw sheetNotWritten(title, error);
  }
}

function fill(sheet: Excel.Worksheet, { formulas, units, head, titles }: ResultRows): void {
  const width = formulas[0]!.length;
  const all = sheet.getRangeByIndexes(0, 0, formulas.length, width);
  all.formulas = formulas.map((row) => [...row]);
  all.format.verticalAlignment = 'Top';
  LAYOUT.widths.slice(0, width).forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS;
  });
  const body = sheet.getRangeByIndexes(head, 3, formulas.length - head, width - 3);
  body.format.wrapText = true;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.size = LAYOUT.titleSize;
  const heads = sheet.getRangeByIndexes(head, 0, 1, width);
  heads.format.fill.color = LAYOUT.headFill;
  for (const bold of [title, heads, ...titles.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1))])
    bold.format.font.bold = true;
  const { first, count } = LAYOUT.figures;
  sheet.getRangeByIndexes(0, first, formulas.length, count).numberFormat = units.map((unit) =>
    Array.from({ length: count }, () => figureFormat(unit)),
  );
  sheet.freezePanes.freezeRows(head + 1);
}

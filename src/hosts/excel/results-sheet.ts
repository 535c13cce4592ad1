import { isResultSheet, type ResultTable } from '../../core/report/result-table.js';
import { ResultsNotWrittenError, STRUCTURE_PROTECTED, WorkbookHostError } from '../office/workbook-errors.js';
import { ExcelRefusedError, ProtectedError } from './errors.js';
import { figureFormat, freeName, LAYOUT, resultRows, type ResultRows } from '../office/results-rows.js';
import { conversation, PATIENCE, type Conversation } from './round-trip.js';

/** Where the title and the column heads of an older one stand. */
const TOP = 'A1:A10';

/**
 * Writes the sheet 校验结果 behind the others and turns to it; one that we wrote before is cleared and written anew. A
 * sheet of that name which is not ours is left alone: ours is then 校验结果(2). Throws a WorkbookHostError.
 */
export async function writeResults(table: ResultTable, patience = PATIENCE): Promise<void> {
  const talk = conversation(patience);
  try {
    const { ours, names } = await find(talk, table.title);
    const { worksheets } = talk.context.workbook;
    const sheet = ours[0] ? worksheets.getItem(ours[0]) : worksheets.add(freeName(table.title, names));
    if (ours[0]) sheet.getRange().clear();
    fill(sheet, resultRows(table));
    sheet.activate();
    await talk.send();
  } catch (error) {
    throw notWritten(error);
  }
}

/** Takes out every sheet 校验结果 that we wrote; how many there were. Throws a WorkbookHostError. */
export async function removeResults(title: string, patience = PATIENCE): Promise<number> {
  const talk = conversation(patience);
  try {
    const { ours } = await find(talk, title);
    ours.forEach((id) => talk.context.workbook.worksheets.getItem(id).delete());
    if (ours.length > 0) await talk.send();
    return ours.length;
  } catch (error) {
    throw notWritten(error);
  }
}

interface Found {
  /** Ids of the sheets that we wrote. */
  readonly ours: readonly string[];
  readonly names: readonly string[];
}

async function find({ context, send }: Conversation, title: string): Promise<Found> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await send();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const asked = sheets
    .filter(({ name }) => name.startsWith(title))
    .map((sheet) => ({ ...sheet, top: worksheets.getItem(sheet.id).getRange(TOP).load({ values: true }) }));
  if (asked.length > 0) await send();
  const ours = asked.filter(({ name, top }) =>
    isResultSheet({ name, rows: (top.values as unknown[][]).map(([value]) => [{ value: String(value) }]) }),
  );
  return { ours: ours.map(({ id }) => id), names: sheets.map(({ name }) => name) };
}

function notWritten(error: unknown): ResultsNotWrittenError {
  if (error instanceof ProtectedError || error instanceof ExcelRefusedError)
    return new ResultsNotWrittenError(STRUCTURE_PROTECTED, error);
  return new ResultsNotWrittenError(error instanceof WorkbookHostError ? error.message : '请再试一次。', error);
}

/** The API counts the width of a column in points, by the standard font. */
const POINTS = 5.6;

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

import { isChartSheet, type ChartTable } from '../../core/report/chart-table.js';
import { DATA_WIDTH, chartRows, type ChartRows } from './chart-rows.js';
import { drawChart, isOurChart } from './draw-chart.js';
import { sheetNotWritten } from './errors.js';
import { decimalPlaces } from '../office/formulas.js';
import { blankSheet, findOwn, removeOwn } from './own-sheets.js';
import { conversation, PATIENCE, type Conversation } from './round-trip.js';

/** Characters wide; the API counts in points. */
const WIDTHS = [26, 14, 14, 20, 20];
const POINTS = 5.6;
const TITLE_SIZE = 16;
const HEAD_FILL = '#E2EFF3';

/**
 * Writes the sheet 公开图表 behind the others and turns to it: each chart beside its figures, which are values, since a
 * formula would show what a cell says and not what was made of it (units, signs, last year's workbook), and would break
 * with the sheet that is put in anew every year; links lead to the cells. One that we wrote before is cleared, with the
 * charts that we drew there, and written anew. Throws a WorkbookHostError.
 */
export async function writeCharts(table: ChartTable, patience = PATIENCE): Promise<void> {
  const talk = conversation(patience);
  try {
    const own = await findOwn(talk, table.title, isChartSheet);
    if (own.ours[0]) await removeDrawn(talk, own.ours[0]);
    const sheet = blankSheet(talk, table.title, own);
    const rows = chartRows(table);
    fill(sheet, rows);
    rows.places.forEach((place) => drawChart(sheet, place));
    sheet.activate();
    await talk.send();
  } catch (error) {
    throw sheetNotWritten(table.title, error);
  }
}

/** Takes out every sheet 公开图表 that we wrote, with its charts; how many there were. Throws a WorkbookHostError. */
export async function removeCharts(title: string, patience = PATIENCE): Promise<number> {
  const talk = conversation(patience);
  try {
    return await removeOwn(talk, await findOwn(talk, title, isChartSheet));
  } catch (error) {
    throw sheetNotWritten(title, error);
  }
}

/**
 * Charts that the user has put there herself stay. Each is asked for by name: the library reaches a loaded one by its
 * place, which moves as those before it are deleted.
 */
async function removeDrawn({ context, send }: Conversation, id: string): Promise<void> {
  const { charts } = context.workbook.worksheets.getItem(id);
  charts.load({ name: true });
  await send();
  const ours = charts.items.map(({ name }) => name).filter(isOurChart);
  ours.forEach((name) => charts.getItem(name).delete());
}

function fill(sheet: Excel.Worksheet, { formulas, places }: ChartRows): void {
  const all = sheet.getRangeByIndexes(0, 0, formulas.length, DATA_WIDTH);
  all.formulas = formulas.map((row) => [...row]);
  WIDTHS.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS;
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.format.font.size = TITLE_SIZE;
  title.format.font.bold = true;
  for (const { block, head } of places) {
    sheet.getRangeByIndexes(head - 1, 0, 1, 1).format.font.bold = true;
    const heads = sheet.getRangeByIndexes(head, 0, 1, DATA_WIDTH);
    heads.format.font.bold = true;
    heads.format.fill.color = HEAD_FILL;
    const { series, shares, decimals, percentDecimals } = block.chart;
    const formats = [
      ...series.map(() => `#,##0${decimalPlaces(decimals)}`),
      ...(shares ? [`0${decimalPlaces(percentDecimals)}%`] : []),
    ];
    sheet.getRangeByIndexes(head + 1, 1, block.rows.length, formats.length).numberFormat = block.rows.map(
      () => formats,
    );
  }
}

import type { Grid, Range } from '../../core/sheet/grid.js';
import { toGrid, type Block } from './block.js';
import { roundTrip } from './round-trip.js';

const CELLS = {
  rowIndex: true, columnIndex: true, values: true, text: true, formulas: true, numberFormat: true, valueTypes: true,
} as const;
const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** First round trip: the workbook's name and its sheets in tab order. */
export async function listSheets(
  context: Excel.RequestContext,
  patience: number,
): Promise<{ name: string; sheets: readonly Excel.Worksheet[] }> {
  const { workbook } = context;
  workbook.load({ name: true });
  workbook.worksheets.load({ name: true, visibility: true });
  await roundTrip(context, patience);
  return { name: workbook.name, sheets: workbook.worksheets.items };
}

/** Second round trip: the cells, merges and hidden lines of every used range. A sheet without cells gives an empty grid. */
export async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
  patience: number,
): Promise<readonly Grid[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    return { sheet, cells: askCells(used), layout: askLayout(used, withMerges) };
  });
  await roundTrip(context, patience);
  return asked.map(({ sheet, cells, layout }) =>
    cells.isNullObject ? toGrid(factsOf(sheet), []) : toGrid({ ...factsOf(sheet), ...layout() }, [blockOf(cells)]),
  );
}

export function askCells(range: Excel.Range): Excel.Range {
  return range.load(CELLS);
}

export function askPlace(range: Excel.Range): Excel.Range {
  return range.load(PLACE);
}

export function blockOf(range: Excel.Range): Block {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    texts: range.text,
    formulas: range.formulas,
    formats: range.numberFormat,
    types: range.valueTypes,
  };
}

export function factsOf(sheet: Excel.Worksheet) {
  return { name: sheet.name, hidden: sheet.visibility !== 'Visible', merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** Asks for merges and hidden lines of a used range; the returned function reads the answer. */
export function askLayout(used: Excel.Range, withMerges: boolean) {
  askPlace(used);
  const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
  const columns = used.getColumnProperties({ columnHidden: true, columnIndex: true });
  const areas = withMerges ? used.getMergedAreasOrNullObject().areas.load(PLACE) : null;
  return () => ({
    merges: areas === null || areas.isNullObject ? [] : areas.items.map(rangeOf),
    hiddenRows: rows.value.filter((row) => row.rowHidden).map((row) => row.rowIndex!),
    hiddenColumns: columns.value.filter((column) => column.columnHidden).map((column) => column.columnIndex!),
  });
}

function rangeOf(area: Excel.Range): Range {
  return {
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  };
}

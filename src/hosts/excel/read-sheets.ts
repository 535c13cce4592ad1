import type { Calculation, Grid } from '../../core/sheet/grid.js';
import { areaOf, askPlace, rangeOf, type Area } from './area.js';
import { toGrid, type Block } from '../office/block.js';
import { askLines } from './lines.js';
import { askPartsOf, type AskedParts } from './parts.js';
import type { Conversation } from './round-trip.js';

const CELLS = {
  rowIndex: true,
  columnIndex: true,
  values: true,
  text: true,
  formulas: true,
  numberFormat: true,
  valueTypes: true,
} as const;

export interface Listed {
  readonly name: string;
  /** In tab order, hidden ones too. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Why formulas may show old values. */
  readonly calculation: Calculation | null;
  readonly parts: AskedParts;
}

/**
 * First round trip: the workbook's name, its sheets, whether Excel has computed its formulas, and which of the parts
 * that are asked for it has.
 */
export async function listSheets({ context, send }: Conversation, namespaces: readonly string[]): Promise<Listed> {
  const { workbook } = context;
  const { application, worksheets } = workbook;
  workbook.load({ name: true });
  askCalculation(application);
  worksheets.load({ id: true, name: true, visibility: true });
  const parts = askPartsOf(context, namespaces);
  await send();
  return { name: workbook.name, sheets: worksheets.items, calculation: calculationOf(application), parts };
}

export function askCalculation(application: Excel.Application): Excel.Application {
  return application.load({ calculationMode: true, calculationState: true });
}

/** Pending: "changes that trigger calculation have been made, but a recalculation has not yet been performed". */
export function calculationOf({ calculationMode, calculationState }: Excel.Application): Calculation | null {
  if (calculationState === 'Pending' || calculationState === 'Calculating') return 'pending';
  return calculationMode === 'Manual' ? 'manual' : null;
}

/** A sheet's cells, null where they cannot be had at once, and where they stand; no place where it has none. */
export interface ReadSheet {
  readonly grid: Grid | null;
  readonly area: Area | null;
}

/**
 * What is asked of a sheet at once: 2,000 rows and 200 columns. Unasked, a sheet filled to its end would be hundreds of
 * megabytes.
 */
const NEAR = { address: 'A1:GR2000', height: 2_000, width: 200 } as const;

/**
 * Second round trip: the extents of every sheet, with the cells, merges and hidden lines of what is near. A sheet without
 * cells gives an empty grid; one that is larger than what is asked at once gives its extent alone, as does one whose
 * values Excel gives as null (documented: beyond five million cells, without an error).
 */
export async function readAtOnce(
  { send }: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly ReadSheet[]> {
  const asked = sheets.map((sheet) => askSheet(sheet, withMerges));
  await send();
  return Promise.all(asked.map((answer) => answer()));
}

/** Asks for one sheet at once; the returned function reads the answer. */
export function askSheet(asked: Excel.Worksheet, withMerges: boolean): () => Promise<ReadSheet> {
  const sheet = askFacts(asked);
  const whole = askPlace(sheet.getUsedRangeOrNullObject(true));
  const near = askCells(sheet.getRange(NEAR.address).getUsedRangeOrNullObject(true));
  const lines = askLines(near);
  const merges = withMerges ? askMerges(near) : null;
  return async () => {
    if (whole.isNullObject) return { grid: await toGrid({ ...factsOf(sheet), ...NO_LAYOUT }, []), area: null };
    const area = areaOf(sheet, whole);
    const block = isNear(area) && !near.isNullObject ? blockOf(near) : null;
    if (block === null) return { grid: null, area };
    return { grid: await toGrid({ ...factsOf(sheet), ...lines(), merges: merges?.() ?? [] }, [block]), area };
  };
}

function isNear({ top, left, height, width }: Area): boolean {
  return top + height <= NEAR.height && left + width <= NEAR.width;
}

export const NO_LAYOUT = { merges: [], hiddenRows: [], hiddenColumns: [] } as const;

export function askCells(range: Excel.Range): Excel.Range {
  return range.load(CELLS);
}

/** Null where Excel gave null for one of the five arrays. */
export function blockOf(range: Excel.Range): Block | null {
  const { values, text: texts, formulas, numberFormat: formats, valueTypes: types } = range;
  if ([values, texts, formulas, formats, types].some((array) => (array as unknown) === null)) return null;
  return { top: range.rowIndex, left: range.columnIndex, values, texts, formulas, formats, types };
}

/** Asked again with the cells: the sheet may have been renamed or hidden since it was listed. */
export function askFacts(sheet: Excel.Worksheet): Excel.Worksheet {
  return sheet.load({ name: true, visibility: true });
}

export function factsOf(sheet: Excel.Worksheet) {
  return { name: sheet.name, hidden: sheet.visibility !== 'Visible' };
}

/** Refused beyond 512 merges in the range; the returned function reads the answer. Needs ExcelApi 1.13. */
export function askMerges(range: Excel.Range) {
  const areas = range.getMergedAreasOrNullObject().areas;
  areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () =>
    areas.isNullObject
      ? []
      : areas.items.map((one) =>
          rangeOf({ top: one.rowIndex, left: one.columnIndex, height: one.rowCount, width: one.columnCount }),
        );
}

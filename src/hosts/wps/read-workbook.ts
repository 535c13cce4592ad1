import { isOwnSheet } from '../../core/report/own-sheet.js';
import type { Calculation } from '../../core/sheet/grid.js';
import type { KnownSheet, KnownWorkbook } from '../office/known-workbook.js';
import { NothingReadError, SheetGoneError } from '../office/workbook-errors.js';
import { XL, type Collection, type EtApplication, type EtSheet, type EtWorkbook } from './api.js';
import { orNull, pause } from './asked.js';
import { CELLS_PER_SHEET } from './areas.js';
import { loadPart } from './parts.js';
import { readSheet } from './read-sheet.js';

export interface Reading {
  /** Namespaces of our own parts that are wanted too. */
  readonly parts?: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** A sheet of more cells is not read. */
  readonly most?: number;
}

/**
 * Every sheet of the workbook, hidden ones too, but none of ours, and our own parts in it. WPS is let work and
 * draw between the sheets. Throws a NothingReadError when not one sheet could be read.
 */
export async function readOpenWorkbook(
  application: EtApplication,
  workbook: EtWorkbook,
  reading: Reading = {},
): Promise<KnownWorkbook> {
  try {
    return await readOnce(application, workbook, reading);
  } catch (error) {
    // The user deleted a sheet meanwhile; the sheets are asked for anew, once.
    if (error instanceof SheetGoneError) return readOnce(application, workbook, reading);
    throw error;
  }
}

async function readOnce(
  application: EtApplication,
  workbook: EtWorkbook,
  { parts = [], signal, most = CELLS_PER_SHEET }: Reading,
): Promise<KnownWorkbook> {
  const sheets: KnownSheet[] = [];
  const date1904 = workbook.Date1904 === true;
  for (const sheet of itemsOf<EtSheet>(workbook.Worksheets)) {
    try {
      const grid = await readSheet(application, sheet, date1904, most);
      if (!isOwnSheet(grid)) sheets.push({ id: grid.name, grid });
    } catch (error) {
      throw orNull(() => sheet.Name) === null ? new SheetGoneError() : error;
    }
    await pause(signal);
  }
  const unread = sheets.find(({ grid }) => grid.unread !== undefined)?.grid;
  if (unread?.unread && sheets.every(({ grid }) => grid.rows.length === 0))
    throw new NothingReadError(unread.name, unread.unread);
  return {
    name: workbook.Name,
    sheets,
    calculation: calculationOf(application),
    parts: new Map(parts.map((namespace) => [namespace, loadPart(workbook, namespace)])),
  };
}

export function itemsOf<Item>(collection: Collection<Item>): Item[] {
  return Array.from({ length: collection.Count }, (_, index) => collection.Item(index + 1));
}

export function calculationOf({ Calculation, CalculationState }: EtApplication): Calculation | null {
  if (CalculationState === 1 || CalculationState === 2) return 'pending';
  return Calculation === XL.manual ? 'manual' : null;
}

import { isOwnSheet } from '../../core/report/own-sheet.js';
import type { Grid, Workbook } from '../../core/sheet/grid.js';
import { ExcelRefusedError, ExcelTooOldError } from './errors.js';
import { NothingReadError, SheetGoneError } from '../office/workbook-errors.js';
import { workbookOf, type KnownWorkbook } from '../office/known-workbook.js';
import { askStored } from './parts.js';
import { CELLS_PER_SHEET, readInBands } from './read-bands.js';
import { readMerges } from './read-merges.js';
import { supports } from './requirement.js';
import { listSheets, readAtOnce, type ReadSheet } from './read-sheets.js';
import { conversation, PATIENCE, wantsLess, type Conversation } from './round-trip.js';

export interface Reading {
  /** The longest wait for one answer, in milliseconds; the whole reading waits at most six times as long. */
  readonly patience?: number | undefined;
  /** A sheet of more cells is not read. */
  readonly most?: number | undefined;
  /** Namespaces of our own parts that are wanted too. */
  readonly parts?: readonly string[];
}

/** The workbook that is open, for once: see {@link readOpenWorkbook}. */
export async function readExcelWorkbook(patience?: number, most?: number): Promise<Workbook> {
  return workbookOf(await readOpenWorkbook({ patience, most }));
}

/**
 * Reads every sheet of the open workbook, hidden ones too, but none that we wrote, and our own parts in it, in two round
 * trips: what there is, then all the cells. Only where a sheet is large, or Excel will not answer that at once, the cells come in bands of
 * rows: one more trip for the extents, one for about every 40,000 cells and one for the merges. A sheet that cannot be
 * read even so is named in the workbook, with the reason in `unread`.
 *
 * Throws a WorkbookHostError; a NothingReadError when not one sheet could be read.
 */
export async function readOpenWorkbook(reading: Reading = {}): Promise<KnownWorkbook> {
  if (!supports('1.9')) throw new ExcelTooOldError();
  try {
    return await readOnce(reading);
  } catch (error) {
    // The user deleted a sheet meanwhile; the list is asked for anew, once.
    if (error instanceof SheetGoneError) return readOnce(reading);
    throw error;
  }
}

async function readOnce({ patience = PATIENCE, most = CELLS_PER_SHEET, parts = [] }: Reading): Promise<KnownWorkbook> {
  // Not Excel.run: no range outlives its batch, so nothing needs Excel.run's tracking, which costs a third message.
  const talk = conversation(patience);
  const listed = await listSheets(talk, parts);
  const ids = listed.sheets.map(({ id }) => id);
  const stored = askStored(listed.parts);
  const grids = await readSheets(talk, listed.sheets, supports('1.13'), most);
  const unread = grids.find((grid) => grid.unread !== undefined);
  if (unread?.unread !== undefined && grids.every(({ rows }) => rows.length === 0))
    throw new NothingReadError(unread.name, unread.unread);
  return {
    name: listed.name,
    sheets: grids.map((grid, index) => ({ id: ids[index]!, grid })).filter(({ grid }) => !isOwnSheet(grid)),
    calculation: listed.calculation,
    parts: await stored(talk.send),
  };
}

/** Grids of these sheets; in bands where they are large. */
export async function readSheets(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
  most: number,
): Promise<readonly Grid[]> {
  const atOnce = await tryAtOnce(talk, sheets, withMerges);
  const left = sheets.filter((_, index) => atOnce[index]!.grid === null);
  const known = new Map(atOnce.flatMap(({ grid, area }) => (grid === null && area ? [[area.sheet, area]] : [])));
  const banded = left.length > 0 ? await readInBands(talk, left, withMerges, most, known) : [];
  return sheets.map((sheet, index) => atOnce[index]!.grid ?? banded[left.indexOf(sheet)]!);
}

async function tryAtOnce(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly ReadSheet[]> {
  try {
    return await readAtOnce(talk, sheets, withMerges);
  } catch (error) {
    if (!wantsLess(error)) throw error;
    // More than 512 merges in one range are refused with the same words as anything else: they are left to messages of
    // their own.
    if (!withMerges || !(error instanceof ExcelRefusedError)) return sheets.map(() => ({ grid: null, area: null }));
    return withMergesOf(talk, await tryAtOnce(talk, sheets, false));
  }
}

async function withMergesOf(talk: Conversation, sheets: readonly ReadSheet[]): Promise<readonly ReadSheet[]> {
  const merges = await readMerges(
    talk,
    sheets.flatMap(({ grid, area }) => (grid && area ? [area] : [])),
  );
  return sheets.map(({ grid, area }) => ({
    area,
    grid: grid && { ...grid, merges: (area && merges.get(area.sheet)) ?? [] },
  }));
}

import type { Grid, Workbook } from '../../core/sheet/grid.js';
import { ExcelRefusedError, ExcelTooOldError, NothingReadError, SheetGoneError } from './errors.js';
import { CELLS_PER_SHEET, readInBands } from './read-bands.js';
import { readMerges } from './read-merges.js';
import { listSheets, readAtOnce, type ReadSheet } from './read-sheets.js';
import { conversation, PATIENCE, wantsLess, type Conversation } from './round-trip.js';

/**
 * Reads every sheet of the open workbook, hidden ones too, in two round trips: the list of sheets, then all their
 * cells. Only where a sheet is large, or Excel will not answer that at once, the cells come in bands of rows: one more
 * trip for the extents, one for about every 40,000 cells and one for the merges. A sheet that cannot be read even so is
 * named in the workbook, with the reason in `unread`.
 *
 * Throws an ExcelHostError; a NothingReadError when not one sheet could be read. `patience` is the longest wait for one
 * answer, in milliseconds; the whole reading waits at most six times as long. A sheet of more than `most` cells is not
 * read.
 */
export async function readExcelWorkbook(patience = PATIENCE, most = CELLS_PER_SHEET): Promise<Workbook> {
  if (!supports('1.9')) throw new ExcelTooOldError();
  try {
    return await readOnce(patience, most);
  } catch (error) {
    // The user deleted a sheet meanwhile; the list is asked for anew, once.
    if (error instanceof SheetGoneError) return readOnce(patience, most);
    throw error;
  }
}

async function readOnce(patience: number, most: number): Promise<Workbook> {
  // Not Excel.run: no range outlives its batch, so nothing needs Excel.run's tracking, which costs a third message.
  const talk = conversation(patience);
  const { name, sheets, calculation } = await listSheets(talk);
  const grids = await readSheets(talk, sheets, supports('1.13'), most);
  const unread = grids.find((grid) => grid.unread !== undefined);
  if (unread?.unread !== undefined && grids.every(({ rows }) => rows.length === 0))
    throw new NothingReadError(unread.name, unread.unread);
  return { name, grids, ...(calculation !== null && grids.some(hasFormula) ? { calculation } : {}) };
}

async function readSheets(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
  most: number,
): Promise<readonly Grid[]> {
  const atOnce = await tryAtOnce(talk, sheets, withMerges);
  const left = sheets.filter((_, index) => !atOnce[index]);
  if (left.length === 0) return atOnce.map((read) => read!.grid);
  const banded = await readInBands(talk, left, withMerges, most);
  return sheets.map((sheet, index) => atOnce[index]?.grid ?? banded[left.indexOf(sheet)]!);
}

async function tryAtOnce(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
): Promise<readonly (ReadSheet | null)[]> {
  try {
    return await readAtOnce(talk, sheets, withMerges);
  } catch (error) {
    if (!wantsLess(error)) throw error;
    // More than 512 merges in one range are refused with the same words as anything else: they are left to messages of
    // their own.
    if (!withMerges || !(error instanceof ExcelRefusedError)) return sheets.map(() => null);
    return withMergesOf(talk, await tryAtOnce(talk, sheets, false));
  }
}

async function withMergesOf(
  talk: Conversation,
  sheets: readonly (ReadSheet | null)[],
): Promise<readonly (ReadSheet | null)[]> {
  const merges = await readMerges(
    talk,
    sheets.flatMap((read) => read?.area ?? []),
  );
  return sheets.map(
    (read) => read && { ...read, grid: { ...read.grid, merges: (read.area && merges.get(read.area.sheet)) ?? [] } },
  );
}

function hasFormula({ rows }: Grid): boolean {
  return rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

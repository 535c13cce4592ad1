import type { Grid } from '../../core/sheet/grid.js';
import { toGrid } from '../office/block.js';
import { piecesOf, type Changes } from '../office/changes.js';
import { withFresh, type FreshSheet, type KnownSheet, type KnownWorkbook } from '../office/known-workbook.js';
import { patch, type Piece } from '../office/patch.js';
import type { EtApplication, EtSheet, EtWorkbook } from './api.js';
import { factsOf, readBlock, readSheet } from './read-sheet.js';
import { calculationOf, itemsOf } from './read-workbook.js';

/**
 * The workbook as it is now, of which only what has changed is read, and the names of its sheets: WPS tells of no sheet
 * that was renamed, which is then one that is gone and one that is new. The same object where nothing differs.
 */
export async function readChanges(
  application: EtApplication,
  workbook: EtWorkbook,
  known: KnownWorkbook,
  { touched }: Changes,
): Promise<KnownWorkbook> {
  const sheets = itemsOf<EtSheet>(workbook.Worksheets).map((sheet) => ({ sheet, name: sheet.Name }));
  const left = known.sheets.filter(({ id }) => sheets.some(({ name }) => name === id));
  const date1904 = workbook.Date1904 === true;
  const fresh: FreshSheet[] = [];
  for (const [position, { sheet, name }] of sheets.entries()) {
    const before = left.find(({ id }) => id === name);
    const addresses = touched.get(name);
    if (before && addresses === undefined) continue;
    const pieces = before && addresses ? await patched(sheet, before, addresses, date1904) : null;
    const grid = pieces ?? (await readSheet(application, sheet, date1904));
    fresh.push({ id: name, grid, position });
  }
  return withFresh(known, left, fresh, calculationOf(application));
}

/** A sheet with some of its cells as they are now; null where it had better be read anew. */
async function patched(
  sheet: EtSheet,
  { grid }: KnownSheet,
  addresses: readonly string[],
  date1904: boolean,
): Promise<Grid | null> {
  const pieces = grid.unread === undefined ? piecesOf(addresses) : null;
  if (pieces === null) return null;
  const facts = factsOf(sheet);
  const read: Piece[] = [];
  for (const range of pieces) {
    const { rows } = await toGrid({ ...grid, ...facts, hiddenRows: [], hiddenColumns: [] }, [
      readBlock(sheet, range, date1904),
    ]);
    read.push({ range, rows });
  }
  return { ...grid, ...facts, rows: patch(grid.rows, read) };
}

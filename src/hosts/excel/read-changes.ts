import type { Grid, Range } from '../../core/sheet/grid.js';
import { cellsOf } from './area.js';
import { toGrid } from '../office/block.js';
import { piecesOf, type Changes } from '../office/changes.js';
import { SheetGoneError } from '../office/workbook-errors.js';
import { withFresh, type FreshSheet, type KnownSheet, type KnownWorkbook } from '../office/known-workbook.js';
import { patch, type Piece } from '../office/patch.js';
import { CELLS_PER_SHEET, readInBands } from './read-bands.js';
import {
  askCalculation,
  askCells,
  askFacts,
  askSheet,
  blockOf,
  calculationOf,
  factsOf,
  NO_LAYOUT,
} from './read-sheets.js';
import { readSheets } from './read-workbook.js';
import { supports } from './requirement.js';
import { conversation, PATIENCE, wantsLess, type Conversation } from './round-trip.js';

/**
 * The workbook as it is now, of which only what has changed is read: one round trip, more only where a sheet is large.
 * The same object where nothing differs from what was known: a cell was typed into and left as it was, or Excel has
 * computed the same anew. Throws a WorkbookHostError.
 */
export async function readChanges(known: KnownWorkbook, changes: Changes, patience = PATIENCE): Promise<KnownWorkbook> {
  const talk = conversation(patience);
  const left = known.sheets.filter(({ id }) => !changes.deleted.has(id));
  const asked = [...changes.touched].map(([id, addresses]) => askChanged(talk, id, addresses, left));
  const application = askCalculation(talk.context.workbook.application);
  const fresh = await answersOf(talk, asked);
  return withFresh(known, left, fresh, calculationOf(application));
}

/** What one sheet is asked for. `read` gives null where it cannot be had at once. */
interface Asked {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly read: () => Promise<Grid | null>;
}

function askChanged(
  { context }: Conversation,
  id: string,
  addresses: readonly string[] | null,
  known: readonly KnownSheet[],
): Asked {
  const before = known.find((sheet) => sheet.id === id);
  const sheet = askFacts(context.workbook.worksheets.getItemOrNullObject(id)).load({ position: true });
  const pieces = before && before.grid.unread === undefined && addresses !== null ? piecesOf(addresses) : null;
  if (pieces === null || before === undefined) {
    const answer = askSheet(sheet, supports('1.13'));
    return { id, sheet, read: async () => (await answer()).grid };
  }
  const asked = pieces.map((range) => ({ range, cells: askCells(rangeIn(sheet, range)) }));
  const read = async (): Promise<Grid | null> => {
    const fresh: Piece[] = [];
    for (const { range, cells } of asked) {
      const block = blockOf(cells);
      if (block === null) return null;
      fresh.push({ range, rows: (await toGrid({ ...factsOf(sheet), ...NO_LAYOUT }, [block])).rows });
    }
    return { ...before.grid, ...factsOf(sheet), rows: patch(before.grid.rows, fresh) };
  };
  return { id, sheet, read };
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return cellsOf({ sheet, top, left, height: bottom - top + 1, width: right - left + 1 });
}

async function answersOf(talk: Conversation, asked: readonly Asked[]): Promise<readonly FreshSheet[]> {
  const refused = await send(talk);
  const found = await Promise.all(
    asked.map(async (one) => ({ ...one, grid: refused || one.sheet.isNullObject ? null : await one.read() })),
  );
  const left = found.filter(({ grid, sheet }) => grid === null && (refused || !sheet.isNullObject));
  const whole = await readWhole(talk, left, refused);
  return found.map(({ id, sheet, grid }) => {
    const now = grid ?? whole.get(id) ?? null;
    return { id, grid: now, position: now ? sheet.position : -1 };
  });
}

/** True where Excel would not answer all that at once. */
async function send(talk: Conversation): Promise<boolean> {
  try {
    await talk.send();
    return false;
  } catch (error) {
    if (!wantsLess(error)) throw error;
    return true;
  }
}

/** Sheets that are too much for one message with the others. */
async function readWhole(
  talk: Conversation,
  left: readonly Asked[],
  refused: boolean,
): Promise<ReadonlyMap<string, Grid>> {
  if (left.length === 0) return new Map();
  const sheets = left.map(({ sheet }) => askFacts(sheet).load({ position: true }));
  // Refused together they may be had one by one; answered, and too large, only in bands.
  const read = refused ? readSheets : readInBands;
  const grids = await read(talk, sheets, supports('1.13'), CELLS_PER_SHEET);
  if (sheets.some(({ isNullObject }) => isNullObject)) throw new SheetGoneError();
  return new Map(left.map(({ id }, index) => [id, grids[index]!]));
}

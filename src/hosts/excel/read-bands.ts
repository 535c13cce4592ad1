import type { Grid, Unread } from '../../core/sheet/grid.js';
import { areaOf, askPlace, cellsOf, countCells, cutColumns, cutRows, type Area } from './area.js';
import { toGrid, type Block } from '../office/block.js';
import { ExcelRefusedError, type AnswerTooLargeError } from './errors.js';
import { askLines, type HiddenLines } from './lines.js';
import { narrow, total } from './narrow.js';
import { readMerges } from './read-merges.js';
import { askCells, askFacts, blockOf, factsOf, NO_LAYOUT } from './read-sheets.js';
import { wantsLess, type Conversation } from './round-trip.js';
import { addAll } from '../../core/sheet/extremes.js';

/**
 * About 70 bytes a cell (value, text, formula, format, type), 80 a row: some 3 MB of the 5 MB that Excel on the web
 * allows.
 */
const CELLS_PER_MESSAGE = 40_000;
/** The largest disclosure tables have some 100,000 cells. */
export const CELLS_PER_SHEET = 1_000_000;
/** A band that Excel refuses without naming its size is not made smaller than this: size is not the reason then. */
const FEWEST_REFUSED = 500;

type Refusal = AnswerTooLargeError | ExcelRefusedError;

interface Found {
  readonly blocks: Map<Excel.Worksheet, Block[]>;
  readonly lines: Map<Excel.Worksheet, HiddenLines[]>;
  readonly unread: Map<Excel.Worksheet, Unread>;
}

/**
 * Reads the sheets in bands of rows. A sheet of more than `most` cells, or refused however little is asked for, comes
 * as `unread`.
 *
 * @param known the extents of sheets whose facts have been asked for as well
 */
export async function readInBands(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  withMerges: boolean,
  most: number,
  known: ReadonlyMap<Excel.Worksheet, Area> = new Map(),
): Promise<readonly Grid[]> {
  const found: Found = { blocks: new Map(), lines: new Map(), unread: new Map() };
  const areas = await filledAreas(talk, await extents(talk, sheets, known), most, found.unread);
  for (const message of pack(areas.flatMap(bandsOf))) await readBands(talk, message, found);
  const merges = withMerges
    ? await readMerges(
        talk,
        areas.filter(({ sheet }) => !found.unread.has(sheet)),
      )
    : null;
  return Promise.all(
    sheets.map(async (sheet) => {
      const unread = found.unread.get(sheet);
      if (unread !== undefined) return { ...factsOf(sheet), ...NO_LAYOUT, rows: [], unread };
      const lines = join(found.lines.get(sheet) ?? []);
      return toGrid({ ...factsOf(sheet), ...lines, merges: merges?.get(sheet) ?? [] }, found.blocks.get(sheet) ?? []);
    }),
  );
}

/** Of the sheets that hold anything. */
async function extents(
  talk: Conversation,
  sheets: readonly Excel.Worksheet[],
  known: ReadonlyMap<Excel.Worksheet, Area>,
): Promise<readonly Area[]> {
  const asked = new Map(
    sheets
      .filter((sheet) => !known.has(sheet))
      .map((sheet) => [askFacts(sheet), askPlace(sheet.getUsedRangeOrNullObject(true))]),
  );
  if (asked.size > 0) await talk.send();
  return sheets.flatMap((sheet) => {
    const [extent, used] = [known.get(sheet), asked.get(sheet)];
    return extent ?? (used && !used.isNullObject ? areaOf(sheet, used) : []);
  });
}

/** What is filled of them; a sheet that has more than `most` cells is put among the unread, and nothing of it is left. */
async function filledAreas(
  talk: Conversation,
  extents: readonly Area[],
  most: number,
  unread: Found['unread'],
): Promise<readonly Area[]> {
  const areas: Area[] = [];
  for (const whole of extents) {
    const filled = await narrow(talk, whole, most);
    if (total(filled) > most) unread.set(whole.sheet, { reason: 'too-large', cells: total(filled) });
    else addAll(areas, filled);
  }
  return areas;
}

function bandsOf(area: Area): Area[] {
  return cutRows(area, Math.max(1, Math.floor(CELLS_PER_MESSAGE / (area.width + 1))));
}

/** A row's own properties weigh as much as a cell. */
function weight({ height, width }: Area): number {
  return height * (width + 1);
}

/** Fills messages with neighbouring bands, so that many small sheets share one. */
function pack(bands: readonly Area[]): Area[][] {
  const messages: Area[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = weight(band);
    if (cells > room || messages.length === 0) {
      messages.push([]);
      room = CELLS_PER_MESSAGE;
    }
    messages.at(-1)!.push(band);
    room -= cells;
  }
  return messages;
}

async function readBands(talk: Conversation, bands: readonly Area[], found: Found): Promise<void> {
  const wanted = bands.filter(({ sheet }) => !found.unread.has(sheet));
  if (wanted.length === 0) return;
  const asked = wanted.map((band) => ({ band, cells: askCells(cellsOf(band)), lines: askLines(cellsOf(band)) }));
  const refusal = await refusalOf(talk, wanted[0]!.sheet.name);
  if (refusal !== null && wanted.length > 1) {
    const middle = Math.ceil(wanted.length / 2);
    await readBands(talk, wanted.slice(0, middle), found);
    await readBands(talk, wanted.slice(middle), found);
    return;
  }
  for (const { band, cells, lines } of asked) {
    const block = refusal === null ? blockOf(cells) : null;
    if (block !== null) {
      put(found.blocks, band.sheet, block);
      put(found.lines, band.sheet, lines());
    } else await readHalves(talk, band, refusal, found);
  }
}

async function refusalOf(talk: Conversation, sheet: string): Promise<Refusal | null> {
  try {
    await talk.send(sheet);
    return null;
  } catch (error) {
    if (!wantsLess(error)) throw error;
    return error;
  }
}

/** Long texts make a band heavier than its cell count says. */
async function readHalves(talk: Conversation, band: Area, refusal: Refusal | null, found: Found): Promise<void> {
  const fewest = refusal instanceof ExcelRefusedError ? FEWEST_REFUSED : 1;
  if (countCells(band) <= fewest) {
    found.unread.set(band.sheet, { reason: 'refused', code: refusal?.code ?? 'NoValues' });
    return;
  }
  const halves =
    band.height > 1 ? cutRows(band, Math.ceil(band.height / 2)) : cutColumns(band, Math.ceil(band.width / 2));
  for (const half of halves) await readBands(talk, [half], found);
}

function put<Value>(map: Map<Excel.Worksheet, Value[]>, sheet: Excel.Worksheet, value: Value): void {
  const values = map.get(sheet) ?? [];
  values.push(value);
  map.set(sheet, values);
}

/** Bands of one sheet tell the same columns over and over. */
function join(lines: readonly HiddenLines[]): HiddenLines {
  const once = (indexes: readonly number[]): number[] => [...new Set(indexes)].sort((a, b) => a - b);
  return {
    hiddenRows: once(lines.flatMap((one) => one.hiddenRows)),
    hiddenColumns: once(lines.flatMap((one) => one.hiddenColumns)),
  };
}

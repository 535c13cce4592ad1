import type { Grid } from '../../core/sheet/grid.js';
import { toGrid, type Block } from './block.js';
import { AnswerTooLargeError, SheetTooLargeError } from './errors.js';
import { askCells, askPlace, blockOf, factsOf } from './read-sheets.js';
import { roundTrip } from './round-trip.js';

/** About 70 bytes a cell (value, text, formula, format, type): some 2.8 MB of the 5 MB that Excel on the web allows. */
const CELLS_PER_MESSAGE = 40_000;
/** The largest disclosure tables have some 100,000 cells. */
const CELLS_PER_SHEET = 1_000_000;

/** Some rows of one sheet's used range. */
interface Band {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Reads the sheets in bands of rows, without merges and hidden lines. Throws an ExcelHostError. */
export async function readInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  patience: number,
): Promise<readonly Grid[]> {
  const extents = sheets.map((sheet) => ({ sheet, used: askPlace(sheet.getUsedRangeOrNullObject(true)) }));
  await roundTrip(context, patience);
  const bands = extents.filter(({ used }) => !used.isNullObject).flatMap(({ sheet, used }) => cut(sheet, used));
  const blocks = new Map<Excel.Worksheet, Block[]>(sheets.map((sheet) => [sheet, []]));
  for (const message of pack(bands)) {
    for (const { band, block } of await readBands(context, message, patience)) blocks.get(band.sheet)!.push(block);
  }
  return sheets.map((sheet) => toGrid(factsOf(sheet), blocks.get(sheet)!));
}

function cut(sheet: Excel.Worksheet, used: Excel.Range): Band[] {
  const { rowIndex, columnIndex: left, rowCount, columnCount: width } = used;
  if (rowCount * width > CELLS_PER_SHEET) throw new SheetTooLargeError(sheet.name, rowCount * width);
  const height = Math.max(1, Math.floor(CELLS_PER_MESSAGE / width));
  const bands: Band[] = [];
  for (let done = 0; done < rowCount; done += height) {
    bands.push({ sheet, top: rowIndex + done, left, height: Math.min(height, rowCount - done), width });
  }
  return bands;
}

/** Fills messages with neighbouring bands, so that many small sheets share one. */
function pack(bands: readonly Band[]): Band[][] {
  const messages: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = band.height * band.width;
    if (cells > room || messages.length === 0) {
      messages.push([]);
      room = CELLS_PER_MESSAGE;
    }
    messages.at(-1)!.push(band);
    room -= cells;
  }
  return messages;
}

async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  patience: number,
): Promise<{ band: Band; block: Block }[]> {
  const asked = bands.map((band) => ({
    band,
    range: askCells(band.sheet.getRangeByIndexes(band.top, band.left, band.height, band.width)),
  }));
  try {
    await roundTrip(context, patience);
  } catch (error) {
    const halves = error instanceof AnswerTooLargeError ? halve(bands) : null;
    if (!halves) throw error;
    return [...(await readBands(context, halves[0], patience)), ...(await readBands(context, halves[1], patience))];
  }
  return asked.map(({ band, range }) => ({ band, block: blockOf(range) }));
}

/** Long texts make a band heavier than its cell count says. Null when a single row is left. */
function halve(bands: readonly Band[]): [readonly Band[], readonly Band[]] | null {
  const [first] = bands;
  if (bands.length > 1) {
    const middle = Math.floor(bands.length / 2);
    return [bands.slice(0, middle), bands.slice(middle)];
  }
  if (!first || first.height < 2) return null;
  const height = Math.floor(first.height / 2);
  return [[{ ...first, height }], [{ ...first, top: first.top + height, height: first.height - height }]];
}

import type { Range } from '../../core/sheet/grid.js';
import { cellsOf, countCells, type Area } from './area.js';
import { askMerges } from './read-sheets.js';
import { wantsLess, type Conversation } from './round-trip.js';

/** Merges help to read a table's head, so they are worth some messages, not hundreds. */
const MOST_REFUSALS = 40;
/** Fewer cells cannot hold the 513 merges that Excel refuses. */
const FEWEST_CELLS = 1_026;

/** The merges of each area's sheet. Excel refuses more than 512 in one range: then the halves are asked for. */
export async function readMerges(
  talk: Conversation,
  areas: readonly Area[],
): Promise<ReadonlyMap<Excel.Worksheet, readonly Range[]>> {
  const found = new Map<Excel.Worksheet, Range[]>();
  const left = { refusals: MOST_REFUSALS };
  const read = async (some: readonly Area[]): Promise<void> => {
    if (some.length === 0 || left.refusals <= 0) return;
    const asked = some.map((area) => ({ area, merges: askMerges(cellsOf(area)) }));
    try {
      await talk.send(some[0]!.sheet.name);
    } catch (error) {
      if (!wantsLess(error)) throw error;
      left.refusals -= 1;
      for (const part of halve(some)) await read(part);
      return;
    }
    for (const { area, merges } of asked) found.set(area.sheet, [...(found.get(area.sheet) ?? []), ...merges()]);
  };
  await read(areas);
  return new Map([...found].map(([sheet, pieces]) => [sheet, joinPieces(pieces)]));
}

/** The halves of an area share a row (or column), so that both show a merge that crosses between them. */
function halve(areas: readonly Area[]): (readonly Area[])[] {
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const area = areas[0]!;
  if (countCells(area) < FEWEST_CELLS) return [];
  const { top, left, height, width } = area;
  if (height > 2) {
    const upper = Math.floor(height / 2);
    return [[{ ...area, height: upper + 1 }], [{ ...area, top: top + upper, height: height - upper }]];
  }
  const first = Math.floor(width / 2);
  return [[{ ...area, width: first + 1 }], [{ ...area, left: left + first, width: width - first }]];
}

/**
 * Merges never overlap: what overlaps is one merge, seen in two halves. It is not documented whether Excel gives a
 * merge that crosses the edge of the range whole or cut off; either way is joined.
 */
export function joinPieces(pieces: readonly Range[]): Range[] {
  const byColumns = [...pieces].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const tall = join(
    byColumns,
    (above, below) => above.left === below.left && above.right === below.right && below.top <= above.bottom,
  );
  const byRows = tall.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  return join(
    byRows,
    (before, after) => before.top === after.top && before.bottom === after.bottom && after.left <= before.right,
  );
}

function join(sorted: readonly Range[], same: (first: Range, second: Range) => boolean): Range[] {
  const joined: Range[] = [];
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (last && same(last, piece)) {
      joined[joined.length - 1] = {
        ...last,
        bottom: Math.max(last.bottom, piece.bottom),
        right: Math.max(last.right, piece.right),
      };
    } else joined.push(piece);
  }
  return joined;
}

import { areaOf, askPlace, cellsOf, countCells, cutColumns, cutRows, type Area } from './area.js';
import type { Conversation } from './round-trip.js';

const PARTS = 64;

/**
 * The filled parts of an area that is larger than `most` cells. One stray figure far below or beside a table makes the
 * used range huge and almost empty: the used ranges of its strips, across and then down, are not. At most four
 * messages, two where neither finds anything blank; what is still larger is really filled.
 */
export async function narrow({ send }: Conversation, whole: Area, most: number): Promise<readonly Area[]> {
  let parts: readonly Area[] = [whole];
  let inVain = 0;
  for (const cut of [cutRows, cutColumns, cutRows, cutColumns]) {
    if (total(parts) <= most || inVain === 2) break;
    const strips = parts.flatMap((part) => {
      const length = cut === cutRows ? part.height : part.width;
      return countCells(part) * PARTS <= most ? [part] : cut(part, Math.ceil(length / PARTS));
    });
    if (strips.length > PARTS * PARTS) break;
    const asked = strips.map((strip) => askPlace(cellsOf(strip).getUsedRangeOrNullObject(true)));
    await send(whole.sheet.name);
    const filled = asked.filter((used) => !used.isNullObject).map((used) => areaOf(whole.sheet, used));
    // strips that are as full as what they were cut from need not be cut further
    if (total(filled) === total(parts)) inVain += 1;
    else [parts, inVain] = [filled, 0];
  }
  return parts;
}

export function total(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + countCells(area), 0);
}

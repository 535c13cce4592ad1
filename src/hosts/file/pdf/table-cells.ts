import type { Range } from '../../../core/sheet/grid.js';
import { cellText, isFilled } from './cell-text.js';
import type { Lattice } from './lattice.js';
import { middleOf, type Glyph, type Place } from './page-content.js';

/** A table as it stands on one page. */
export interface PageTable extends Lattice {
  readonly texts: readonly CellOfTable[];
}

export interface CellOfTable extends Range {
  readonly text: string;
  /** Of the last row: a further sign would have had no place in its last line. */
  readonly isFull: boolean;
}

/** Why a table on a page is not read. */
export type TableFault = 'crowded' | 'crossing';

/** Of the font's size: signs no farther apart are of one string. */
const TOUCHING = 0.06;
/** Points from a cell's side within which a string begins or ends there. */
const AT_SIDE = 6;

/** The cells of a lattice with what stands in them, or why that cannot be told. */
export function readCells(lattice: Lattice, glyphs: readonly Glyph[]): PageTable | TableFault {
  const held = lattice.cells.map((): Glyph[] => []);
  const cellAt = cellFinder(lattice);
  for (const string of stringsOf(glyphs)) {
    const places = string.map((glyph) => cellAt(middleOf(glyph)));
    const home = places.every((place) => place === places[0]) ? places[0] : homeOf(string, places, lattice);
    if (home === undefined || home === null) return 'crossing';
    held[home]!.push(...string);
  }
  const texts: CellOfTable[] = [];
  for (const [index, cell] of lattice.cells.entries()) {
    const width = lattice.xs[cell.right + 1]! - lattice.xs[cell.left]!;
    const text = cellText(held[index]!, width);
    if (text === null) return 'crowded';
    const isFull = cell.bottom === lattice.ys.length - 2 && isFilled(held[index]!, width);
    texts.push({ ...cell, text, isFull });
  }
  return { ...lattice, texts };
}

/** The cell of a place inside the lattice, by its index. */
function cellFinder({ xs, ys, cells }: Lattice): (place: Place) => number {
  const columns = xs.length - 1;
  const index = new Array<number>(columns * (ys.length - 1));
  cells.forEach(({ top, left, bottom, right }, at) => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) index[row * columns + column] = at;
  });
  return ({ x, y }) => index[between(ys, y) * columns + between(xs, x)]!;
}

function between(places: readonly number[], at: number): number {
  let found = 0;
  while (found < places.length - 2 && places[found + 1]! <= at) found += 1;
  return found;
}

/** Signs that touch one another as they are drawn. */
function stringsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const strings: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = strings.at(-1)?.at(-1);
    const touches =
      last !== undefined &&
      Math.abs(last.y - glyph.y) < 0.1 * glyph.size &&
      Math.abs(glyph.left - last.right) <= TOUCHING * glyph.size;
    if (touches) strings.at(-1)!.push(glyph);
    else strings.push([glyph]);
  }
  return strings;
}

/** A text longer than its cell stands over the next one too; of digits nobody can say whose they are. */
function homeOf(string: readonly Glyph[], places: readonly number[], { xs, cells }: Lattice): number | null {
  if (string.every(({ text }) => /^[\d,.()%\s-]+$/.test(text.normalize('NFKC')))) return null;
  const [first, last] = [cells[places[0]!]!, cells[places.at(-1)!]!];
  if (string[0]!.left - xs[first.left]! <= AT_SIDE) return places[0]!;
  if (xs[last.right + 1]! - string.at(-1)!.right <= AT_SIDE) return places.at(-1)!;
  return places[Math.floor(places.length / 2)]!;
}

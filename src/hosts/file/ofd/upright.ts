import { drawnPath } from '../pdf/drawn-paths.js';
import { times, type Matrix } from '../pdf/matrix.js';
import type { Glyph, PageContent, Place, Rule } from '../pdf/page-content.js';
import type { Drawing } from './drawing.js';
import type { Sign } from './text-object.js';

/** Quarter turns clockwise from text that runs to the right; null for text that stands askew. */
type Turns = 0 | 1 | 2 | 3;

/** Signs of fonts whose glyphs stand for no sign. */
const UNMAPPED = /[\ue000-\uf8ff\ufffd\u0000-\u0008]/;

/**
 * The page turned so that most of its text stands upright.
 *
 * @param width in points
 * @param height in points
 */
export function upright(drawing: Drawing, width: number, height: number): PageContent {
  const counts = [0, 0, 0, 0];
  for (const { matrix } of drawing.signs) {
    const turns = turnsOf(matrix);
    if (turns !== null) counts[turns]! += 1;
  }
  const turns = counts.indexOf(Math.max(...counts)) as Turns;
  const page = turnedBack(turns, width, height);
  const glyphs: Glyph[] = [];
  const turned: Place[] = [];
  for (const sign of drawing.signs) {
    const placed = glyphOf(sign, page);
    if ('text' in placed) glyphs.push(placed);
    else turned.push(placed);
  }
  const rules: Rule[] = [];
  let drawings = 0;
  for (const { data, matrix, painted } of drawing.paths) {
    if (!painted.fills && !painted.strokes) continue;
    const path = drawnPath(data, times(page, matrix), painted);
    rules.push(...path.rules);
    if (path.isDrawing) drawings += 1;
  }
  return {
    ...(turns % 2 === 0 ? { width, height } : { width: height, height: width }),
    glyphs,
    rules,
    pictures: width * height > 0 ? drawing.pictures / (width * height) : 0,
    drawings,
    unmapped: drawing.signs.filter(({ text }) => UNMAPPED.test(text)).length,
    allGlyphs: drawing.signs.length,
    turned,
    cut: [],
  };
}

function turnsOf([a, b]: Matrix): Turns | null {
  const length = Math.hypot(a, b);
  if (length === 0) return null;
  if (Math.abs(b) < 0.05 * length) return a > 0 ? 0 : 2;
  if (Math.abs(a) < 0.05 * length) return b > 0 ? 1 : 3;
  return null;
}

function turnedBack(turns: Turns, width: number, height: number): Matrix {
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
  }
}

function glyphOf({ text, matrix, width, size, run }: Sign, page: Matrix): Glyph | Place {
  const [a, b, c, d, x, y] = times(page, matrix);
  if (turnsOf([a, b, c, d, x, y]) !== 0) return { x, y };
  return { text, left: x, right: x + Math.hypot(a, b) * width, y, size: Math.hypot(c, d) * size, run };
}

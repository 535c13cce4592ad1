import { drawnPath } from '../pdf/drawn-paths.js';
import { directionOf, times, type Direction, type Matrix } from '../pdf/matrix.js';
import type { Glyph, PageContent, Place, Rule } from '../pdf/page-content.js';
import type { Drawing } from './drawing.js';
import type { Sign } from './text-object.js';

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
    const direction = directionOf(matrix);
    if (direction !== null) counts[direction]! += 1;
  }
  const direction = counts.indexOf(Math.max(...counts)) as Direction;
  const page = turnedBack(direction, width, height);
  const glyphs: Glyph[] = [];
  const turned: Place[] = [];
  for (const sign of drawing.signs) {
    const placed = times(page, sign.matrix);
    const stands = directionOf(placed);
    if (stands === 0) glyphs.push(glyphOf(sign, placed));
    else if (stands !== null) turned.push({ x: placed[4], y: placed[5] });
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
    ...(direction % 2 === 0 ? { width, height } : { width: height, height: width }),
    quarterTurns: direction,
    glyphs,
    rules,
    pictures: width * height > 0 ? drawing.pictures / (width * height) : 0,
    drawings,
    unmapped: drawing.signs.filter(({ text }) => UNMAPPED.test(text)).length,
    allGlyphs: drawing.signs.length,
    turned,
    isPainted: false,
    unseen: [],
    cut: [],
  };
}

function turnedBack(direction: Direction, width: number, height: number): Matrix {
  switch (direction) {
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

function glyphOf({ text, width, size, run }: Sign, [a, b, c, d, x, y]: Matrix): Glyph {
  return { text, left: x, right: x + Math.hypot(a, b) * width, y, size: Math.hypot(c, d) * size, run };
}

import type { Box } from './graphics-state.js';
import { placed, type Matrix } from './matrix.js';
import type { Rule } from './page-content.js';

/** Points; thicker bars are areas. */
const THICKEST = 3;
const LEAST_LENGTH = 0.2;
/** How far from level a line may be. */
const LEVEL = 0.6;
export const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

/** What one path draws: rules, or else whether it is a drawing. */
export interface DrawnPath {
  readonly rules: readonly Rule[];
  readonly isDrawing: boolean;
}

interface Subpath {
  readonly points: (readonly [number, number])[];
  curved: boolean;
}

/**
 * @param data operations with their coordinates, as pdf.js hands a path over
 * @param matrix to the page as it is read
 */
export function drawnPath(data: ArrayLike<number>, matrix: Matrix, painted: Painted): DrawnPath {
  const rules: Rule[] = [];
  let isDrawing = false;
  for (const subpath of subpathsOf(data, matrix)) {
    if (subpath.curved) {
      isDrawing = true;
      continue;
    }
    const sides = subpath.points.slice(1).map((point, at) => ruleOf(subpath.points[at]!, point));
    if (painted.fills) {
      const sliver = sliverOf(subpath.points);
      if (sliver !== null) rules.push(sliver);
      else if (!painted.strokes && !sides.every((side) => side !== null)) isDrawing = true;
    }
    if (painted.strokes) {
      rules.push(...sides.filter((side) => side !== null && side !== 'point'));
      if (sides.includes(null)) isDrawing = true;
    }
  }
  return { rules: rules.filter(({ from, to }) => to - from >= LEAST_LENGTH), isDrawing };
}

export interface Painted {
  readonly fills: boolean;
  readonly strokes: boolean;
}

/** Every point of a path, those that a curve bends to left out. */
export function pathPoints(data: ArrayLike<number>, matrix: Matrix): (readonly [number, number])[] {
  return subpathsOf(data, matrix).flatMap(({ points }) => points);
}

/** The upright rectangle that a path is; null for any other path, or several. */
export function rectangleOf(data: ArrayLike<number>, matrix: Matrix): Box | null {
  return isPolygon(data) ? uprightBox(pathPoints(data, matrix)) : null;
}

/** Four corners one after the other, and at most the first again: each an operation and two numbers. */
function isPolygon(data: ArrayLike<number>): boolean {
  return data.length >= 12 && data.length <= 16 && [3, 6, 9].every((at) => data[at] === LINE);
}

/** Four corners, the first again or not. */
export function uprightBox(points: readonly (readonly [number, number])[]): Box | null {
  const [first, second, third, fourth, again = first] = points;
  if (!fourth || points.length > 5 || again !== first) return null;
  const corners = [first!, second!, third!, fourth];
  const turn = isNear(first![0], second![0]) ? 0 : 1;
  const goesAround = corners.every((corner, at) => {
    const axis = (at + turn) % 2;
    return isNear(corner[axis]!, corners[(at + 1) % 4]![axis]!);
  });
  if (!goesAround) return null;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= LEAST_LENGTH;
}

function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let open: Subpath | null = null;
  for (let at = 0; at < data.length;) {
    const operation = data[at];
    if (operation === MOVE) {
      open = { points: [placed(matrix, data[at + 1]!, data[at + 2]!)], curved: false };
      subpaths.push(open);
      at += 3;
    } else if (operation === LINE) {
      open?.points.push(placed(matrix, data[at + 1]!, data[at + 2]!));
      at += 3;
    } else if (operation === CURVE || operation === QUADRATIC) {
      if (open) open.curved = true;
      at += operation === CURVE ? 7 : 5;
    } else if (operation === CLOSE) {
      if (open) open.points.push(open.points[0]!);
      at += 1;
    } else break;
  }
  return subpaths;
}

/** Null where it is neither level nor upright. */
function ruleOf([x, y]: readonly [number, number], [x2, y2]: readonly [number, number]): Rule | 'point' | null {
  const [across, down] = [Math.abs(x2 - x), Math.abs(y2 - y)];
  if (across < LEAST_LENGTH && down < LEAST_LENGTH) return 'point';
  if (down <= LEVEL && across > down)
    return { along: 'x', at: (y + y2) / 2, from: Math.min(x, x2), to: Math.max(x, x2) };
  if (across <= LEVEL) return { along: 'y', at: (x + x2) / 2, from: Math.min(y, y2), to: Math.max(y, y2) };
  return null;
}

/** A thin area: the border as a browser and Word draw it. */
function sliverOf(points: Subpath['points']): Rule | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST) return null;
  return width >= height
    ? { along: 'x', at: (top + bottom) / 2, from: left, to: right }
    : { along: 'y', at: (left + right) / 2, from: top, to: bottom };
}

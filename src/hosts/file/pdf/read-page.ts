import { withoutRadicals } from '../../../core/text/radicals.js';
import { drawnPath, pathPoints } from './drawn-paths.js';
import { Graphics, type Box } from './graphics-state.js';
import { directionOf, IDENTITY, placed, times, type Direction, type Matrix } from './matrix.js';
import type { Glyph, PageContent, Place, Rule } from './page-content.js';
import type { FontFacts, Operations, OperatorNumbers, ShownGlyph } from './library.js';
import { UnseenGlyphs } from './unseen-text.js';
import { walk, WHITE } from './walk.js';

interface Drawn {
  readonly glyphs: Glyph[];
  readonly turned: Place[];
  readonly cut: Place[];
  readonly rules: Rule[];
  readonly unseen: UnseenGlyphs;
  pictures: number;
  drawings: number;
  unmapped: number;
  all: number;
}

export interface PageSource {
  /** left, bottom, right, top of what is printed of the page. */
  readonly view: readonly number[];
  readonly operations: Operations;
  readonly font: (id: string) => FontFacts | null;
}

/** Follows the operations that draw a page. */
export function readPage(source: PageSource, ops: OperatorNumbers): PageContent {
  const [left = 0, bottom = 0, right = 0, top = 0] = source.view;
  const direction = mainDirection(source, ops);
  const page = turnedTo(direction, { left, bottom, right, top });
  const isUpright = direction % 2 === 0;
  const [width, height] = isUpright ? [right - left, top - bottom] : [top - bottom, right - left];
  const paints = isPainted(source.operations, ops);
  const drawn = follow(source, ops, new Graphics(page, [0, 0, width, height]));
  return {
    width,
    height,
    quarterTurns: direction,
    glyphs: drawn.glyphs,
    rules: drawn.rules,
    pictures: width * height > 0 ? drawn.pictures / (width * height) : 0,
    drawings: drawn.drawings,
    unmapped: drawn.unmapped,
    allGlyphs: drawn.all,
    turned: drawn.turned,
    cut: drawn.cut,
    isPainted: paints,
    unseen: paints ? [] : drawn.unseen.texts(),
  };
}

/** The matrix that makes text of this direction run to the right, with y downward. */
function turnedTo(
  direction: Direction,
  { left, bottom, right, top }: Readonly<Record<'left' | 'bottom' | 'right' | 'top', number>>,
): Matrix {
  switch (direction) {
    case 0:
      return [1, 0, 0, -1, -left, top];
    case 1:
      return [0, 1, 1, 0, -bottom, -left];
    case 2:
      return [-1, 0, 0, 1, right, -bottom];
    case 3:
      return [0, -1, -1, 0, top, right];
  }
}

/** What paints without telling where. */
const PAINTS = [
  'shadingFill',
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
  'paintInlineImageXObjectGroup',
  'paintImageMaskXObjectGroup',
  'paintImageMaskXObjectRepeat',
  'paintSolidColorImageMask',
] as const;

function isPainted({ fnArray }: Operations, ops: OperatorNumbers): boolean {
  const paints = new Set<number>(PAINTS.map((name) => ops[name]));
  return fnArray.some((operation) => paints.has(operation));
}

/** Of the square that a picture fills. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

function mainDirection(source: PageSource, ops: OperatorNumbers): Direction {
  const counts = [0, 0, 0, 0];
  walk(source.operations, ops, new Graphics(IDENTITY, EVERYWHERE), {
    text: (glyphs, graphics) => {
      const direction = directionOf(times(graphics.state.ctm, graphics.textMatrix));
      if (direction !== null) counts[direction]! += glyphs.length;
    },
  });
  return counts.indexOf(Math.max(...counts)) as Direction;
}

function follow(source: PageSource, ops: OperatorNumbers, graphics: Graphics): Drawn {
  const drawn: Drawn = {
    glyphs: [],
    turned: [],
    cut: [],
    rules: [],
    unseen: new UnseenGlyphs(),
    pictures: 0,
    drawings: 0,
    unmapped: 0,
    all: 0,
  };
  let run = 0;
  walk(source.operations, ops, graphics, {
    text: (glyphs) => show(glyphs, graphics, source.font(graphics.state.font), run++, drawn),
    path: (data, painted) => {
      const { rules, isDrawing } = drawnPath(data, graphics.state.ctm, painted);
      drawn.rules.push(...rules);
      if (painted.fills) drawn.unseen.behind(pathPoints(data, graphics.state.ctm));
      if (isDrawing) drawn.drawings += 1;
    },
    picture: () => {
      const { ctm } = graphics.state;
      drawn.pictures += Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]);
      drawn.unseen.behind(CORNERS.map(([x, y]) => placed(ctm, x, y)));
    },
  });
  return drawn;
}

/** pdf.js gives glyphs, and between them numbers that set them apart. */
function show(
  glyphs: readonly (ShownGlyph | number)[],
  graphics: Graphics,
  font: FontFacts | null,
  run: number,
  drawn: Drawn,
): void {
  const { state } = graphics;
  const unit = font?.glyphUnit ?? 0.001;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      graphics.advance((-glyph / 1000) * state.size * state.horizontalScale);
      continue;
    }
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = glyph.width * unit * state.size;
    place(glyph.unicode, width * state.horizontalScale, graphics, font, run, drawn);
    graphics.advance((width + spacing) * state.horizontalScale);
  }
}

function place(
  text: string,
  width: number,
  { state, textMatrix }: Graphics,
  font: FontFacts | null,
  run: number,
  drawn: Drawn,
): void {
  const matrix = times(state.ctm, times(textMatrix, [1, 0, 0, 1, 0, state.rise]));
  const [a, b, c, d, x, y] = matrix;
  if (text.trim() === '' && font?.isMapped !== false) return;
  drawn.all += 1;
  if (font?.isMapped === false) drawn.unmapped += 1;
  if (state.renderingMode === 3) drawn.unseen.add('invisible', text, { x, y }, state.clip);
  if (state.renderingMode === 0 && state.fill === WHITE) drawn.unseen.add('white', text, { x, y }, state.clip);
  if (state.renderingMode === 3 || state.renderingMode === 7) return;
  const direction = font?.isVertical === true ? null : directionOf(matrix);
  if (direction === null) {
    if (font?.isVertical === true) drawn.turned.push({ x, y });
    return;
  }
  // y points downward already
  if (direction !== 0) {
    drawn.turned.push({ x, y });
    return;
  }
  const size = Math.hypot(c, d) * Math.abs(state.size);
  const right = x + Math.hypot(a, b) * width;
  const middle = { x: (x + right) / 2, y: y - MIDDLE * size };
  if (isIn(state.clip, middle)) drawn.glyphs.push({ text: withoutRadicals(text), left: x, right, y, size, run });
  else drawn.cut.push(middle);
}

/** Of the font's size: how high the middle of its signs stands above the baseline. */
export const MIDDLE = 0.35;

function isIn([left, top, right, bottom]: Box, { x, y }: Place): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

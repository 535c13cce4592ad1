import { drawnPath, pathPoints } from './drawn-paths.js';
import { DrawnText } from './drawn-text.js';
import { Graphics } from './graphics-state.js';
import type { FontFacts, Operations, OperatorNumbers } from './library.js';
import { placed, type Direction, type Matrix } from './matrix.js';
import type { PageContent, Rule } from './page-content.js';
import { UnseenGlyphs } from './unseen-text.js';
import { walk } from './walk.js';

interface Drawn {
  readonly text: DrawnText;
  readonly rules: Rule[];
  readonly unseen: UnseenGlyphs;
  pictures: number;
  drawings: number;
}

export interface PageSource {
  /** left, bottom, right, top of what is printed of the page. */
  readonly view: readonly number[];
  readonly operations: Operations;
  readonly font: (id: string) => FontFacts | null;
  /** Whether a layer, as pdf.js tells it, is switched off. */
  readonly isOff: (layer: unknown) => boolean;
  /** No picture of the file lets through what lies under it. */
  readonly arePicturesOpaque: boolean;
}

/** Follows the operations that draw a page. */
export function readPage(source: PageSource, ops: OperatorNumbers): PageContent {
  const upright = readTurned(source, ops, 0);
  const direction = upright.drawn.text.direction();
  // most pages are not turned
  return contentOf(direction === 0 ? upright : readTurned(source, ops, direction), direction, source, ops);
}

interface Turned {
  readonly drawn: Drawn;
  readonly width: number;
  readonly height: number;
}

function readTurned(source: PageSource, ops: OperatorNumbers, direction: Direction): Turned {
  const [left = 0, bottom = 0, right = 0, top = 0] = source.view;
  const page = turnedTo(direction, { left, bottom, right, top });
  const isUpright = direction % 2 === 0;
  const [width, height] = isUpright ? [right - left, top - bottom] : [top - bottom, right - left];
  return { drawn: follow(source, ops, new Graphics(page, [0, 0, width, height])), width, height };
}

function contentOf(
  { drawn, width, height }: Turned,
  direction: Direction,
  source: PageSource,
  ops: OperatorNumbers,
): PageContent {
  const paints = isPainted(source.operations, ops);
  return {
    width,
    height,
    quarterTurns: direction,
    glyphs: drawn.text.glyphs,
    rules: drawn.rules,
    pictures: width * height > 0 ? drawn.pictures / (width * height) : 0,
    drawings: drawn.drawings,
    unmapped: drawn.text.unmapped,
    allGlyphs: drawn.text.all,
    turned: drawn.text.turned,
    cut: drawn.text.cut,
    isPainted: paints,
    unseen: drawn.unseen.texts(paints),
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

function follow(source: PageSource, ops: OperatorNumbers, graphics: Graphics): Drawn {
  const unseen = new UnseenGlyphs();
  const text = new DrawnText(unseen);
  const drawn: Drawn = { text, rules: [], unseen, pictures: 0, drawings: 0 };
  walk(source.operations, ops, graphics, {
    isOff: source.isOff,
    text: (glyphs, _, isOff) => text.show(glyphs, graphics, source.font(graphics.state.font), isOff),
    path: (data, painted) => {
      const { rules, isDrawing } = drawnPath(data, graphics.state.ctm, painted);
      drawn.rules.push(...rules);
      if (painted.fills) unseen.behind(pathPoints(data, graphics.state.ctm));
      if (isDrawing) drawn.drawings += 1;
    },
    hasText: () => text.glyphs.length > 0,
    covers: (area) => text.covered.paint(area),
    picture: (_, area) => {
      const { ctm } = graphics.state;
      drawn.pictures += Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]);
      if (area !== null && source.arePicturesOpaque) text.covered.paint(area);
      unseen.behind(CORNERS.map(([x, y]) => placed(ctm, x, y)));
    },
  });
  text.leaveOutCovered();
  return drawn;
}

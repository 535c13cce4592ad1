import type { Painted } from './drawn-paths.js';
import { pathPoints } from './drawn-paths.js';
import type { Graphics } from './graphics-state.js';
import type { Operations, OperatorNumbers, ShownGlyph } from './library.js';
import type { Matrix } from './matrix.js';

/** What is told of a page's operations, with the state they are drawn in. */
export interface Visitor {
  /** pdf.js gives glyphs, and between them numbers that set them apart. */
  text(glyphs: readonly (ShownGlyph | number)[], graphics: Graphics): void;
  path?(data: ArrayLike<number>, painted: Painted, graphics: Graphics): void;
  picture?(graphics: Graphics): void;
}

/** What one operation does to the state. */
type Effect = (graphics: Graphics, number: (index: number) => number, given: readonly unknown[]) => void;

export const WHITE = '#ffffff';

const save: Effect = (graphics) => graphics.save();
const restore: Effect = (graphics) => graphics.restore();

const EFFECTS: Partial<Record<keyof OperatorNumbers, Effect>> = {
  save,
  restore,
  beginGroup: save,
  endGroup: restore,
  paintFormXObjectEnd: restore,
  endAnnotation: restore,
  transform: (graphics, _, given) => graphics.transform(given as unknown as Matrix),
  paintFormXObjectBegin: (graphics, _, given) => {
    graphics.save();
    if (given[0]) graphics.transform(given[0] as Matrix);
  },
  beginAnnotation: (graphics, _, given) => {
    graphics.save();
    if (given[2]) graphics.transform(given[2] as Matrix);
    if (given[3]) graphics.transform(given[3] as Matrix);
  },
  beginText: (graphics) => graphics.beginText(),
  setTextMatrix: (graphics, _, given) => graphics.setTextMatrix(matrixOf(given)),
  moveText: (graphics, number) => graphics.moveText(number(0), number(1)),
  setLeadingMoveText: (graphics, number) => {
    graphics.state.leading = -number(1);
    graphics.moveText(number(0), number(1));
  },
  nextLine: (graphics) => graphics.nextLine(),
  setFont: ({ state }, number, given) => {
    [state.font, state.size] = [String(given[0]), number(1)];
  },
  setCharSpacing: ({ state }, number) => void (state.characterSpacing = number(0)),
  setWordSpacing: ({ state }, number) => void (state.wordSpacing = number(0)),
  setHScale: ({ state }, number) => void (state.horizontalScale = number(0) / 100),
  setLeading: ({ state }, number) => void (state.leading = number(0)),
  setTextRise: ({ state }, number) => void (state.rise = number(0)),
  setTextRenderingMode: ({ state }, number) => void (state.renderingMode = number(0)),
  setFillRGBColor: ({ state }, _, given) => void (state.fill = String(given[0])),
  setStrokeRGBColor: ({ state }, _, given) => void (state.stroke = String(given[0])),
  // a pattern
  setFillColorN: ({ state }) => void (state.fill = ''),
  setFillTransparent: ({ state }) => void (state.fill = ''),
};

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;

/** Follows the operations of a page. White paint is none: it stands on paper. */
export function walk(
  { fnArray, argsArray }: Operations,
  ops: OperatorNumbers,
  graphics: Graphics,
  visitor: Visitor,
): void {
  const effects = new Map(
    Object.entries(EFFECTS).map(([name, effect]) => [ops[name as keyof OperatorNumbers], effect]),
  );
  const strokes = new Set<number>(STROKES.map((name) => ops[name]));
  const fills = new Set<number>(FILLS.map((name) => ops[name]));
  let clips = false;
  for (const [at, operation] of fnArray.entries()) {
    const given = (argsArray[at] ?? []) as readonly unknown[];
    const number = (index: number): number => Number(given[index] ?? 0);
    effects.get(operation)?.(graphics, number, given);
    if (operation === ops.showText) visitor.text(given[0] as (ShownGlyph | number)[], graphics);
    // a picture is left out of the operations (see library.ts) and leaves the square that it fills
    else if (operation === ops.transform && fnArray[at + 1] === ops.restore) visitor.picture?.(graphics);
    else if (operation === ops.clip || operation === ops.eoClip) clips = true;
    else if (operation === ops.constructPath) {
      const { state } = graphics;
      const painted = {
        fills: fills.has(number(0)) && state.fill !== WHITE,
        strokes: strokes.has(number(0)) && state.stroke !== WHITE,
      };
      const data = (given[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (data && (painted.fills || painted.strokes)) visitor.path?.(data, painted, graphics);
      if (data && clips) graphics.clipTo(pathPoints(data, state.ctm));
      clips = false;
    }
  }
}

function matrixOf(given: readonly unknown[]): Matrix {
  // six numbers, or one array of them
  return (given.length === 1 ? Array.from(given[0] as ArrayLike<number>) : given) as unknown as Matrix;
}

import type { Painted } from './drawn-paths.js';
import { pathPoints } from './drawn-paths.js';
import type { Graphics } from './graphics-state.js';
import type { Operations, OperatorNumbers, ShownGlyph } from './library.js';
import type { Matrix } from './matrix.js';

/** What is told of a page's operations, with the state they are drawn in. */
export interface Visitor {
  /** pdf.js gives glyphs, and between them numbers that set them apart. `isOff`: in a layer that is switched off. */
  text(glyphs: readonly (ShownGlyph | number)[], graphics: Graphics, isOff: boolean): void;
  path(data: ArrayLike<number>, painted: Painted, graphics: Graphics): void;
  picture(graphics: Graphics): void;
  /** Whether a layer is switched off, or a rule over several says so (ISO 32000-1, 8.11). */
  isOff(layer: unknown): boolean;
}

/** What one operation does to the state. */
type Effect = (graphics: Graphics, given: readonly unknown[]) => void;

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
  transform: (graphics, given) => graphics.transform(given as unknown as Matrix),
  paintFormXObjectBegin: (graphics, given) => {
    graphics.save();
    if (given[0]) graphics.transform(given[0] as Matrix);
  },
  beginAnnotation: (graphics, given) => {
    graphics.save();
    if (given[2]) graphics.transform(given[2] as Matrix);
    if (given[3]) graphics.transform(given[3] as Matrix);
  },
  beginText: (graphics) => graphics.beginText(),
  setTextMatrix: (graphics, given) => graphics.setTextMatrix(matrixOf(given)),
  moveText: (graphics, [x, y]) => graphics.moveText(numberOf(x), numberOf(y)),
  setLeadingMoveText: (graphics, [x, y]) => {
    graphics.state.leading = -numberOf(y);
    graphics.moveText(numberOf(x), numberOf(y));
  },
  nextLine: (graphics) => graphics.nextLine(),
  setFont: ({ state }, [font, size]) => {
    [state.font, state.size] = [String(font), numberOf(size)];
  },
  setCharSpacing: ({ state }, [to]) => void (state.characterSpacing = numberOf(to)),
  setWordSpacing: ({ state }, [to]) => void (state.wordSpacing = numberOf(to)),
  setHScale: ({ state }, [to]) => void (state.horizontalScale = numberOf(to) / 100),
  setLeading: ({ state }, [to]) => void (state.leading = numberOf(to)),
  setTextRise: ({ state }, [to]) => void (state.rise = numberOf(to)),
  setTextRenderingMode: ({ state }, [to]) => void (state.renderingMode = numberOf(to)),
  setFillRGBColor: ({ state }, [to]) => void (state.fill = String(to)),
  setStrokeRGBColor: ({ state }, [to]) => void (state.stroke = String(to)),
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

/** Follows the operations of a page. White paint is none: it stands on paper; nor is that of layers that are switched off. */
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
  const layers = new Layers(ops, visitor);
  for (let at = 0; at < fnArray.length; at++) {
    const operation = fnArray[at]!;
    const given = (argsArray[at] ?? []) as readonly unknown[];
    effects.get(operation)?.(graphics, given);
    layers.follow(operation, given);
    if (operation === ops.showText) visitor.text(given[0] as (ShownGlyph | number)[], graphics, layers.areOff);
    // a picture is left out of the operations (see library.ts) and leaves the square that it fills
    else if (operation === ops.transform && fnArray[at + 1] === ops.restore) {
      if (!layers.areOff) visitor.picture(graphics);
    } else if (operation === ops.clip || operation === ops.eoClip) clips = true;
    else if (operation === ops.constructPath) {
      const { state } = graphics;
      const painting = numberOf(given[0]);
      const painted = {
        fills: fills.has(painting) && state.fill !== WHITE,
        strokes: strokes.has(painting) && state.stroke !== WHITE,
      };
      const data = (given[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (data && !layers.areOff && (painted.fills || painted.strokes)) visitor.path(data, painted, graphics);
      if (data && clips) graphics.clipTo(pathPoints(data, state.ctm));
      clips = false;
    }
  }
}

/** What is marked, one within the other: some of it as a layer. */
class Layers {
  areOff = false;
  private readonly around: boolean[] = [];

  constructor(
    private readonly ops: OperatorNumbers,
    private readonly visitor: Visitor,
  ) {}

  follow(operation: number, [tag, layer]: readonly unknown[]): void {
    const { beginMarkedContent, beginMarkedContentProps, endMarkedContent } = this.ops;
    if (operation === endMarkedContent) this.areOff = this.around.pop() ?? false;
    else if (operation === beginMarkedContent || operation === beginMarkedContentProps) {
      this.around.push(this.areOff);
      this.areOff ||= tag === 'OC' && this.visitor.isOff(layer);
    }
  }
}

function numberOf(given: unknown): number {
  return Number(given ?? 0);
}

function matrixOf(given: readonly unknown[]): Matrix {
  // six numbers, or one array of them
  return (given.length === 1 ? Array.from(given[0] as ArrayLike<number>) : given) as unknown as Matrix;
}

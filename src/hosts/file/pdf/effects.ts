import { cornersOf, type Box, type Graphics } from './graphics-state.js';
import { uprightBox } from './drawn-paths.js';
import type { OperatorNumbers } from './library.js';
import type { Matrix } from './matrix.js';

/** What one operation does to the state. */
export type Effect = (graphics: Graphics, given: readonly unknown[]) => void;

const save: Effect = (graphics) => graphics.save();
const restore: Effect = (graphics) => graphics.restore();

/** By the names of pdf.js. */
export const EFFECTS: Partial<Record<keyof OperatorNumbers, Effect>> = {
  save,
  restore,
  beginGroup: (graphics, [group]) => {
    const { smask, bbox } = group as { readonly smask?: unknown; readonly bbox?: unknown };
    graphics.beginGroup(Boolean(smask));
    if (bbox) clipToBox(graphics, bbox as ArrayLike<number>);
  },
  endGroup: restore,
  paintFormXObjectEnd: restore,
  endAnnotation: restore,
  transform: (graphics, given) => graphics.transform(given as unknown as Matrix),
  paintFormXObjectBegin: (graphics, given) => {
    graphics.save();
    if (given[0]) graphics.transform(given[0] as Matrix);
    if (given[1]) clipToBox(graphics, given[1] as ArrayLike<number>);
  },
  beginAnnotation: (graphics, given) => {
    graphics.save();
    if (given[2]) graphics.transform(given[2] as Matrix);
    if (given[3]) graphics.transform(given[3] as Matrix);
  },
  setGState: ({ state }, [changes]) => {
    for (const [key, value] of changes as readonly (readonly [string, unknown])[]) {
      if (key === 'ca') state.fillAlpha = numberOf(value);
      else if (key === 'BM') state.isBlended = value !== 'source-over';
      else if (key === 'SMask') state.isMasked = value !== false;
    }
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

function clipToBox(graphics: Graphics, box: ArrayLike<number>): void {
  const corners = cornersOf(graphics, Array.from(box) as unknown as Box);
  graphics.clipTo(corners, uprightBox(corners) !== null);
}

export function numberOf(given: unknown): number {
  return Number(given ?? 0);
}

function matrixOf(given: readonly unknown[]): Matrix {
  // six numbers, or one array of them
  return (given.length === 1 ? Array.from(given[0] as ArrayLike<number>) : given) as unknown as Matrix;
}

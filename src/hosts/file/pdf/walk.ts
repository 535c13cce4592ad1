import { pathPoints, rectangleOf, uprightBox, type Painted } from './drawn-paths.js';
import { EFFECTS, numberOf } from './effects.js';
import { cornersOf, type Box, type Graphics } from './graphics-state.js';
import { Layers } from './layers.js';
import type { Operations, OperatorNumbers, ShownGlyph } from './library.js';

/** What is told of a page's operations, with the state they are drawn in. */
export interface Visitor {
  /** pdf.js gives glyphs, and between them numbers that set them apart. `isOff`: in a layer that is switched off. */
  text(glyphs: readonly (ShownGlyph | number)[], graphics: Graphics, isOff: boolean): void;
  path(data: ArrayLike<number>, painted: Painted, graphics: Graphics): void;
  /** `area`: where nothing shows through it, if its pixels let nothing through; else null. */
  picture(graphics: Graphics, area: Box | null): void;
  /** Whether a text has been told of, which an area may cover. */
  hasText(): boolean;
  /** An area that is filled, in white or not, and lets nothing through. */
  covers(area: Box): void;
  /** Whether a layer is switched off, or a rule over several says so (ISO 32000-1, 8.11). */
  isOff(layer: unknown): boolean;
}

export const WHITE = '#ffffff';

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
] as const;
const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;

const SQUARE: Box = [0, 0, 1, 1];

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
  const paint = painter(ops, graphics, visitor);
  const layers = new Layers(ops, (layer) => visitor.isOff(layer));
  let clips = false;
  for (let at = 0; at < fnArray.length; at++) {
    const operation = fnArray[at]!;
    const given = (argsArray[at] ?? []) as readonly unknown[];
    effects.get(operation)?.(graphics, given);
    layers.follow(operation, given);
    if (operation === ops.showText) visitor.text(given[0] as (ShownGlyph | number)[], graphics, layers.areOff);
    // a picture is left out of the operations (see library.ts) and leaves the square that it fills
    else if (operation === ops.transform && fnArray[at + 1] === ops.restore) {
      if (!layers.areOff) visitor.picture(graphics, opaqueArea(graphics, uprightBox(cornersOf(graphics, SQUARE))));
    } else if (operation === ops.clip || operation === ops.eoClip) clips = true;
    else if (operation === ops.constructPath) {
      const data = (given[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
      if (data && !layers.areOff) paint(numberOf(given[0]), data);
      if (data && clips) clipToPath(graphics, data);
      clips = false;
    }
  }
}

/** Tells what is painted by an operation and a path. */
function painter(
  ops: OperatorNumbers,
  graphics: Graphics,
  visitor: Visitor,
): (painting: number, data: ArrayLike<number>) => void {
  const strokes = new Set<number>(STROKES.map((name) => ops[name]));
  const fills = new Set<number>(FILLS.map((name) => ops[name]));
  return (painting, data) => {
    const { state } = graphics;
    if (fills.has(painting) && state.fill !== '' && visitor.hasText()) {
      const area = opaqueArea(graphics, rectangleOf(data, state.ctm));
      if (area !== null) visitor.covers(area);
    }
    const painted = {
      fills: fills.has(painting) && state.fill !== WHITE,
      strokes: strokes.has(painting) && state.stroke !== WHITE,
    };
    if (painted.fills || painted.strokes) visitor.path(data, painted, graphics);
  };
}

function clipToPath(graphics: Graphics, data: ArrayLike<number>): void {
  const { ctm } = graphics.state;
  const area = rectangleOf(data, ctm);
  if (area === null) graphics.clipTo(pathPoints(data, ctm), false);
  else graphics.clipTo([area.slice(0, 2) as [number, number], area.slice(2) as [number, number]], true);
}

/** What is seen of an area that nothing shows through; null where something may. */
function opaqueArea(graphics: Graphics, area: Box | null): Box | null {
  const { clip, isClipWhole } = graphics.state;
  if (area === null || !isClipWhole || !graphics.isOpaque) return null;
  const [[left, top, right, bottom], [from, above, to, below]] = [area, clip];
  return [Math.max(left, from), Math.max(top, above), Math.min(right, to), Math.min(bottom, below)];
}

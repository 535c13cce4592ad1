import type { Box } from './graphics-state.js';
import type { Glyph, Place, UnseenText } from './page-content.js';

interface UnseenGlyph extends Place {
  readonly kind: UnseenText['kind'];
  readonly text: string;
}

/** Signs of a text that is worth telling. */
const LEAST_SIGNS = 2;

/**
 * Text in white, not drawn at all, in a layer that is switched off, or covered. White on a ground of another colour is seen;
 * what is laid under a scan is its own.
 */
export class UnseenGlyphs {
  private readonly glyphs: UnseenGlyph[] = [];
  private readonly grounds: Box[] = [];

  add(kind: UnseenText['kind'], text: string, { x, y }: Place, [left, top, right, bottom]: Box): void {
    if (x >= left && x <= right && y >= top && y <= bottom) this.glyphs.push({ kind, text, x, y });
  }

  /** Of a sign that was drawn, and then something over it. */
  addCovered({ text, left, y }: Glyph): void {
    this.glyphs.push({ kind: 'covered', text, x: left, y });
  }

  /** Something is painted there: at most the rectangle around these points. */
  behind(points: readonly (readonly [number, number])[]): void {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    this.grounds.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }

  /**
   * The texts, one of each kind.
   *
   * @param isPainted something is painted of which nobody knows where: it may be behind the text, or over it
   */
  texts(isPainted: boolean): UnseenText[] {
    const bare = this.glyphs.filter(
      ({ kind, x, y }) => isKnown(kind) || (!isPainted && !this.grounds.some((ground) => isNear(ground, x, y))),
    );
    return (['white', 'invisible', 'layer', 'covered'] as const).flatMap((kind) => {
      const text = bare
        .filter((glyph) => glyph.kind === kind)
        .map((glyph) => glyph.text)
        .join('')
        .trim();
      return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_SIGNS ? [] : [{ kind, text }];
    });
  }
}

/** Whatever is painted behind it. */
function isKnown(kind: UnseenText['kind']): boolean {
  return kind === 'layer' || kind === 'covered';
}

/** Points: a sign reaches beyond its beginning. */
const REACH = 12;

function isNear([left, top, right, bottom]: Box, x: number, y: number): boolean {
  return x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH;
}

import type { Box } from './graphics-state.js';
import { middleOf, type Glyph } from './page-content.js';

/** Of the font's size: how high digits stand. */
const HEIGHT = 0.7;
/** Points: signs by where they stand, so that few are looked at for each area. */
const BAND = 20;

export interface CoveredGlyph {
  readonly glyph: Glyph;
  /** The sign that is seen in its place, drawn later. */
  readonly over: Glyph | null;
}

/** Signs that something is painted over which lets nothing through. */
export class CoveredText {
  private readonly bands = new Map<number, Glyph[]>();
  private readonly covered: Glyph[] = [];

  add(glyph: Glyph): void {
    const band = bandOf(glyph.y);
    const known = this.bands.get(band);
    if (known === undefined) this.bands.set(band, [glyph]);
    else known.push(glyph);
  }

  /** Paints an area. What is drawn later stands over it. */
  paint(area: Box): void {
    for (let band = bandOf(area[1]); band <= bandOf(area[3]); band++) {
      const glyphs = this.bands.get(band) ?? [];
      const under = glyphs.filter((glyph) => isUnder(area, glyph));
      if (under.length === 0) continue;
      this.covered.push(...under);
      this.bands.set(
        band,
        glyphs.filter((glyph) => !isUnder(area, glyph)),
      );
    }
  }

  *all(): Generator<CoveredGlyph> {
    for (const glyph of this.covered) yield { glyph, over: this.seenAt(glyph) };
  }

  private seenAt(glyph: Glyph): Glyph | null {
    const { x, y } = middleOf(glyph);
    const band = bandOf(glyph.y);
    const near = [band - 1, band, band + 1].flatMap((at) => this.bands.get(at) ?? []);
    return near.find((one) => one.run > glyph.run && isOver(one, x, y)) ?? null;
  }
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}

function isUnder([left, top, right, bottom]: Box, glyph: Glyph): boolean {
  return glyph.left >= left && glyph.right <= right && glyph.y <= bottom && glyph.y - HEIGHT * glyph.size >= top;
}

function isOver({ left, right, y, size }: Glyph, x: number, middle: number): boolean {
  return x >= left && x <= right && middle <= y && middle >= y - HEIGHT * size;
}

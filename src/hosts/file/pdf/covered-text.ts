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

/** Points: a lower or narrower area covers no sign. */
const LEAST = 3;

/** Signs that something is painted over which lets nothing through. */
export class CoveredText {
  private readonly bands = new Map<number, Glyph[]>();
  private readonly covered: Glyph[] = [];
  /** How many of them stand in the bands. */
  private sorted = 0;

  /** @param drawn the signs of the page, which grow */
  constructor(private readonly drawn: readonly Glyph[]) {}

  /** Paints an area. What is drawn later stands over it. */
  paint(area: Box): void {
    if (area[2] - area[0] < LEAST || area[3] - area[1] < LEAST) return;
    this.sort();
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

  private sort(): void {
    for (; this.sorted < this.drawn.length; this.sorted++) {
      const glyph = this.drawn[this.sorted]!;
      const band = this.bands.get(bandOf(glyph.y));
      if (band === undefined) this.bands.set(bandOf(glyph.y), [glyph]);
      else band.push(glyph);
    }
  }

  /** When all is drawn. */
  *all(): Generator<CoveredGlyph> {
    if (this.covered.length > 0) this.sort();
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

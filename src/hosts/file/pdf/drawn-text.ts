import { withoutRadicals } from '../../../core/text/radicals.js';
import { CoveredText, type CoveredGlyph } from './covered-text.js';
import type { Box, Graphics, GraphicsState } from './graphics-state.js';
import type { FontFacts, ShownGlyph } from './library.js';
import { directionOf, times, type Direction, type Matrix } from './matrix.js';
import { middleOf, type Glyph, type Place, type UnseenText } from './page-content.js';
import type { UnseenGlyphs } from './unseen-text.js';
import { WHITE } from './walk.js';

/** pdf.js' map of Adobe-GB1 gives ⋯ for …, of all signs of GB 2312 this one alone (5.6.205). */
function signOf(text: string): string {
  return text === '⋯' ? '…' : withoutRadicals(text);
}

/** What one operation shows. */
interface Shown {
  readonly state: GraphicsState;
  readonly font: FontFacts | null;
  /** Of its first sign. */
  readonly matrix: Matrix;
  /** Clockwise, as the page is turned; null for askew. */
  readonly direction: Direction | null;
  readonly size: number;
  readonly run: number;
  readonly isOff: boolean;
}

/** The signs of a page where they are drawn. */
export class DrawnText {
  readonly turned: Place[] = [];
  readonly cut: Place[] = [];
  unmapped = 0;
  all = 0;
  /** Signs by the direction in which they run, as `directionOf` tells it, those too that are not seen. */
  private readonly running: [number, number, number, number] = [0, 0, 0, 0];
  private readonly drawn: Glyph[] = [];
  readonly covered = new CoveredText(this.drawn);
  /** What is seen of them, when all is drawn. */
  glyphs: readonly Glyph[] = this.drawn;
  private runs = 0;

  constructor(private readonly unseen: UnseenGlyphs) {}

  /** In which most of its signs run, by how the file describes the page. Of a page that is not turned. */
  direction(): Direction {
    // a page is read downward and described upward
    const [right, down, left, up] = this.running;
    const counts = [right, up, left, down];
    return counts.indexOf(Math.max(...counts)) as Direction;
  }

  /** pdf.js gives glyphs, and between them numbers that set them apart. `isOff`: in a layer that is switched off. */
  show(glyphs: readonly (ShownGlyph | number)[], graphics: Graphics, font: FontFacts | null, isOff: boolean): void {
    const { state } = graphics;
    const matrix = times(state.ctm, times(graphics.textMatrix, [1, 0, 0, 1, 0, state.rise]));
    const direction = directionOf(matrix);
    if (direction !== null && !isOff) this.running[direction] += glyphs.length;
    const size = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.size);
    const shown: Shown = { state, font, matrix, direction, size, run: this.runs++, isOff };
    const unit = font?.glyphUnit ?? 0.001;
    let along = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        along -= (glyph / 1000) * state.size * state.horizontalScale;
        continue;
      }
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const width = glyph.width * unit * state.size;
      this.place(glyph.unicode, along, width * state.horizontalScale, shown);
      along += (width + spacing) * state.horizontalScale;
    }
    graphics.advance(along);
  }

  /** @param along from the first sign, and `width`, in units of text space */
  private place(
    text: string,
    along: number,
    width: number,
    { state, font, matrix, direction, size, run, isOff }: Shown,
  ): void {
    if (text.trim() === '' && font?.isMapped !== false) return;
    const [a, b, , , left, top] = matrix;
    const [x, y] = [left + a * along, top + b * along];
    const why = whyUnseen(state, isOff);
    if (why !== null) this.unseen.add(why, text, { x, y }, state.clip);
    if (isOff) return;
    this.all += 1;
    if (font?.isMapped === false) this.unmapped += 1;
    if (!isDrawn(state)) return;
    const isVertical = font?.isVertical === true;
    if (isVertical || (direction !== null && direction !== 0)) this.turned.push({ x, y });
    if (isVertical || direction !== 0) return;
    const right = x + Math.hypot(a, b) * width;
    const glyph = { text: signOf(text), left: x, right, y, size, run };
    const middle = middleOf(glyph);
    if (isIn(state.clip, middle)) this.drawn.push(glyph);
    else this.cut.push(middle);
  }

  /** When all is drawn: what is covered is not seen, and told where not all of it is drawn anew over it. */
  leaveOutCovered(): void {
    const covered = [...this.covered.all()];
    if (covered.length > 0) {
      const hidden = new Set(covered.map(({ glyph }) => glyph));
      this.glyphs = this.drawn.filter((glyph) => !hidden.has(glyph));
    }
    const changed = new Set(covered.filter(isChanged).map(({ glyph }) => glyph.run));
    for (const { glyph, over } of covered) {
      if (over === null) this.cut.push(middleOf(glyph));
      if (changed.has(glyph.run)) this.unseen.addCovered(glyph);
    }
  }
}

function isChanged({ glyph, over }: CoveredGlyph): boolean {
  return over?.text !== glyph.text;
}

/** Rendering modes of text that is not drawn (ISO 32000-1, 9.3.6). */
const [INVISIBLE, CLIPS] = [3, 7];

function isDrawn({ renderingMode }: GraphicsState): boolean {
  return renderingMode !== INVISIBLE && renderingMode !== CLIPS;
}

/** Why nobody sees it; null for text that is seen, or not drawn in a layer that is switched off. */
function whyUnseen(state: GraphicsState, isOff: boolean): UnseenText['kind'] | null {
  if (isOff) return isDrawn(state) ? 'layer' : null;
  if (state.renderingMode === INVISIBLE) return 'invisible';
  return state.renderingMode === 0 && state.fill === WHITE ? 'white' : null;
}

function isIn([left, top, right, bottom]: Box, { x, y }: Place): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

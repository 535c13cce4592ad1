import type { Glyph, PageContent, Place, Rule } from './page-content.js';
import type { Beside, Frame } from './page-layout.js';
import { isPageNumber } from './part-lines.js';
import { linesOf } from './text-lines.js';

export interface Width {
  readonly content: PageContent;
  readonly frame: Frame;
}

export interface SideBySide {
  readonly content: PageContent;
  /** Of each page but the first. */
  readonly seams: readonly Pick<Beside, 'from' | 'by'>[];
}

/** Pages as one, the lines of each beginning where those before it end; page numbers are left out. */
export function sideBySide(widths: readonly Width[]): SideBySide {
  const moved: PageContent[] = [];
  const seams: SideBySide['seams'][number][] = [];
  let end: number | null = null;
  widths.forEach(({ content, frame }, at) => {
    const [left, right] = [frame.xs[0]!, frame.xs.at(-1)!];
    const by: number = end === null ? 0 : end - left;
    if (end !== null) seams.push({ from: end, by });
    // what is cut off at a seam is seen on the page beside it
    const isCut = ({ x }: Place): boolean => (at === 0 || x > left) && (at === widths.length - 1 || x < right);
    moved.push(moveRight({ ...content, cut: content.cut.filter(isCut), glyphs: withoutPageNumbers(content) }, by));
    end = right + by;
  });
  const sum = (of: (content: PageContent) => number): number =>
    moved.reduce((total, content) => total + of(content), 0);
  const content: PageContent = {
    width: moved.at(-1)!.width,
    height: moved[0]!.height,
    glyphs: moved.flatMap(({ glyphs }) => glyphs),
    rules: moved.flatMap(({ rules }) => rules),
    turned: moved.flatMap(({ turned }) => turned),
    cut: moved.flatMap(({ cut }) => cut),
    pictures: sum(({ pictures }) => pictures),
    drawings: sum(({ drawings }) => drawings),
    unmapped: sum(({ unmapped }) => unmapped),
    allGlyphs: sum(({ allGlyphs }) => allGlyphs),
    quarterTurns: moved[0]!.quarterTurns,
    unseen: moved.flatMap(({ unseen }) => unseen),
    isPainted: moved.some(({ isPainted }) => isPainted),
  };
  return { content, seams };
}

function withoutPageNumbers({ glyphs, height }: PageContent): Glyph[] {
  const numbers = new Set(
    linesOf(glyphs)
      .filter((line) => isPageNumber(line, height))
      .flatMap((line) => line.glyphs),
  );
  return glyphs.filter((glyph) => !numbers.has(glyph));
}

/** `width` is then where its right edge stands. */
function moveRight(content: PageContent, by: number): PageContent {
  const place = ({ x, y }: Place): Place => ({ x: x + by, y });
  return {
    ...content,
    width: content.width + by,
    glyphs: content.glyphs.map((glyph) => ({ ...glyph, left: glyph.left + by, right: glyph.right + by })),
    rules: content.rules.map((rule): Rule =>
      rule.along === 'x' ? { ...rule, from: rule.from + by, to: rule.to + by } : { ...rule, at: rule.at + by },
    ),
    turned: content.turned.map(place),
    cut: content.cut.map(place),
  };
}

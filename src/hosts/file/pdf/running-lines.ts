import { squash } from '../../../core/text/squash.js';
import type { Block, PageLayout } from './page-layout.js';
import { isPageNumber, isTitle, namesUnit } from './part-lines.js';
import { textOf } from './text-lines.js';

/** Share of the page's height at its head and at its foot in which running lines stand. */
const MARGIN = 0.11;
/** Points. */
const SAME_PLACE = 2.5;
/** Pages on which the same line stands, at least; of a short document half of its pages. */
const SEVERAL = 3;

/** The pages without their numbers and without what is printed anew on each, at its head or foot. */
export function withoutRunning(layouts: readonly PageLayout[]): PageLayout[] {
  const places = new Map<string, { readonly page: number; readonly y: number }[]>();
  for (const { page, blocks, height } of layouts)
    for (const block of blocks) {
      const text = marginText(block, height);
      if (text !== null) places.set(text, [...(places.get(text) ?? []), { page, y: placeOf(block, height) }]);
    }
  const enough = Math.min(SEVERAL, Math.max(2, Math.ceil(layouts.length / 2)));
  const isRunning = (block: Block, height: number): boolean => {
    const text = marginText(block, height);
    if (text === null) return false;
    const same = places.get(text)!.filter(({ y }) => Math.abs(y - placeOf(block, height)) <= SAME_PLACE);
    return new Set(same.map(({ page }) => page)).size >= enough;
  };
  return layouts.map((layout) => ({
    ...layout,
    blocks: layout.blocks.filter(
      (block) =>
        !(block.kind === 'line' && isPageNumber(block.line, layout.height)) && !isRunning(block, layout.height),
    ),
  }));
}

/** A line at the head or foot; null for others, and for what tables have above them. */
function marginText(block: Block, height: number): string | null {
  if (block.kind !== 'line') return null;
  const { line } = block;
  if (line.y > MARGIN * height && line.y < (1 - MARGIN) * height) return null;
  return isTitle(line) || namesUnit(line) ? null : squash(textOf(line.glyphs));
}

/** From the nearer edge: pages may lie and stand. */
function placeOf({ bottom }: Block, height: number): number {
  return bottom < height / 2 ? bottom : bottom - height;
}

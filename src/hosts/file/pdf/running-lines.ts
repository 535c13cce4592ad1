import { squash } from '../../../core/text/squash.js';
import type { Block, PageLayout } from './page-layout.js';
import { isPageNumber, isSentence, isTitle, namesUnit } from './part-lines.js';
import { textOf } from './text-lines.js';

/** Share of the page's longer side that its head and its foot take: they are as high on pages that lie. */
const MARGIN = 0.11;
/** Points. */
const SAME_PLACE = 2.5;
/** Pages on which the same line stands, at least; of a short document half of its pages. */
const SEVERAL = 3;

/** The pages without their numbers and without what is printed anew on each, at its head or foot. */
export function withoutRunning(layouts: readonly PageLayout[]): PageLayout[] {
  const isRunning = runningIn(layouts);
  return layouts.map((layout) => ({
    ...layout,
    blocks: layout.blocks.filter(
      (block) => !(block.kind === 'line' && isPageNumber(block.line, layout.height)) && !isRunning(block, layout),
    ),
  }));
}

/** The pages without the sentences that are printed anew on each: other lines may be what a table has above it. */
export function withoutRunningSentences(layouts: readonly PageLayout[]): PageLayout[] {
  const isRunning = runningIn(layouts);
  return layouts.map((layout) => ({
    ...layout,
    blocks: layout.blocks.filter(
      (block) => !(block.kind === 'line' && isSentence(block.line) && isRunning(block, layout)),
    ),
  }));
}

function runningIn(layouts: readonly PageLayout[]): (block: Block, layout: PageLayout) => boolean {
  const places = new Map<string, { readonly page: number; readonly y: number }[]>();
  for (const layout of layouts)
    for (const block of layout.blocks) {
      const text = marginText(block, layout);
      if (text === null) continue;
      const known = places.get(text) ?? [];
      places.set(text, known);
      known.push({ page: layout.page, y: placeOf(block, layout) });
    }
  const enough = Math.min(SEVERAL, Math.max(2, Math.ceil(layouts.length / 2)));
  return (block, layout) => {
    const text = marginText(block, layout);
    if (text === null) return false;
    const same = places.get(text)!.filter(({ y }) => Math.abs(y - placeOf(block, layout)) <= SAME_PLACE);
    return new Set(same.map(({ page }) => page)).size >= enough;
  };
}

/** What stands at the head or foot: a line, or a frame; null for the rest, and for what tables have above them. */
function marginText(block: Block, { width, height }: PageLayout): string | null {
  const margin = MARGIN * Math.max(width, height);
  if (block.bottom > margin && block.top < height - margin) return null;
  if (block.kind !== 'line') return block.kind === 'unread' ? block.why : null;
  return isTitle(block.line) || namesUnit(block.line) ? null : squash(textOf(block.line.glyphs));
}

/** From the nearer edge. */
function placeOf({ bottom }: Block, { height }: PageLayout): number {
  return bottom < height / 2 ? bottom : bottom - height;
}

import { commonColumns } from './columns.js';
import { innerTitle } from './inner-title.js';
import type { PageContent } from './page-content.js';
import { layoutOf, type Frame, type PageLayout } from './page-layout.js';
import { isTitle, partsOf } from './part-lines.js';
import { SAME_LINE } from './ruling.js';
import { sideBySide } from './side-by-side.js';

/** Pages that a table may be wide and high. */
const [MOST_WIDE, MOST_HIGH] = [6, 12];
/** Points that the middle of a title may stand beside the middle of its table: far less than any column is wide. */
const CENTRED = 8;

/** Pages that may be widths of one table: to be read once more, and joined. */
export function pagesInWidths(layouts: readonly PageLayout[]): Set<number> {
  const pages = new Set<number>();
  layouts.forEach((layout, at) => {
    for (const other of layouts.slice(at + 1, at + 1 + MOST_HIGH))
      if (mayStandBeside(layout, other)) pages.add(layout.page).add(other.page);
  });
  return pages;
}

/**
 * Pages of a table that was wider than its paper, each beside the one that goes before it in the same rows, as one page:
 * printed down and then over, as Excel does. Joined only where their lines close every cell and the title stands in
 * the middle above them all; the others stay as they are.
 *
 * @param contents of the pages that may be joined
 */
export function joinWidths(layouts: readonly PageLayout[], contents: ReadonlyMap<number, PageContent>): PageLayout[] {
  const joined: PageLayout[] = [];
  for (let at = 0; at < layouts.length;) {
    const found = tableFrom(layouts.slice(at, at + MOST_WIDE * MOST_HIGH), contents);
    joined.push(...(found?.layouts ?? [layouts[at]!]));
    at += found?.pages ?? 1;
  }
  return joined;
}

interface WideTable {
  readonly layouts: readonly PageLayout[];
  /** How many pages it takes. */
  readonly pages: number;
}

/** The table that begins on the first of the pages; null where it is no wider than that, or nobody can say. */
function tableFrom(layouts: readonly PageLayout[], contents: ReadonlyMap<number, PageContent>): WideTable | null {
  for (let high = 1; high <= MOST_HIGH; high++)
    for (let wide = 2; wide <= MOST_WIDE && high * wide <= layouts.length; wide++) {
      const rows = Array.from({ length: high }, (_, row) =>
        Array.from({ length: wide }, (__, column) => layouts[column * high + row]!),
      );
      if (!rows.every(areBeside)) break;
      const pages = rows.map((row) => pageOf(row, contents));
      if (isOneTable(pages)) return { layouts: pages, pages: high * wide };
    }
  return null;
}

function areBeside(row: readonly PageLayout[]): boolean {
  return row.every((layout, at) => at === 0 || mayStandBeside(row[at - 1]!, layout));
}

/** The same rows, or fewer where cells are merged, in other columns, or in the same ones where a head over both leaves each open. */
function mayStandBeside(one: PageLayout, other: PageLayout): boolean {
  const [here, there] = [one.frame, other.frame];
  if (here === null || there === null || one.fault !== null || other.fault !== null) return false;
  if (one.width !== other.width || one.height !== other.height) return false;
  if (!isSameRows(here, there)) return false;
  if (commonColumns(here.xs, there.xs) !== null && !(isOpen(one) && isOpen(other))) return false;
  const titles = [one, other].flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'line' && isTitle(block.line)),
  );
  return titles.length < 2;
}

/** Its lines leave a cell open. */
function isOpen({ blocks }: PageLayout): boolean {
  return blocks.some((block) => block.kind === 'unread' && block.why === 'half-ruled');
}

function isSameRows({ ys: one }: Frame, { ys: other }: Frame): boolean {
  const near = (left: number, right: number): boolean => Math.abs(left - right) <= SAME_LINE;
  const isWithin = (few: readonly number[], many: readonly number[]): boolean =>
    few.every((y) => many.some((place) => near(y, place)));
  // a head over several pages may have no line down that meets its first one across
  return near(one.at(-1)!, other.at(-1)!) && (isWithin(one, other) || isWithin(other, one));
}

function pageOf(row: readonly PageLayout[], contents: ReadonlyMap<number, PageContent>): PageLayout {
  const parts = row.map(({ page, frame }) => ({ content: contents.get(page)!, frame: frame! }));
  const [first, ...others] = row;
  const { content, seams } = sideBySide(parts);
  return { ...layoutOf(content, first!.page), beside: others.map(({ page }, at) => ({ page, ...seams[at]! })) };
}

/** Each is a table and nothing else, in the same columns; the first has a title in its middle, the others have none. */
function isOneTable(pages: readonly PageLayout[]): boolean {
  const [first, ...others] = pages;
  return (
    pages.every(({ blocks, fault }) => fault === null && blocks.filter(({ kind }) => kind !== 'line').length === 1) &&
    pages.every(({ blocks }) => blocks.every(({ kind }) => kind !== 'unread')) &&
    hasCentredTitle(first!) &&
    others.every((page) => !hasTitle(page) && commonColumns(first!.frame!.xs, page.frame!.xs) !== null)
  );
}

function hasTitle({ blocks }: PageLayout): boolean {
  return blocks.some((block) =>
    block.kind === 'line' ? isTitle(block.line) : block.kind === 'table' && innerTitle(block.table) !== null,
  );
}

function hasCentredTitle({ blocks, frame }: PageLayout): boolean {
  return blocks.some((block) => {
    // a cell over all columns, closed by its lines, holds it in its middle however it stands there
    if (block.kind === 'table') return innerTitle(block.table)?.isMerged === true;
    if (block.kind !== 'line' || !isTitle(block.line)) return false;
    const [part, ...more] = partsOf(block.line);
    const middle = (frame!.xs[0]! + frame!.xs.at(-1)!) / 2;
    return more.length === 0 && Math.abs((part!.left + part!.right) / 2 - middle) <= CENTRED;
  });
}

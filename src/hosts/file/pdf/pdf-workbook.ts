import type { Grid, PageFault } from '../../../core/sheet/grid.js';
import { joinRuns } from './join-runs.js';
import type { PageLayout } from './page-layout.js';
import { isSentence, partsOf } from './part-lines.js';
import { gridOfRun } from './run-grid.js';
import { piecesOf, type Piece } from './runs.js';

/** Lines; a page of more is text. */
const MOST_OF_COVER = 40;

/** The tables of a document, each a sheet named by its pages, and what of it is not read, by its pages too. */
export function gridsOf(layouts: readonly PageLayout[]): Grid[] {
  const pieces = joinRuns(piecesOf(layouts));
  const names = new Set<string>();
  const named = (name: string): string => {
    let unique = name;
    for (let count = 2; names.has(unique); count++) unique = `${name}（${count}）`;
    names.add(unique);
    return unique;
  };
  const grids: { page: number; grid: Grid }[] = [];
  const unread = new Map<number, PageFault>();
  for (const piece of pieces) {
    if (piece.kind === 'unread') markUnread(unread, piece.page, piece.why);
    if (piece.kind !== 'run') continue;
    const { run } = piece;
    const pages = run.parts.map(({ page }) => page);
    if (run.fault !== null) for (const page of pages) markUnread(unread, page, run.fault);
    else grids.push({ page: pages[0]!, grid: gridOfRun(run, named(pagesName(pages[0]!, pages.at(-1)!))).grid });
  }
  for (const { page, lines } of covers(layouts, pieces))
    grids.push({ page, grid: { name: named(pagesName(page, page)), hidden: false, rows: lines, merges: [] } });
  for (const { first, last, why } of spansOf(unread)) {
    const name = named(pagesName(first, last));
    grids.push({ page: first, grid: { name, hidden: false, rows: [], merges: [], unread: { reason: 'page', why } } });
  }
  return grids.sort((left, right) => left.page - right.page).map(({ grid }) => grid);
}

function markUnread(unread: Map<number, PageFault>, page: number, why: PageFault): void {
  if (!unread.has(page)) unread.set(page, why);
}

/** "第3页", "第3–4页". */
function pagesName(first: number, last: number): string {
  return first === last ? `第${first}页` : `第${first}–${last}页`;
}

/** Pages that follow one another and are not read for the same reason. */
function spansOf(unread: ReadonlyMap<number, PageFault>): { first: number; last: number; why: PageFault }[] {
  const spans: { first: number; last: number; why: PageFault }[] = [];
  for (const [page, why] of [...unread].sort(([left], [right]) => left - right)) {
    const last = spans.at(-1);
    if (last?.last === page - 1 && last.why === why) last.last = page;
    else spans.push({ first: page, last: page, why });
  }
  return spans;
}

/** Pages of lines alone, without a sentence: a cover, a list of the tables. */
function covers(layouts: readonly PageLayout[], pieces: readonly Piece[]) {
  const taken = new Set(
    pieces.flatMap((piece) => {
      if (piece.kind === 'run') return piece.run.parts.map(({ page }) => page);
      return piece.kind === 'unread' ? [piece.page] : [];
    }),
  );
  return layouts.flatMap(({ page, blocks }) => {
    if (taken.has(page) || blocks.length === 0 || blocks.length > MOST_OF_COVER) return [];
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
    if (lines.some(isSentence)) return [];
    return [{ page, lines: lines.map((line) => partsOf(line).map(({ text }) => ({ value: text }))) }];
  });
}

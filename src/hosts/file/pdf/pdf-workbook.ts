import type { Grid } from '../../../core/sheet/grid.js';
import { joinRuns } from './join-runs.js';
import type { PageLayout } from './page-layout.js';
import { isSentence, partsOf } from './part-lines.js';
import { gridOfRun } from './run-grid.js';
import { pagesOf, piecesOf, type Piece } from './runs.js';
import { pagesName, unreadSpans } from './unread-pages.js';

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
  for (const piece of pieces) {
    if (piece.kind !== 'run' || piece.run.fault !== null) continue;
    const pages = pagesOf(piece.run);
    grids.push({ page: pages[0]!, grid: gridOfRun(piece.run, named(pagesName(pages[0]!, pages.at(-1)!))).grid });
  }
  for (const { page, lines } of covers(layouts, pieces))
    grids.push({ page, grid: { name: named(pagesName(page, page)), hidden: false, rows: lines, merges: [] } });
  for (const { first, last, why } of unreadSpans(pieces)) {
    const name = named(pagesName(first, last));
    grids.push({ page: first, grid: { name, hidden: false, rows: [], merges: [], unread: { reason: 'page', why } } });
  }
  return grids.sort((left, right) => left.page - right.page).map(({ grid }) => grid);
}

/** Pages of lines alone, without a sentence: a cover, a list of the tables. */
function covers(layouts: readonly PageLayout[], pieces: readonly Piece[]) {
  const taken = new Set(
    pieces.flatMap((piece) => {
      if (piece.kind === 'run') return pagesOf(piece.run);
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

import type { Grid, Workbook } from '../../../core/sheet/grid.js';
import { tablesOf } from './across.js';
import { joinRuns } from './join-runs.js';
import type { PageLayout } from './page-layout.js';
import { isSentence, partsOf } from './part-lines.js';
import { printedLines } from './printed-lines.js';
import { gridOfRows } from './run-grid.js';
import { withoutRunningSentences } from './running-lines.js';
import { pagesOf, piecesOf, type Piece } from './runs.js';
import { pagesName, unreadSpans } from './unread-pages.js';

/** Lines; a page of more is text. */
const MOST_OF_COVER = 40;

/** The tables of a document with its pages; `joined`: those that are widths of one table side by side. */
export function workbookOf(layouts: readonly PageLayout[], joined: readonly PageLayout[]): Omit<Workbook, 'name'> {
  const paper = layouts.map(({ width, height, quarterTurns }) => ({ width, height, quarterTurns }));
  return { grids: gridsOf(joined), pages: layouts.length, paper };
}

/** The tables of a document, each a sheet named by its pages, and what of it is not read, by its pages too. */
function gridsOf(layouts: readonly PageLayout[]): Grid[] {
  const pieces = joinRuns(piecesOf(withoutRunningSentences(layouts)));
  const names = new Set<string>();
  const named = (name: string): string => {
    let unique = name;
    for (let count = 2; names.has(unique); count++) unique = `${name}（${count}）`;
    names.add(unique);
    return unique;
  };
  const grids: { page: number; grid: Grid }[] = [];
  for (const { first, last, rows } of tablesOf(pieces)) {
    const [page, end] = [pagesOf(first)[0]!, pagesOf(last).at(-1)!];
    grids.push({ page, grid: gridOfRows(first, last, rows, named(pagesName(page, end))) });
  }
  for (const { page, width, lines } of covers(layouts, pieces)) {
    const rows = lines.map(({ line }) => partsOf(line).map(({ text }) => ({ value: text })));
    const printed = lines.flatMap((line, row) => printedLines([line], { page, row, xs: [0, width] }, 1));
    grids.push({ page, grid: { name: named(pagesName(page, page)), hidden: false, rows, merges: [], printed } });
  }
  for (const { first, last, why } of unreadSpans(pieces)) {
    const name = named(pagesName(first, last));
    const pages = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const printed = pages.map((page) => ({ page, row: 0, ys: [], xs: [] }));
    const unread = { reason: 'page', why } as const;
    grids.push({ page: first, grid: { name, hidden: false, rows: [], merges: [], unread, printed } });
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
  return layouts.flatMap(({ page, width, blocks }) => {
    if (taken.has(page) || blocks.length === 0 || blocks.length > MOST_OF_COVER) return [];
    const lines = blocks.filter((block) => block.kind === 'line');
    if (lines.some(({ line }) => isSentence(line))) return [];
    return [{ page, width, lines }];
  });
}

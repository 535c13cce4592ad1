import { squash } from '../../../core/text/squash.js';
import { withContinued } from '../../../core/sheet/continued.js';
import type { Grid, Range } from '../../../core/sheet/grid.js';
import type { MarkupLimits } from './html-table.js';
import { readHtmlPage } from './html-page.js';

/** Lines before a table that may be its title, its number, its department and its unit. */
const MOST_BEFORE = 6;
/** Signs; a longer line is a sentence. */
const LONGEST_LINE = 60;
const SENTENCE = /[。；！？]/;
const NOTE = /^(?:注|备注|说明)\d*[：:]/;

/**
 * The tables of a page, each a sheet, in the order they begin, below the lines that stand right before them: a page on
 * the web prints a table's title and unit above it. Cells stay text: a code keeps its leading zero, an amount the decimals
 * it shows. Throws what `readHtmlPage` throws.
 */
export function readHtmlTables(html: string, limits: MarkupLimits): Grid[] {
  const grids: Grid[] = [];
  let before: string[] = [];
  for (const block of readHtmlPage(html, limits)) {
    if ('table' in block) {
      grids.push(below(before, block.table.grid(`Sheet${grids.length + 1}`)));
      before = [];
    } else if (block.line.length > LONGEST_LINE || SENTENCE.test(block.line) || NOTE.test(squash(block.line))) {
      // the notes of a table stand right behind it
      if (NOTE.test(squash(block.line)) && before.length === 0 && grids.length > 0)
        grids.push(above(grids.pop()!, block.line));
      before = [];
    } else {
      before = [...before, block.line].slice(-MOST_BEFORE);
    }
  }
  return withContinued(grids);
}

/** Each line in a row of its own over the whole table. */
function below(lines: readonly string[], grid: Grid): Grid {
  if (lines.length === 0) return grid;
  const down = lines.length;
  const right = Math.max(...grid.rows.map((row) => row?.length ?? 0), 1) - 1;
  const over = right === 0 ? [] : lines.map((_, row): Range => ({ top: row, left: 0, bottom: row, right }));
  return {
    ...grid,
    rows: [...lines.map((value) => [{ value }]), ...grid.rows],
    merges: [...over, ...grid.merges.map((it) => ({ ...it, top: it.top + down, bottom: it.bottom + down }))],
    ...(grid.hiddenRows ? { hiddenRows: grid.hiddenRows.map((row) => row + down) } : {}),
  };
}

function above(grid: Grid, note: string): Grid {
  return { ...grid, rows: [...grid.rows, [{ value: note }]] };
}

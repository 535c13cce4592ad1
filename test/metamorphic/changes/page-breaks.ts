import type { CellValue, Grid } from '../../../src/core/sheet/grid.js';
import type { Body, Layout } from '../book.js';
import { onBodies, type Change } from '../change.js';
import { rowAt, withCell, withCopy, withRows, type Cells } from '../grid.js';

/** Row before which the page breaks: in the middle of the lines. Null for a table of few lines. */
function breakOf({ top, bottom }: Body): number | null {
  return bottom - top < 3 ? null : top + Math.ceil((bottom - top) / 2);
}

/**
 * A page break in the middle: what the old page ends with, what of the top is printed again, what the new page begins
 * with.
 */
function pageBreak(name: string, of: (at: number, grid: Grid, body: Body, layout: Layout) => Grid | null): Change {
  return onBodies(`page break: ${name}`, (grid, body, layout) => {
    const at = breakOf(body);
    return at === null ? null : of(at, grid, body, layout);
  });
}

function headAgain(at: number, grid: Grid, body: Body, layout: Layout): Grid {
  return withCopy(grid, at, layout.headTop, body.top - 1);
}

function allAgain(at: number, grid: Grid, body: Body, layout: Layout): Grid {
  return withCopy(grid, at, layout.title.row, body.top - 1);
}

const between =
  (...rows: readonly Cells[]) =>
  (at: number, grid: Grid, body: Body, layout: Layout): Grid =>
    withRows(headAgain(at, grid, body, layout), at, rows);

/** The title on the new page, worded otherwise. */
function titleAgain(word: (title: string) => string) {
  return (at: number, grid: Grid, body: Body, layout: Layout): Grid => {
    const again = allAgain(at, grid, body, layout);
    const title: CellValue | undefined = grid.rows[layout.title.row]?.[layout.title.column]?.value;
    return withCell(again, at, layout.title.column, word(String(title)));
  };
}

export const PAGE_BREAKS: readonly Change[] = [
  pageBreak('title, unit and head again', allAgain),
  pageBreak('head again', headAgain),
  pageBreak('title alone again', (at, grid, _, { title }) => withCopy(grid, at, title.row, title.row)),
  pageBreak('unit line and head again', (at, grid, body, { title }) => withCopy(grid, at, title.row + 1, body.top - 1)),
  pageBreak(
    'title （续）',
    titleAgain((title) => `${title}（续）`),
  ),
  pageBreak(
    'title（续表）',
    titleAgain((title) => `${title}（续表）`),
  ),
  pageBreak(
    'title（续1）',
    titleAgain((title) => `${title}（续1）`),
  ),
  pageBreak(
    'title 续表一',
    titleAgain((title) => `${title}续表一`),
  ),
  pageBreak(
    '续：title',
    titleAgain((title) => `续：${title}`),
  ),
  pageBreak('续表, then the head', between(rowAt(0, '续表'))),
  pageBreak('（续表） at the right, then the head', (at, grid, body, layout) =>
    withRows(headAgain(at, grid, body, layout), at, [rowAt(layout.right, '（续表）')]),
  ),
  pageBreak('续上表, then the head', between(rowAt(0, '续上表'))),
  pageBreak('续上表 with the unit', (at, grid, body, layout) =>
    withRows(headAgain(at, grid, body, layout), at, [
      [
        { value: '续上表' },
        ...Array.from({ length: Math.max(0, layout.right - 1) }, () => undefined),
        { value: `单位：${layout.unitName}` },
      ],
    ]),
  ),
  pageBreak('接上表 without a head', (at, grid) => withRows(grid, at, [rowAt(0, '接上表')])),
  pageBreak('续上表 without a head', (at, grid) => withRows(grid, at, [rowAt(0, '续上表：')])),
  pageBreak('（转下页） and （接上页）', between(rowAt(0, '（转下页）'), rowAt(0, '（接上页）'))),
  pageBreak('第 1 页 共 2 页, then all again', (at, grid, body, layout) =>
    withRows(allAgain(at, grid, body, layout), at, [rowAt(layout.right, '第 1 页 共 2 页')]),
  ),
  pageBreak('— 1 —, then the head', between(rowAt(1, '— 1 —'))),
  pageBreak('第1页/共2页 alone', (at, grid) => withRows(grid, at, [rowAt(0, '第1页/共2页')])),
  pageBreak('a blank row, then the head', between([])),
  pageBreak('a blank row', (at, grid) => withRows(grid, at, [[]])),
  pageBreak('two blank rows, then all again', (at, grid, body, layout) =>
    withRows(allAgain(at, grid, body, layout), at, [[], []]),
  ),
  pageBreak('head again on three pages', (at, grid, body, layout) => {
    const second = headAgain(at, grid, body, layout);
    const height = body.top - layout.headTop;
    const last = at + height + Math.floor((body.bottom - at) / 2) + 1;
    return last > body.bottom + height ? null : headAgain(last, second, body, layout);
  }),
  pageBreak('a page before every third line, all again', (_, grid, body, layout) => {
    let changed = grid;
    for (let row = body.bottom - 1; row > body.top; row -= 3) changed = allAgain(row, changed, body, layout);
    return changed;
  }),
];

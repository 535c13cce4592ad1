import assert from 'node:assert/strict';
import type { Grid } from '../../../src/core/sheet/grid.js';
import { printedAt } from '../../../src/core/sheet/printed.js';

const GRID: Grid = {
  name: '第3–4页',
  hidden: false,
  rows: [],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  printed: [
    { page: 3, row: 0, ys: [10, 30, 50], xs: [5, 100, 200] },
    { page: 4, row: 2, ys: [20, 40], xs: [5, 100, 200] },
  ],
};

describe('where a cell was printed', () => {
  it('is its place on its own page, or that of its merge', () => {
    assert.deepEqual(printedAt(GRID, 2, 1), { page: 4, box: { left: 100, right: 200, top: 20, bottom: 40 } });
    assert.deepEqual(printedAt(GRID, 0, 1), { page: 3, box: { left: 5, right: 200, top: 10, bottom: 30 } });
  });

  it('is on the page that its column is printed on', () => {
    const wide: Grid = {
      ...GRID,
      printed: [
        { page: 3, row: 0, ys: [10, 30], xs: [5, 100, 200] },
        { page: 4, row: 0, column: 2, ys: [10, 30], xs: [50, 80] },
      ],
    };
    assert.deepEqual(printedAt(wide, 0, 2), { page: 4, box: { left: 50, right: 80, top: 10, bottom: 30 } });
    assert.deepEqual(printedAt(wide, 0, 1), { page: 3, box: { left: 5, right: 200, top: 10, bottom: 30 } });
  });

  it('is a page alone where it was not read, and nowhere in a workbook', () => {
    const unread: Grid = {
      name: '第7–8页',
      hidden: false,
      rows: [],
      merges: [],
      unread: { reason: 'page', why: 'scanned' },
      printed: [7, 8].map((page) => ({ page, row: 0, ys: [], xs: [] })),
    };
    assert.deepEqual(printedAt(unread, 0, 0), { page: 7, box: null });
    assert.equal(printedAt({ name: '表', hidden: false, rows: [], merges: [] }, 0, 0), null);
    assert.equal(printedAt(GRID, 9, 0), null);
  });
});

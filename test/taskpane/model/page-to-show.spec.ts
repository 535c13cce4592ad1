import assert from 'node:assert/strict';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { pageRef, pagesNamed } from '../../../src/taskpane/model/pages.js';
import { pageToShow } from '../../../src/taskpane/model/page-to-show.js';

const PAPER = { width: 600, height: 800, quarterTurns: 0 } as const;
const BOOK: Workbook = {
  name: '公开.pdf',
  grids: [
    {
      name: '第1–2页',
      hidden: false,
      rows: [],
      merges: [],
      printed: [
        { page: 1, row: 0, ys: [10, 30], xs: [5, 100, 200] },
        { page: 2, row: 1, ys: [20, 40], xs: [5, 100, 200] },
      ],
    },
    {
      name: '第3页',
      hidden: false,
      rows: [],
      merges: [],
      unread: { reason: 'page', why: 'scanned' },
      printed: [{ page: 3, row: 0, ys: [], xs: [] }],
    },
  ],
  paper: [PAPER, { ...PAPER, quarterTurns: 1 }, PAPER],
};
const at = (sheet: string, address: string) => ({ sheet, address });

describe('the page that a cell is looked at on', () => {
  it('is its own, with the other cells of its finding that stand there', () => {
    const shown = pageToShow(BOOK, {
      cell: at('第1–2页', 'B2'),
      related: [at('第1–2页', 'A2'), at('第1–2页', 'A1')],
      page: null,
    });
    assert.deepEqual(shown, {
      ...{ width: 600, height: 800, quarterTurns: 1, page: 2, pages: 3, isUnread: false },
      mark: { left: 100, right: 200, top: 20, bottom: 40 },
      related: [{ left: 5, right: 100, top: 20, bottom: 40 }],
    });
  });

  it('is a page as a whole, with no mark, where a finding names it and no cell', () => {
    const remain = { type: 'pages.remain', kind: 'empty', text: '', pages: [2] } as const;
    const [cell] = pagesNamed({ rule: 'pages.empty', severity: 'notice', category: 'format', said: remain, cells: [] });
    const shown = pageToShow(BOOK, { cell: cell!, related: [], page: null });
    assert.deepEqual([shown?.page, shown?.mark, shown?.isUnread], [2, null, true]);
    assert.equal(pageToShow(BOOK, { cell: pageRef(4), related: [], page: null }), null);
  });

  it('is another one once that is turned to, without the mark', () => {
    const shown = pageToShow(BOOK, { cell: at('第1–2页', 'B2'), related: [at('第1–2页', 'A1')], page: 1 });
    assert.deepEqual([shown?.page, shown?.mark, shown?.related.length], [1, null, 1]);
  });

  it('is told of pages that were not read, and of no workbook', () => {
    const shown = pageToShow(BOOK, { cell: at('第3页', 'A1'), related: [], page: null });
    assert.deepEqual([shown?.page, shown?.mark, shown?.isUnread], [3, null, true]);
    const { paper: _, ...book } = BOOK;
    assert.equal(pageToShow(book, { cell: at('第1–2页', 'B2'), related: [], page: null }), null);
  });
});

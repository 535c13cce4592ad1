import { deepEqual } from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { printedBook, setOf, tableRows, TITLES, UNREAD } from '../book-of-several.js';

const [WATER, SCHOOLS] = ['青禾县水利局', '青禾县教育局'];
const LAST = TITLES.at(-1)!;

/** Each set: its department, its first and last page, and a ? where tables of its own may stand elsewhere. */
function setsIn(book: Workbook): string[] {
  return (recognize(book).departments ?? []).map(({ document, tables, isIncomplete }) => {
    const [first, last] = [tables[0]!.sheet, tables.at(-1)!.sheet].map((sheet) => sheet.replace(/[第页]/g, ''));
    return `${document.department} ${first}-${last}${isIncomplete ? '?' : ''}`;
  });
}

describe('the sets of a book of several departments', () => {
  it('are parted where another name begins', () =>
    deepEqual(setsIn(printedBook(...setOf(WATER, 8), ...setOf(SCHOOLS, 20))), [`${WATER} 1-4`, `${SCHOOLS} 5-8`]));

  it('are parted where the first table comes again, whoever it is of', () =>
    deepEqual(setsIn(printedBook(...setOf(null, 1), ...setOf(null, 2), ...setOf(null, 3))), [' 1-4', ' 5-8', ' 9-12']));

  it('do not end at a name that is a slip', () => {
    const [summary, , general, fund] = setOf(WATER, 8);
    const slip = tableRows({ name: '青木县水务局', title: TITLES[1], amount: 8 });
    deepEqual(setsIn(printedBook(summary!, slip, general!, fund!, ...setOf(SCHOOLS, 20))), [
      `${WATER} 1-4`,
      `${SCHOOLS} 5-8`,
    ]);
  });

  it('have the tables without a name that stand among their own', () => {
    const unnamed = tableRows({ name: null, title: LAST, amount: 8 });
    const [summary, ...others] = setOf(SCHOOLS, 20);
    deepEqual(setsIn(printedBook(...setOf(WATER, 8).slice(0, 3), unnamed, summary!, ...others)), [
      `${WATER} 1-4`,
      `${SCHOOLS} 5-8`,
    ]);
  });

  it('have no table that may be the last of one or the first of the other', () => {
    const unnamed = tableRows({ name: null, title: '政府采购预算表', amount: 8 });
    const others = setOf(SCHOOLS, 20, [TITLES[1], TITLES[2], TITLES[0]]);
    deepEqual(setsIn(printedBook(...setOf(WATER, 8), unnamed, ...others)), [`${WATER} 1-4?`, `${SCHOOLS} 6-8?`]);
  });

  it('have a table without a name by its number', () => {
    const numbered = (name: string | null, title: string, at: number) =>
      tableRows({ name, title, amount: 8, number: `表${at}` });
    const water = TITLES.map((title, at) => numbered(WATER, title, at + 1));
    const schools = [TITLES[1], TITLES[2], TITLES[0]].map((title, at) => numbered(SCHOOLS, title, at + 1));
    deepEqual(setsIn(printedBook(...water, numbered(null, '政府采购预算表', 5), ...schools)), [
      `${WATER} 1-5`,
      `${SCHOOLS} 6-8`,
    ]);
  });

  it('may go on where pages between them are not read', () =>
    deepEqual(setsIn(printedBook(...setOf(WATER, 8), UNREAD, ...setOf(SCHOOLS, 20))), [
      `${WATER} 1-4?`,
      `${SCHOOLS} 6-9?`,
    ]));

  it('have no table without a name behind such a page', () => {
    const unnamed = tableRows({ name: null, title: LAST, amount: 8 });
    deepEqual(setsIn(printedBook(...setOf(WATER, 8).slice(0, 3), UNREAD, unnamed, ...setOf(SCHOOLS, 20))), [
      `${WATER} 1-3?`,
      `${SCHOOLS} 6-9?`,
    ]);
  });

  it('are none where the book is in the order of the tables', () => {
    const inOrder = (...names: readonly (string | null)[]) =>
      printedBook(...TITLES.flatMap((title) => names.map((name, at) => tableRows({ name, title, amount: at + 1 }))));
    deepEqual(
      [
        setsIn(inOrder(WATER, SCHOOLS)),
        setsIn(inOrder(WATER, SCHOOLS, '青禾县财政局')),
        setsIn(inOrder(null, null, null)),
        setsIn(inOrder(null, null, null, null)),
      ],
      [[], [], [], []],
    );
  });

  it('are not told of one department, with last year’s set or without', () =>
    deepEqual(
      [
        recognize(printedBook(...setOf(WATER, 8))).departments,
        recognize(printedBook(...setOf(WATER, 8), ...setOf(WATER, 7))).departments,
      ],
      [undefined, undefined],
    ));

  it('are not parted in a workbook', () => {
    const { pages: _, ...workbook } = printedBook(...setOf(WATER, 8), ...setOf(SCHOOLS, 20));
    deepEqual(recognize(workbook).departments, undefined);
  });
});

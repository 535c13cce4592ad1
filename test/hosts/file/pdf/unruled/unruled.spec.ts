import assert from 'node:assert/strict';
import { characterMaps } from '../../../../../src/cli/character-maps.js';
import { readPdf } from '../../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, type WrittenPage, type WrittenText } from '../pdf-writer.js';

/** Signs of Han are 10 points wide, others 5: the writer's font. */
function widthOf(text: string): number {
  return Array.from(text, (sign) => (sign.charCodeAt(0) < 128 ? 5 : 10)).reduce((sum, width) => sum + width, 0);
}

const XS = [60, 220, 300, 380, 460];
/** What each cell leaves free at its sides. */
const FREE = 2;
const PITCH = 18;

type Cell = readonly [first: number, last: number, text: string];

const isAmount = (text: string): boolean => /^[\d,.]+$/.test(text);
const centred = ([first, last, text]: Cell, y: number): WrittenText => [
  (XS[first]! + XS[last + 1]!) / 2 - widthOf(text) / 2,
  y,
  text,
];

/** Amounts at the right of their cells, names at the left. */
function rowOf(cells: readonly string[], y: number): WrittenText[] {
  return cells.flatMap((text, column): WrittenText[] => {
    if (text === '') return [];
    const x = isAmount(text) ? XS[column + 1]! - FREE - widthOf(text) : XS[column]! + FREE;
    return [[x, y, text]];
  });
}

const ABOVE: WrittenText[] = [
  [200, 780, '部门支出总表'],
  [60, 762, '部门：甲局'],
  [400, 762, '单位：万元'],
];
/** A level of the head of 18 points; those over two levels between them. */
const HEAD: WrittenText[] = [
  ...(
    [
      [0, 0, '科目名称'],
      [1, 1, '合计'],
    ] as const
  ).map((cell) => centred(cell, 728)),
  centred([2, 3, '本年支出'], 737),
  ...(
    [
      [2, 2, '基本支出'],
      [3, 3, '项目支出'],
    ] as const
  ).map((cell) => centred(cell, 719)),
];
const ROWS = [
  ['合计', '15.50', '5.50', '10.00'],
  ['教育支出', '12.50', '2.50', '10.00'],
  ['住房保障支出', '3.00', '3.00', ''],
];
const TABLE = [
  ['部门支出总表'],
  ['部门：甲局', '', '', '单位：万元'],
  ['科目名称', '合计', '本年支出'],
  ['', '', '基本支出', '项目支出'],
  ...ROWS.map((row) => row.filter((text, at) => text !== '' || at < row.length - 1)),
];

/** 基本支出 without an amount. */
const EMPTY = ROWS.map(([name, all, , projects]) => [name!, all!, '', projects!]);

/** A head of one level: one begins at the left of its cell, another is not there. */
function headless(atLeft: number, gone: number): WrittenText[] {
  return ['科目名称', '合计', '基本支出', '项目支出'].flatMap((text, column): WrittenText[] => {
    if (column === gone) return [];
    return [column === atLeft ? [XS[column]! + FREE, 719, text] : centred([column, column, text], 719)];
  });
}

const rowsFrom = (y: number, rows: readonly (readonly string[])[]): WrittenText[] =>
  rows.flatMap((row, at) => rowOf(row, y - PITCH * at));
const page = (...texts: (readonly WrittenText[])[]): WrittenPage => ({ texts: texts.flat() });
const whole = (rows = ROWS): WrittenPage => page(ABOVE, HEAD, rowsFrom(701, rows));

async function gridsOf(...pages: WrittenPage[]): Promise<unknown[]> {
  const { grids } = await readPdf(pdfOf(pages), characterMaps);
  return grids.map(({ rows, unread }) =>
    unread?.reason === 'page' ? unread.why : rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')),
  );
}

/** The same, with one text moved to the right by some points, or written otherwise. */
function changed({ texts }: WrittenPage, text: string, change: (one: WrittenText) => WrittenText): WrittenPage {
  return { texts: texts!.map((one) => (one[2] === text ? change(one) : one)) };
}

const moved =
  (by: number) =>
  ([x, y, text]: WrittenText): WrittenText => [x + by, y, text];

describe('a table without lines', () => {
  it('is read where its texts agree on its columns, heads over several of them too', async () => {
    assert.deepEqual(await gridsOf(whole()), [TABLE]);
    const { grids } = await readPdf(pdfOf([whole()]), characterMaps);
    assert.deepEqual(
      grids[0]!.merges.filter(({ top }) => top > 1),
      [
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
      ],
    );
  });

  it('is read whatever level lines or outer ones it has', async () => {
    const level = [744, 710, 692, 674, 656].map((y) => [60, y, 460, y] as const);
    const outer = [
      [60, 744, 60, 656],
      [460, 744, 460, 656],
    ] as const;
    assert.deepEqual(await gridsOf({ ...whole(), lines: level }), [TABLE]);
    assert.deepEqual(await gridsOf({ ...whole(), lines: [level[0]!, level.at(-1)!, ...outer] }), [TABLE]);
  });

  it('is read with a line that counts its columns, and with columns that are empty', async () => {
    const counts = (
      [
        [0, 0, '栏次'],
        [1, 1, '1'],
        [2, 2, '2'],
        [3, 3, '3'],
      ] as const
    ).map((cell) => centred(cell, 701));
    const rows = ROWS.map(([name, all]) => [name!, all!, '', '']);
    const counted = page(ABOVE, HEAD, counts, rowsFrom(683, rows));
    assert.deepEqual(await gridsOf(counted), [
      [...TABLE.slice(0, 4), ['栏次', '1', '2', '3'], ...rows.map(([name, all]) => [name, all])],
    ]);
  });

  it('is one over pages, where the next one has rows in the same columns', async () => {
    const more = [
      ['卫生健康支出', '2.00', '', '2.00'],
      ['农林水支出', '1.00', '1.00', ''],
    ];
    const read = await gridsOf(whole(), page(rowsFrom(780, more)));
    assert.deepEqual(read, [[...TABLE, more[0], ['农林水支出', '1.00', '1.00']]]);
  });

  for (const [what, one] of [
    ['a head stands beside the middle of its column', moveHead(6)],
    ['an amount does not end where the others do', changed(whole(), '12.50', moved(-4))],
    ['a name begins before its column', changed(whole(), '教育支出', moved(-5))],
    ['a head over others stands over none of their middles', changed(whole(), '本年支出', moved(14))],
    ['names and amounts stand below one head', page(ABOVE, headless(0, 1), rowsFrom(701, ROWS))],
    ['amounts may be of a column that has no head', page(ABOVE, headless(2, 3), rowsFrom(701, EMPTY))],
    [
      'a row stands nearer, as the second line of a name does',
      page(ABOVE, HEAD, rowsFrom(701, ROWS), [[62, 654, '支出']]),
    ],
    ['it says no unit', { texts: whole().texts!.filter(([, , text]) => text !== '单位：万元') }],
    ['another one stands above it', page(rowsFrom(830, [['甲', '1.00', '', '']]), whole().texts!)],
  ] as const)
    it(`is told as not read where ${what}`, async () => {
      assert.deepEqual(await gridsOf(one), ['unruled']);
    });

  it('is told as not read where the next page has rows that are not', async () => {
    const crooked = page(rowsFrom(780, ROWS).map(([x, y, text]) => [x + 30, y, text] as const));
    assert.deepEqual(await gridsOf(whole(), crooked), ['unruled']);
  });

  it('is told as not read where a page with the same title is not', async () => {
    const crooked = changed(whole(), '12.50', moved(-4));
    assert.deepEqual(await gridsOf(whole(), crooked), ['unruled']);
    assert.deepEqual(await gridsOf(crooked, whole()), ['unruled']);
  });

  it('is told as not read, and is no cover, where its columns stand too near to be told apart', async () => {
    const rows: WrittenText[] = [
      [60, 740, '科目名称合计'],
      [60, 720, '教育支出 ### 12.50'],
      [60, 700, '住房保障 ### 3.00'],
    ];
    assert.deepEqual(await gridsOf(page(ABOVE, rows)), ['unruled']);
  });

  it('is read beside another table that is not', async () => {
    const other = changed(changed(whole(), '12.50', moved(-4)), '部门支出总表', ([x, y]) => [x, y, '部门收入总表']);
    assert.deepEqual(await gridsOf(whole(), other), [TABLE, 'unruled']);
  });
});

function moveHead(by: number): WrittenPage {
  let isFirst = true;
  return changed(whole(), '合计', (one) => {
    const head = isFirst ? moved(by)(one) : one;
    isFirst = false;
    return head;
  });
}

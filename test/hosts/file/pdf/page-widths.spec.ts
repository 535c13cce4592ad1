import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { printedAt } from '../../../../src/core/sheet/printed.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage } from './pdf-writer.js';

const LEFT = [
  ['项目', '本年', '上年'],
  ['事业收入', '1,200.50', '900.00'],
];
const RIGHT = [
  ['结转', '结余'],
  ['3.00', '4.00'],
];
/** 400 points and 300: together 700, their middle 350 behind the left edge of the first. */
const [WIDE, NARROW] = [
  [60, 260, 360, 460],
  [60, 160, 360],
];
const TITLE = '收入支出总表';

function page(rows: readonly string[][], xs: readonly number[], title?: number): WrittenPage {
  const { texts, lines } = ruledPage(rows, { xs, above: [] });
  return { lines: lines!, texts: [...texts!, ...(title === undefined ? [] : [[title, 720, TITLE] as const])] };
}

/** Where the title, 60 points wide, stands in the middle of both pages. */
const CENTRED = 60 + 350 - 30;

async function gridsOf(...pages: WrittenPage[]): Promise<unknown[]> {
  const { grids } = await readPdf(pdfOf(pages), characterMaps);
  return grids.map(({ name, rows, unread }) => [
    name,
    unread?.reason === 'page' ? unread.why : rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')),
  ]);
}

/** Its first row open at this line. */
function openAt(written: WrittenPage, x: number): WrittenPage {
  const lines = written.lines!.map((line): typeof line =>
    line[0] === x && line[2] === x ? [x, 680, x, line[3]] : line,
  );
  return { ...written, lines };
}

function withoutHead(written: WrittenPage, head: string): WrittenPage {
  return { ...written, texts: written.texts!.filter(([, , text]) => text !== head) };
}

describe('a table that is wider than its paper', () => {
  it('is one with the page beside it, where its title stands in the middle of both', async () => {
    const rows = [
      [TITLE],
      ['项目', '本年', '上年', '结转', '结余'],
      ['事业收入', '1,200.50', '900.00', '3.00', '4.00'],
    ];
    assert.deepEqual(await gridsOf(page(LEFT, WIDE, CENTRED), page(RIGHT, NARROW)), [['第1–2页', rows]]);
  });

  it('has its cells where they were printed', async () => {
    const { grids } = await readPdf(pdfOf([page(LEFT, WIDE, CENTRED), page(RIGHT, NARROW)]), characterMaps);
    const place = (column: number): unknown => {
      const { page: on, box } = printedAt(grids[0]!, 2, column)!;
      return [on, Math.round(box!.left), Math.round(box!.right)];
    };
    assert.deepEqual([0, 2, 3, 4].map(place), [
      [1, 60, 260],
      [1, 360, 460],
      [2, 60, 160],
      [2, 160, 360],
    ]);
  });

  it('is one where a cell is cut at the edge of the page', async () => {
    const [left, right] = [page(LEFT, WIDE, CENTRED), page(RIGHT, NARROW)];
    const [grid] = await gridsOf(withoutHead(openAt(left, 460), '上年'), openAt(right, 60));
    assert.deepEqual((grid as unknown[])[1], [
      [TITLE],
      ['项目', '本年', '结转', '', '结余'],
      ['事业收入', '1,200.50', '900.00', '3.00', '4.00'],
    ]);
  });

  it('is one where its pages have the same columns, and a cell is cut at the edge between them', async () => {
    const [left, right] = [
      page(LEFT, WIDE, 60 + 400 - 30),
      page(
        [
          ['结转', '结余', '合计'],
          ['3.00', '4.00', '5.00'],
        ],
        WIDE,
      ),
    ];
    const [grid] = await gridsOf(withoutHead(openAt(left, 460), '上年'), openAt(right, 60));
    assert.deepEqual((grid as unknown[])[1], [
      [TITLE],
      ['项目', '本年', '结转', '', '结余', '合计'],
      ['事业收入', '1,200.50', '900.00', '3.00', '4.00', '5.00'],
    ]);
  });

  it('goes on downward where its pages have the same columns, and no cell is cut', async () => {
    const more = [
      ['经营收入', '5.00', '6.00'],
      ['其他收入', '7.00', '8.00'],
    ];
    const [grid] = await gridsOf(page(LEFT, WIDE, 60 + 400 - 30), page(more, WIDE));
    assert.deepEqual(grid, ['第1–2页', [[TITLE], ...LEFT, ...more]]);
  });

  it('is printed down, then over', async () => {
    const more = [
      page([['经营收入', '5.00', '6.00']], WIDE),
      page(RIGHT, NARROW),
      page([['7.00', '8.00']], NARROW),
    ] as const;
    const [grid, ...others] = await gridsOf(page(LEFT, WIDE, CENTRED), ...more);
    assert.deepEqual([(grid as unknown[])[0], others], ['第1–4页', []]);
    assert.deepEqual(((grid as unknown[])[1] as unknown[])[3], ['经营收入', '5.00', '6.00', '7.00', '8.00']);
  });

  it('is not read, nor what may be its other columns, where the title says nothing of them', async () => {
    const grids = await gridsOf(page(LEFT, WIDE, 230), page(RIGHT, NARROW));
    assert.deepEqual(grids.length, 1);
    assert.deepEqual(grids[0], ['第1–2页', 'split']);
  });
});

import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { printedAt } from '../../../../src/core/sheet/printed.js';
import { readPdf, readPdfText } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage } from './pdf-writer.js';

const TITLE = '部门支出总表';
const XS = [60, 160, 260, 360];

function page(above: readonly string[], rows: readonly string[][]): WrittenPage {
  return ruledPage(rows, { xs: XS.slice(0, rows[0]!.length + 1), above });
}

const FIRST = page(
  [TITLE],
  [
    ['科目', '合计', '基本支出'],
    ['教育支出', '12.50', '2.50'],
    ['住房保障支出', '3.00', '3.00'],
  ],
);
const NEXT = [
  ['科目', '项目支出'],
  ['教育支出', '10.00'],
  ['住房保障支出', ''],
];

async function gridsOf(...pages: WrittenPage[]): Promise<unknown[]> {
  const { grids } = await readPdf(pdfOf(pages), characterMaps);
  return grids.map(({ name, rows, unread }) => [
    name,
    unread?.reason === 'page' ? unread.why : rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? '')),
  ]);
}

const UNREAD = [['第1–2页', 'split']];

describe('a table whose columns go on below a title that says so', () => {
  it('is one, its names once', async () =>
    assert.deepEqual(await gridsOf(FIRST, page([`${TITLE}（续）`], NEXT)), [
      [
        '第1–2页',
        [
          [TITLE],
          ['科目', '合计', '基本支出', '项目支出'],
          ['教育支出', '12.50', '2.50', '10.00'],
          ['住房保障支出', '3.00', '3.00'],
        ],
      ],
    ]));

  it('has its cells where they were printed', async () => {
    const { grids } = await readPdf(pdfOf([FIRST, page([`${TITLE}（续）`], NEXT)]), characterMaps);
    const place = (column: number): unknown => {
      const { page: on, box } = printedAt(grids[0]!, 2, column)!;
      return [on, Math.round(box!.left), Math.round(box!.right)];
    };
    assert.deepEqual([0, 2, 3].map(place), [
      [1, 60, 160],
      [1, 260, 360],
      [2, 160, 260],
    ]);
  });

  it('is one in its text too', async () => {
    const { text } = await readPdfText(pdfOf([FIRST, page([`${TITLE}（续）`], NEXT)]), characterMaps);
    assert.ok(text.includes('教育支出\t12.50\t2.50\t10.00'), text);
  });

  it('is not read where the names are others', async () => {
    const others = NEXT.map(([name, amount], at) => [at === 1 ? '科学技术支出' : name!, amount!]);
    assert.deepEqual(await gridsOf(FIRST, page([`${TITLE}（续）`], others)), UNREAD);
  });

  it('is not read where it has fewer rows', async () =>
    assert.deepEqual(await gridsOf(FIRST, page([`${TITLE}（续）`], NEXT.slice(0, 2))), UNREAD));

  it('is not read where nothing says that it goes on', async () =>
    assert.deepEqual(await gridsOf(FIRST, page([TITLE], NEXT)), UNREAD));

  it('is not read where its names are not printed again', async () =>
    assert.deepEqual(
      await gridsOf(
        FIRST,
        page(
          [`${TITLE}（续）`],
          NEXT.map(([, amount]) => [amount!, '0.00']),
        ),
      ),
      UNREAD,
    ));
});

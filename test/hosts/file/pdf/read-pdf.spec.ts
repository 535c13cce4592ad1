import assert from 'node:assert/strict';
import type { Grid } from '../../../../src/core/sheet/grid.js';
import { printedAt } from '../../../../src/core/sheet/printed.js';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage } from './pdf-writer.js';

const ROWS = [
  ['项目', '本年', '上年'],
  ['事业收入', '1,200.50', '900.00'],
  ['合计', '1,200.50', '900.00'],
];

async function gridsOf(...pages: WrittenPage[]): Promise<readonly Grid[]> {
  return (await readPdf(pdfOf(pages), characterMaps)).grids;
}

const textsOf = ({ rows }: Grid): string[][] =>
  rows.map((row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
const faultsOf = (grids: readonly Grid[]): unknown[] => grids.map(({ name, unread }) => [name, unread]);
const unread = (why: string) => ({ reason: 'page', why });

const withText = (page: WrittenPage, ...texts: (readonly [number, number, string])[]): WrittenPage => ({
  ...page,
  texts: [...page.texts!, ...texts],
});

describe('the tables of a PDF', () => {
  it('are sheets named by their page, below the lines that stand above them', async () => {
    const [grid, ...more] = await gridsOf(ruledPage(ROWS));
    assert.deepEqual([grid?.name, more], ['第1页', []]);
    assert.deepEqual(textsOf(grid!), [['收入支出总表'], ...ROWS]);
  });

  it('go on over pages, with a head that is printed again and without', async () => {
    const again = ruledPage([ROWS[0]!, ['其他收入', '1.00', '2.00']], { above: [] });
    const bare = ruledPage([['上年结转', '3.00', '4.00']], { above: [], top: 800 });
    const [grid, ...more] = await gridsOf(ruledPage(ROWS), again, bare);
    assert.deepEqual([grid?.name, more], ['第1–3页', []]);
    assert.deepEqual(textsOf(grid!).slice(4), [
      ['其他收入', '1.00', '2.00'],
      ['上年结转', '3.00', '4.00'],
    ]);
  });

  it('know the page and the place of every cell, over pages too', async () => {
    const again = ruledPage([ROWS[0]!, ['其他收入', '1.00', '2.00']], { above: [], top: 800 });
    const [grid] = await gridsOf(ruledPage(ROWS), again);
    const rounded = (row: number, column: number) => {
      const { page, box } = printedAt(grid!, row, column)!;
      return [page, box!.left, box!.top, box!.right, box!.bottom].map(Math.round);
    };
    assert.deepEqual(rounded(2, 1), [1, 260, 842 - 680, 360, 842 - 660]);
    assert.deepEqual(rounded(4, 0), [2, 60, 842 - 780, 260, 842 - 760]);
    const [page, , top, , bottom] = rounded(0, 0);
    assert.ok(page === 1 && top! < 842 - 710 && bottom! >= 842 - 710, `${top}–${bottom}`);
  });

  it('go on below a sentence that is printed on each page', async () => {
    const draft = ({ texts, lines }: WrittenPage): WrittenPage => ({
      texts: [...texts!, [60, 800, '本稿未定，请勿公开。']],
      lines: lines!,
    });
    const bare = ruledPage([['上年结转', '3.00', '4.00']], { above: [] });
    const [grid, ...more] = await gridsOf(draft(ruledPage(ROWS)), draft(bare));
    assert.deepEqual([grid?.name, more], ['第1–2页', []]);
    assert.deepEqual(textsOf(grid!).at(-1), ['上年结转', '3.00', '4.00']);
  });

  it('have the rows without figures that their lines leave out', async () => {
    const page = withText(ruledPage(ROWS), [63, 628, '其他收入'], [63, 614, '其中：利息'], [63, 596, '注：无。']);
    const [grid] = await gridsOf(page);
    assert.deepEqual(
      [textsOf(grid!).slice(4), grid!.merges.at(-1)?.top],
      [[['其他收入'], ['其中：利息'], ['注：无。']], 6],
    );
  });

  it('stay two where the title of one has brackets inside', async () => {
    const rows = [['项目', '本年'], ...ROWS.slice(1).map((row) => row.slice(0, 2))];
    const grids = await gridsOf(
      ruledPage(ROWS),
      ruledPage(rows, { above: ['政府采购（货物、服务）预算表'], xs: [60, 260, 360] }),
    );
    assert.deepEqual(faultsOf(grids), [
      ['第1页', undefined],
      ['第2页', undefined],
    ]);
  });

  it('stay two where each has a title', async () => {
    const grids = await gridsOf(ruledPage(ROWS), ruledPage(ROWS, { above: ['支出决算总表'] }));
    assert.deepEqual(
      grids.map(({ name, rows }) => [name, rows[0]?.[0]?.value]),
      [
        ['第1页', '收入支出总表'],
        ['第2页', '支出决算总表'],
      ],
    );
  });

  it('hold a number that a narrow cell broke as one', async () => {
    const page = ruledPage(
      [
        ['项目', '本年', '上年'],
        ['事业收入', '', '9.00'],
      ],
      { xs: [60, 260, 300, 400] },
    );
    const broken: WrittenPage = { ...page, texts: [...page.texts!, [262, 670.5, '1,234,5'], [262, 661.5, '67.80']] };
    const [grid] = await gridsOf(broken);
    assert.equal(grid?.rows[2]?.[1]?.value, '1,234,567.80');
  });

  it('have the name of a department whole that is broken beside a unit in its middle', async () => {
    const page = ruledPage(ROWS);
    const above: WrittenPage['texts'] = [
      [60, 760, '收入支出总表'],
      [60, 726, '部门：某某自治县某某事务服'],
      [330, 721, '金额单位：元'],
      [60, 716, '务中心'],
    ];
    const [grid] = await gridsOf({ ...page, texts: [...page.texts!.filter(([, y]) => y < 700), ...above] });
    assert.deepEqual(
      textsOf(grid!)
        .slice(0, 2)
        .map((row) => row.filter((text) => text !== '')),
      [['收入支出总表'], ['部门：某某自治县某某事务服务中心', '金额单位：元']],
    );
  });

  it('keep ### as it stands', async () => {
    const [grid] = await gridsOf(ruledPage([ROWS[0]!, ['事业收入', '###', '1.00']]));
    assert.deepEqual(
      grid?.rows[2]?.map((cell) => cell?.value),
      ['事业收入', '###', '1.00'],
    );
  });

  it('keep page numbers out', async () => {
    const page = ruledPage(ROWS);
    const [grid] = await gridsOf({ ...page, texts: [...page.texts!, [290, 40, '— 7 —']] });
    assert.equal(grid?.rows.length, 4);
  });

  it('are turned where their text is', async () => {
    const page = ruledPage(ROWS, { top: 500, xs: [60, 260, 360, 460] });
    const [grid] = await gridsOf({ ...page, operators: '0 1 -1 0 595 0 cm' });
    assert.deepEqual(textsOf(grid!).slice(1), ROWS);
  });
});

describe('what of a PDF is not read', () => {
  it('is a page that is a picture', async () => {
    assert.deepEqual(faultsOf(await gridsOf({ picture: [595, 842] })), [['第1页', unread('scanned')]]);
  });

  it('is an empty page never', async () => {
    assert.deepEqual(await gridsOf({}), []);
  });

  it('is text that is drawn and not seen, over a picture', async () => {
    const page = ruledPage(ROWS);
    const grids = await gridsOf({ ...page, lines: [], operators: '3 Tr', picture: [595, 842] });
    assert.deepEqual(faultsOf(grids), [['第1页', unread('scanned')]]);
  });

  it('is a table without lines', async () => {
    const grids = await gridsOf({ ...ruledPage(ROWS), lines: [] });
    assert.deepEqual(faultsOf(grids), [['第1页', unread('unruled')]]);
  });

  it('is a table of which a line is missing', async () => {
    const page = ruledPage(ROWS);
    const grids = await gridsOf({ ...page, lines: page.lines!.slice(0, -1) });
    assert.deepEqual(faultsOf(grids), [['第1页', unread('half-ruled')]]);
  });

  it('is a table of which a row stands below its lines', async () => {
    const grids = await gridsOf(withText(ruledPage(ROWS), [63, 628, '其他收入'], [263, 628, '5.00']));
    assert.deepEqual(faultsOf(grids), [['第1页', unread('unruled')]]);
  });

  it('is a table whose rows without figures below its lines begin with figures', async () => {
    const page = withText(ruledPage(ROWS), [63, 628, '其他收入'], [63, 614, '上年结转'], [263, 614, '5.00']);
    assert.deepEqual(faultsOf(await gridsOf(page)), [['第1页', unread('unruled')]]);
  });

  it('is a table that goes on behind a row below its lines', async () => {
    const bare = ruledPage([['上年结转', '3.00', '4.00']], { above: [] });
    const grids = await gridsOf(withText(ruledPage(ROWS), [63, 628, '其他收入']), bare);
    assert.deepEqual(faultsOf(grids), [['第1–2页', unread('split')]]);
  });

  it('is a table with several figures in a cell', async () => {
    const rows = [ROWS[0]!, ['事业收入', '1.00', '']];
    const page = withText(ruledPage(rows), [363, 669, '12.00'], [363, 661, '13.00']);
    assert.deepEqual(faultsOf(await gridsOf(page)), [['第1页', unread('crowded')]]);
  });

  it('is a cell of whole numbers that would make one together', async () => {
    const rows = [ROWS[0]!, ['人数', '1', '']];
    const page = withText(ruledPage(rows), [363, 669, '12'], [363, 661, '34']);
    assert.deepEqual(faultsOf(await gridsOf(page)), [['第1页', unread('crowded')]]);
  });

  it('is a table with a figure over its lines', async () => {
    const page = withText(ruledPage([ROWS[0]!, ['事业收入', '', '']]), [335, 666, '123,456,789.00']);
    assert.deepEqual(faultsOf(await gridsOf(page)), [['第1页', unread('crossing')]]);
  });

  it('is a table that leaves the page', async () => {
    const grids = await gridsOf(ruledPage(ROWS, { xs: [60, 260, 460, 620] }));
    assert.deepEqual(faultsOf(grids), [['第1页', unread('cut')]]);
  });

  it('is a table whose columns go on on another page, with its first part', async () => {
    const right = ruledPage(
      [
        ['结转', '结余'],
        ['1.00', '2.00'],
        ['1.00', '2.00'],
      ],
      { above: ['单位：万元'], xs: [60, 160, 260] },
    );
    assert.deepEqual(faultsOf(await gridsOf(ruledPage(ROWS), right)), [['第1–2页', unread('split')]]);
  });

  it('is a table that may go on below a sentence of the next page, with what stands there', async () => {
    const bare = ruledPage([['上年结转', '3.00', '4.00']], { above: ['以下各项为本年新增。'] });
    assert.deepEqual(faultsOf(await gridsOf(ruledPage(ROWS), bare)), [['第1–2页', unread('split')]]);
  });

  it('is a table that may go on on a page without text, and is no scan for that', async () => {
    const grids = await gridsOf(ruledPage(ROWS), { picture: [595, 842] });
    assert.deepEqual(faultsOf(grids), [
      ['第1页', unread('split')],
      ['第2页', unread('scanned')],
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  it('is told so, where it is locked', async () => {
    const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>/ID[(1)(1)]`;
    await assert.rejects(readPdf(pdfOf([{}], lock), characterMaps), { code: 'encrypted' });
  });

  it('is told so, where it is broken', async () => {
    await assert.rejects(readPdf(pdfOf([ruledPage(ROWS)]).slice(0, 200), characterMaps), { code: 'damaged' });
  });
});

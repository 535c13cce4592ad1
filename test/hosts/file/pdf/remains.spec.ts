import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { cellAt, type Remains } from '../../../../src/core/sheet/grid.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { hex, pdfOf, ruledPage, type WrittenPage } from './pdf-writer.js';

const TABLE = ruledPage([
  ['项目', '本年', '上年'],
  ['合计', '1,200.50', '900.00'],
]);

async function remainsOf(
  pages: readonly WrittenPage[],
  trailer?: string,
  layers?: readonly boolean[],
): Promise<Remains | undefined> {
  return (await readPdf(pdfOf(pages, trailer, layers), characterMaps)).remains;
}

/** A text in the margin, with operators before it. */
const text = (before: string, words: string, y = 300): string =>
  `q ${before} BT /F1 10 Tf 80 ${y} Td <${hex(words)}> Tj ET Q`;
const over = (operators: string): WrittenPage => ({ ...TABLE, operators });

describe('what a PDF holds beside what its pages print', () => {
  it('is nothing in a print', async () => {
    assert.equal(await remainsOf([TABLE]), undefined);
  });

  it('is text in white, and text that is not drawn, with its page', async () => {
    const remains = await remainsOf([
      TABLE,
      over(text('1 1 1 rg', '内部数字12')),
      over(text('3 Tr', '旧稿')),
      over(text('1 g', '另一处')),
    ]);
    assert.deepEqual(remains?.pages, [
      { page: 2, kind: 'white', text: '内部数字12' },
      { page: 3, kind: 'invisible', text: '旧稿' },
      { page: 4, kind: 'white', text: '另一处' },
    ]);
  });

  it('is no white text on a ground of another colour, nor a sign alone', async () => {
    const ground = '0.2 0.3 0.6 rg 60 290 200 30 re f';
    const bent = '0.2 0.3 0.6 rg 60 290 m 60 330 90 330 260 330 c 260 290 l h f';
    const pages = [ground, bent].map((one) => over(`q ${one} Q ${text('1 1 1 rg', '表头文字')}`));
    assert.equal(await remainsOf([...pages, over(text('1 1 1 rg', '。'))]), undefined);
  });

  it('is text in a layer that is switched off, on any ground, and in no table', async () => {
    const layer = (name: string, what: string): string => `/OC /${name} BDC /Span BMC ${what} EMC EMC`;
    const ground = '0.2 0.3 0.6 rg 60 290 200 30 re f';
    const amount = '1 0 0 1 30 0 cm BT /F1 10 Tf 263 -34 Td <0039> Tj ET';
    const pages = [
      over(`${ground} ${layer('L1', text('0 g', '内部稿'))} ${layer('L0', text('0 g', '说明', 200))}`),
      over(layer('L1', `q 1 0 0 1 0 700 cm ${amount} Q`)),
      over(layer('L1', text('3 Tr', '不显示'))),
    ];
    const remains = await remainsOf(pages, '', [true, false]);
    assert.deepEqual(remains?.pages, [{ page: 1, kind: 'layer', text: '内部稿' }]);
    const { grids } = await readPdf(pdfOf(pages.slice(1, 2), '', [true, false]), characterMaps);
    assert.equal(cellAt(grids[0]!, 2, 1)?.value, '1,200.50');
    const shown = await readPdf(pdfOf(pages.slice(1, 2), '', [true, true]), characterMaps);
    assert.notDeepEqual(shown.grids, grids);
  });

  it('is text that an area or a picture lies over, in any colour, drawn later', async () => {
    const box = '1 g 70 290 200 30 re f';
    const said = text('0 g', '旧数120');
    const remains = await remainsOf([
      TABLE,
      over(`${said} q ${box} Q`),
      over(`${said} q 0 0 1 rg 300 330 m 70 330 l 70 290 l 300 290 l h f Q`),
      over(`${said} q 200 0 0 40 70 290 cm /I1 Do Q`),
    ]);
    assert.deepEqual(
      remains?.pages.map(({ page, kind, text: words }) => [page, kind, words]),
      [2, 3, 4].map((page) => [page, 'covered', '旧数120']),
    );
  });

  it('is no text that shows: over the area, beside it, through it, or drawn anew over it', async () => {
    const said = text('0 g', '旧数120');
    const box = '70 290 200 30 re';
    const shown = [
      `q 1 g ${box} f Q ${said}`,
      `${said} q 1 g 70 305 200 30 re f 70 290 20 30 re f Q`,
      `${said} q 1 g ${box} S Q`,
      `${said} q 70 290 m 170 360 l 270 290 l h W n 1 g ${box} f Q`,
      `${said} q 70 290 20 30 re W n 1 g ${box} f Q`,
      `${said} q 1 g 70 290 m 70 340 300 340 300 290 c h f Q`,
      `${said} q /G1 gs 1 g ${box} f Q`,
      `${said} q /G2 gs 1 g ${box} f Q`,
      `${said} q /G1 gs /X1 Do Q`,
      `${said} q 1 g ${box} f Q ${said}`,
    ];
    assert.equal(await remainsOf([TABLE, ...shown.map(over)]), undefined);
    const inForm = await remainsOf([TABLE, over(`${said} q /X1 Do Q`)]);
    assert.deepEqual(inForm?.pages, [{ page: 2, kind: 'covered', text: '旧数120' }]);
  });

  it('leaves a table unread where an amount of it is covered, and reads what is written over one', async () => {
    const [x, y] = TABLE.texts!.find(([, , words]) => words === '1,200.50')!;
    const white = `q 1 g ${x} ${y - 3} 80 16 re f Q`;
    const covered = await readPdf(pdfOf([{ ...TABLE, behind: white }]), characterMaps);
    assert.deepEqual(
      covered.grids.map(({ unread }) => unread),
      [{ reason: 'page', why: 'cut' }],
    );
    const anew = `${white} BT /F1 10 Tf ${x} ${y} Td <${hex('1,300.50')}> Tj ET`;
    const { grids, remains } = await readPdf(pdfOf([{ ...TABLE, behind: anew }]), characterMaps);
    assert.equal(cellAt(grids[0]!, 2, 1)?.value, '1,300.50');
    assert.deepEqual(remains?.pages, [{ page: 1, kind: 'covered', text: '1,200.50' }]);
  });

  it('is no text that is laid under a scan', async () => {
    const scan: WrittenPage = { picture: [595, 842], operators: text('3 Tr', '识别出的文字') };
    assert.equal(await remainsOf([scan]), undefined);
  });

  it('is notes with their words and fields that can be filled in, but no links and no signature', async () => {
    const at = '/Rect[10 10 60 30]';
    const note = `<</Type/Annot/Subtype/Text${at}/Contents<FEFF${hex('数字待核')}>>>`;
    const field = (type: string): string => `<</Type/Annot/Subtype/Widget/FT/${type}/T(a)${at}>>`;
    const link = `<</Type/Annot/Subtype/Link${at}/Border[0 0 0]>>`;
    const remains = await remainsOf([
      { ...TABLE, annotations: `${note}${link}` },
      { ...TABLE, annotations: `${field('Tx')}${field('Sig')}` },
    ]);
    assert.deepEqual(remains?.pages, [
      { page: 1, kind: 'comment', text: '数字待核' },
      { page: 2, kind: 'field', text: '' },
    ]);
  });

  it('is an empty page between others, with its number or without', async () => {
    const remains = await remainsOf([TABLE, {}, { texts: [[290, 30, '- 3 -']] }, TABLE, {}]);
    assert.deepEqual(remains?.pages, [
      { page: 2, kind: 'empty', text: '' },
      { page: 3, kind: 'empty', text: '' },
    ]);
  });

  it('is its title and author', async () => {
    const info = `/Info<</Title<FEFF${hex('甲县教育局2023年部门预算')}>/Author<FEFF${hex('甲县教育局')}>>>`;
    const remains = await remainsOf([TABLE], info);
    assert.deepEqual(remains, { pages: [], title: '甲县教育局2023年部门预算', author: '甲县教育局' });
  });
});

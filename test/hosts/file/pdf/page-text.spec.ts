import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { readPdfText } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage, type WrittenText } from './pdf-writer.js';

/** Forty signs of 10 points: from 80 to 480. */
const FULL = '水利工程运行维护和河道管理养护的各项支出按照批准的预算执行并按规定用途使用没有超出';
/** Digits and stops are half as wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[!-~]/.test(sign) ? 0.5 : 1), 0);
const fullLine = (end: string, width = 40): string => FULL.slice(0, width - Math.ceil(widthOf(end))) + end;

const textOf = async (...pages: WrittenPage[]) => readPdfText(pdfOf(pages), characterMaps);

const lines = (top: number, ...texts: readonly (readonly [number, string])[]): WrittenText[] =>
  texts.map(([x, text], at) => [x, top - 18 * at, text]);

describe('the text of a PDF', () => {
  it('has a paragraph a line: what fills the column goes on, set in or short lines do not', async () => {
    const texts = lines(
      700,
      [100, fullLine('', 38)],
      [80, fullLine('本年')],
      [80, '支出照常。'],
      [100, fullLine('。', 38)],
      [100, '第二段从这里开始。'],
    );
    assert.equal(
      (await textOf({ texts })).text,
      [`${fullLine('', 38)}${fullLine('本年')}支出照常。`, fullLine('。', 38), '第二段从这里开始。'].join('\n'),
    );
  });

  it('parts sentences that leave at their end what they are set in: they stand in the middle by chance', async () => {
    const short = `${FULL.slice(0, 35)}1。`;
    const texts = lines(
      700,
      [100, short],
      [100, short],
      [100, fullLine('', 38)],
      [80, fullLine('本年')],
      [80, '支出照常。'],
    );
    assert.equal(
      (await textOf({ texts })).text,
      [short, short, `${fullLine('', 38)}${fullLine('本年')}支出照常。`].join('\n'),
    );
  });

  it('holds a number that the end of a line or of a page cut as one', async () => {
    const cut = lines(122, [100, fullLine('', 38)], [80, fullLine('支出1,234.')]);
    const rest = lines(760, [80, '50万元。'], [100, fullLine('', 38)], [80, fullLine('')]);
    const { text } = await textOf({ texts: cut }, { texts: rest });
    assert.match(text, /支出1,234\.50万元。\n/);
  });

  it('leaves out page numbers and what stands at the head of several pages', async () => {
    const page = (number: number): WrittenPage => ({
      texts: [
        [250, 800, '某某县水利局决算公开'],
        [100, 700, `第${number}段说明。`],
        [285, 40, `— ${number} —`],
      ],
    });
    assert.equal((await textOf(page(1), page(2), page(3))).text, '第1段说明。\n第2段说明。\n第3段说明。');
  });

  it('keeps what stands at the head of one page alone', async () => {
    const { text } = await textOf({ texts: [[250, 800, '水利局说明']] }, { texts: [[100, 700, '收入照常。']] });
    assert.equal(text, '水利局说明\n收入照常。');
  });

  it('tells rows of tables with tabs, in all their columns', async () => {
    const rows = [
      ['项目', '本年', '上年'],
      ['事业收入', '', '900.00'],
    ];
    assert.equal((await textOf(ruledPage(rows))).text, '收入支出总表\n项目\t本年\t上年\n事业收入\t\t900.00');
  });

  it('tells entries of the contents as a tab prints them, one a line', async () => {
    const dots = '.'.repeat(20);
    const texts = lines(700, [80, `一、收入情况${dots}3`], [80, `二、支出情况${dots}12`]);
    assert.equal((await textOf({ texts })).text, '一、收入情况\t3\n二、支出情况\t12');
    assert.equal((await textOf({ texts: [[80, 700, '一、收入情况………………3']] })).text, '一、收入情况\t3');
  });

  it('has … for the ⋯ that the map of codes gives', async () =>
    assert.equal((await textOf({ texts: [[80, 700, '用于……等支出。']] })).text, '用于……等支出。'));

  it('says which pages are not read, and holds no half of a sentence before them', async () => {
    const texts = lines(700, [100, fullLine('', 38)], [80, `支出照常。${fullLine('支出合计1,', 35)}`]);
    const { text, unread } = await textOf({ texts }, { picture: [595, 842] }, { texts: [[100, 700, '收入照常。']] });
    assert.deepEqual(unread, [{ pages: '第2页', why: 'scanned' }]);
    assert.equal(text, `${fullLine('', 38)}支出照常。\n收入照常。`);
  });

  it('says that a table without lines is not read, and tells nothing of its figures', async () => {
    const texts = lines(700, [100, '水利局说明']).concat([
      [80, 600, '收入'],
      [300, 600, '1,234.50'],
    ]);
    const { text, unread } = await textOf({ texts });
    assert.deepEqual([text, unread], ['水利局说明', [{ pages: '第1页', why: 'unruled' }]]);
  });
});

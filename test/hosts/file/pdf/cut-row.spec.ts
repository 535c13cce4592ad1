import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage } from './pdf-writer.js';

/** The name's column is 90 points wide: eight signs of 10 points fill it. */
const XS = [60, 150, 250, 350];
const HEAD = ['科目', '合计', '基本支出'];

/** Rows of one table, the last of the first page and the first of the next as given. */
async function rowsOf(last: readonly string[], first: readonly string[], heads: readonly string[][] = []) {
  const pages = [
    ruledPage([HEAD, ['教育支出', '12.50', '2.50'], last], { xs: XS, above: ['支出决算表'] }),
    ruledPage([...heads, first, ['住房保障支出', '3.00', '3.00']], { xs: XS, above: [], top: 800 }),
  ];
  const { grids } = await readPdf(pdfOf(pages), characterMaps);
  return grids[0]!.rows.slice(3).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
}

const AFTER = ['住房保障支出', '3.00', '3.00'];

describe('a row that the end of a page cuts through', () => {
  it('is one, where both parts make a name of the lists', async () => {
    const last = ['社会保障和就业支', '9.00', '9.00'];
    const whole = [['社会保障和就业支出', '9.00', '9.00'], AFTER];
    assert.deepEqual(await rowsOf(last, ['出', '', '']), whole);
    assert.deepEqual(await rowsOf(last, ['出', '', ''], [HEAD]), whole);
    assert.deepEqual(await rowsOf(['八、社会保障和就', '9.00', '9.00'], ['业支出', '', '']), [
      ['八、社会保障和就业支出', '9.00', '9.00'],
      AFTER,
    ]);
  });

  it('is one, where its figures stand below the cut', async () => {
    const cut = await rowsOf(['社会保障和就业支', '', ''], ['出', '9.00', '9.00']);
    assert.deepEqual(cut, [['社会保障和就业支出', '9.00', '9.00'], AFTER]);
  });

  it('is one, where the rest closes a bracket', async () => {
    assert.deepEqual(await rowsOf(['项目甲（一般公共', '9.00', ''], ['预算资金）', '', '']), [
      ['项目甲（一般公共预算资金）', '9.00'],
      AFTER,
    ]);
  });

  it('is none where both have figures, or is a name of its own', async () => {
    const last = ['社会保障和就业支', '9.00', '9.00'];
    for (const first of [['出', '1.00'], ['卫生健康支出']]) {
      const filled = [...first, '', ''].slice(0, 3);
      const read = await rowsOf(last, filled);
      assert.deepEqual(read, [last, first, AFTER]);
    }
  });

  it('is none where the first had place for more', async () => {
    assert.deepEqual(await rowsOf(['住房保障', '9.00', '9.00'], ['支出', '', '']), [
      ['住房保障', '9.00', '9.00'],
      ['支出'],
      AFTER,
    ]);
  });
});

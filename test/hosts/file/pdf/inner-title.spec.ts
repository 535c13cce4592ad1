import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage } from './pdf-writer.js';

const HEAD = ['项目', '本年', '上年'];
const XS = [60, 260, 360, 460];

/** A table whose first row is one cell over all columns. */
function titled(title: string, ...rows: readonly string[][]): WrittenPage {
  const page = ruledPage([[title, '', ''], ...rows], { xs: XS, above: [] });
  const isInner = (x: number): boolean => x > XS[0]! && x < XS.at(-1)!;
  return {
    ...page,
    lines: page.lines!.map(([x, y, x2, y2]) => (x === x2 && isInner(x) ? [x, y - 20, x2, y2] : [x, y, x2, y2])),
  };
}

async function rowsOf(...pages: WrittenPage[]): Promise<unknown[]> {
  const { grids } = await readPdf(pdfOf(pages), characterMaps);
  return grids.map(({ rows, unread }) => unread?.reason ?? rows.map((row) => row?.[0]?.value));
}

describe('a title inside the lines', () => {
  it('begins another table, where the columns are those of the one before', async () => {
    const [one, other] = [titled('收入预算总表', HEAD, ['合计', '1.00', '']), titled('支出预算总表', HEAD)];
    assert.deepEqual(await rowsOf(one, other), [
      ['收入预算总表', '项目', '合计'],
      ['支出预算总表', '项目'],
    ]);
  });

  it('is printed again on the pages that the table goes on over', async () => {
    const [one, again] = [
      titled('收入预算总表', HEAD, ['合计', '1.00', '']),
      titled('收入预算总表（续）', HEAD, ['其他']),
    ];
    assert.deepEqual(await rowsOf(one, again), [['收入预算总表', '项目', '合计', '其他']]);
  });

  it('is told from a line that ends in 表 by its cell or a unit; else neither is read', async () => {
    const first = ruledPage([HEAD, ['合计', '1.00', '']], { xs: XS });
    const rows = [
      ['工作用车一览表', '', ''],
      ['其他', '1.00', ''],
    ];
    const doubtful = ruledPage(rows, { xs: XS, above: [] });
    assert.deepEqual(await rowsOf(first, doubtful), ['page']);
    const stated = ruledPage([rows[0]!, ['单位：元'], ...rows.slice(1)], { xs: XS, above: [] });
    assert.equal((await rowsOf(first, stated)).length, 2);
  });
});

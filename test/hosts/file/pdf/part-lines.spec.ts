import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenText } from './pdf-writer.js';

const ROWS = [
  ['项目', '本年'],
  ['合计', '1.00'],
];
/** The last column has place for three signs of 10 points. */
const XS = [60, 260, 294];

/** What stands above a table whose lines begin at 700. */
async function above(...texts: WrittenText[]): Promise<string[][]> {
  const page = ruledPage(ROWS, { xs: XS, above: [] });
  const { grids } = await readPdf(pdfOf([{ ...page, texts: [...page.texts!, ...texts] }]), characterMaps);
  const rows = grids[0]!.rows.slice(0, -ROWS.length);
  return rows.map((row) => (row ?? []).flatMap((cell) => (cell === undefined ? [] : [String(cell.value)])));
}

describe('lines above a table', () => {
  it('are one text where a narrow cell broke it', async () => {
    assert.deepEqual(await above([262, 740, '公开01'], [262, 727, '1表'], [120, 710, '收入支出总表']), [
      ['公开011表'],
      ['收入支出总表'],
    ]);
  });

  it('are one title where its next line begins like a label', async () => {
    const title = '县水利局一般公共预算三公经费及机关运行经费支出';
    assert.deepEqual(await above([62, 730, title], [162, 717, '决算表']), [[`${title}决算表`]]);
  });

  it('stay two where the upper has place left, or the lower begins another', async () => {
    assert.deepEqual(await above([262, 740, '公开1'], [262, 727, '部门：'], [120, 710, '收入支出总表']), [
      ['公开1'],
      ['部门：'],
      ['收入支出总表'],
    ]);
  });

  it('are all there where each is broken into many', async () => {
    const unit: WrittenText[] = [
      [262, 730, '金额单'],
      [262, 717, '位：元'],
    ];
    const name = ['部门：甲', '乙丙丁戊', '己庚辛壬', '癸子丑寅', '卯辰局'];
    const lines = name.map((text, at): WrittenText => [60, 756 - 13 * at, text]);
    const rows = await above([120, 790, '三公'], [120, 773, '收入支出总表'], ...lines, ...unit);
    assert.deepEqual(rows.slice(0, 2), [['三公'], ['收入支出总表']]);
  });

  it('are all there where one is broken below others that stand far apart', async () => {
    const lines = ['部门：甲', '乙丙丁戊', '己庚辛壬', '癸子丑寅', '卯辰局'].map((text, at): WrittenText => [
      62,
      756 - 13 * at,
      text,
    ]);
    const rows = await above([262, 830, '表01'], [120, 805, '收入支出总表'], [120, 780, '二〇二四年'], ...lines);
    assert.deepEqual(rows.slice(0, 3), [['表01'], ['收入支出总表'], ['二〇二四年']]);
  });

  it('below a table are one note, in however many lines a narrow cell broke it', async () => {
    const page = ruledPage(ROWS, { xs: [60, 106, 140] });
    const note = ['注：本部', '门本年没', '有政府性', '基金预算', '安排的支', '出本表故', '无数。'];
    const texts = note.map((text, at): WrittenText => [63, 646 - 13 * at, text]);
    const { grids } = await readPdf(pdfOf([{ ...page, texts: [...page.texts!, ...texts] }]), characterMaps);
    assert.equal(grids[0]!.rows.at(-1)?.[0]?.value, note.join(''));
  });

  it('are rows of their own where rows too low for them bring them close', async () => {
    const rows = await above(
      [200, 720, '收入支出总表'],
      [262, 727, '表1'],
      [60, 713, '部门：某局'],
      [262, 713, '单位：元'],
    );
    assert.deepEqual(rows, [['表1'], ['收入支出总表'], ['部门：某局', '单位：元']]);
  });
});

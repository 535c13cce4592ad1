import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { fixture, gongkai, lines, scratch } from './command.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');
const SOUND = fixture('lingshou-2021-budget.xlsx');

describe('gongkai inspect', () => {
  const at = scratch();
  before(() => {
    mkdirSync(at('全县/甲'), { recursive: true });
    copyFileSync(SOUND, at('全县/a.xlsx'));
    copyFileSync(PUBLISHED, at('全县/甲/b.xlsx'));
    writeFileSync(
      at('全县/甲/文.txt'),
      '一、主要职责\n负责机关事务。\n二、名词解释\n基本支出：为保障机构运转的支出。\n',
    );
    writeFileSync(at('全县/c.xls'), '不是工作簿');
    writeFileSync(at('全县/旧.doc'), Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  });

  it('fills one paper for the screen, and says what is open', async () => {
    const { status, out } = await gongkai('inspect', PUBLISHED);
    assert.equal(status, 1);
    assert.match(
      out,
      /^xinping-2021-final\.xlsx\n新平彝族傣族自治县机关事务服务中心 · 2021年部门决算 · 预决算公开情况检查表\n/,
    );
    assert.match(out, /\n {2}需人工核对 {2}批复后 20 日内公开\n {4}由检查人填写\n/);
    assert.match(out, /\n {2}不符合 +各表的合计、小计与明细相符\n/);
    assert.match(out, /\n {4}29 辆 {2}公开09表!D20\n/);
    assert.equal((await gongkai('inspect', SOUND)).status, 0);
  });

  it('names in a folder what cannot be read, pairs the texts, and goes on', async () => {
    const { status, out, complaints } = await gongkai('inspect', at('全县'), '--format', 'json');
    assert.equal(status, 2);
    const papers = lines(out);
    assert.deepEqual(
      papers.map(({ workbook, text, error }) => [workbook, text, error?.code]),
      [
        ['a.xlsx', null, undefined],
        ['c.xls', undefined, 'not-a-workbook'],
        ['b.xlsx', '文.txt', undefined],
      ],
    );
    assert.match(complaints, /“旧\.doc”/);
    for (const { counts, items } of papers.filter((paper) => paper['items']))
      assert.equal(
        Object.values(counts as Record<string, number>).reduce((sum, count) => sum + count, 0),
        items.length,
      );
    const item = (id: string): any => papers[2]!['items'].find((one: any) => one.id === id);
    assert.deepEqual(
      [item('text.terms').verdict, item('text.terms').quotes],
      ['meets', [{ quote: '名词解释', start: 15 }]],
    );
    assert.deepEqual(item('count.vehiclesKept').cells, [{ sheet: '公开09表', address: 'D20' }]);
  });

  it('writes the paper of one department to be signed', async () => {
    const { status, complaints } = await gongkai('inspect', PUBLISHED, '--out', at('一个.xlsx'));
    assert.equal(status, 1);
    assert.match(complaints, /已写入/);
    const [sheet, ...more] = readWorkbook(readFileSync(at('一个.xlsx')), '一个.xlsx').grids;
    const rows = Array.from(sheet!.rows, (row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
    assert.deepEqual([sheet!.name, more.length, rows[0]![0]], ['检查表', 0, '预决算公开情况检查表']);
    assert.deepEqual(rows[4], ['序号', '类别', '检查要求', '依据', '结果', '情况', '位置', '检查人意见']);
    assert.deepEqual(rows[5]!.slice(0, 6), [
      '1',
      '及时性',
      '批复后 20 日内公开',
      '预算法第十四条',
      '需人工核对',
      '由检查人填写',
    ]);
    assert.match(rows.at(-1)![0]!, /^检查人：/);
  });

  it('writes of a folder a summary with the unread ones, and all items in one list', async () => {
    await gongkai('inspect', at('全县'), '--out', at('全县.xlsx'));
    const [summary, items] = readWorkbook(readFileSync(at('全县.xlsx')), '全县.xlsx').grids;
    assert.deepEqual([summary!.name, items!.name], ['汇总', '检查表']);
    const cells = (row: number): string[] => Array.from(summary!.rows[row]!, (cell) => String(cell?.value ?? ''));
    assert.deepEqual(
      [3, 4, 5].map((row) => cells(row)[0]),
      ['a.xlsx', 'c.xls', 'b.xlsx'],
    );
    assert.match(cells(4).at(-1)!, /^没有检查：“c\.xls”不是/);
    const page = at('全县.html');
    await gongkai('inspect', at('全县'), '--out', page);
    assert.match(readFileSync(page, 'utf8'), /<h2>c\.xls<\/h2><p>没有检查：/);
  });

  it('writes over nothing that it reads, and wants a file', async () => {
    assert.equal((await gongkai('inspect', PUBLISHED, '--out', PUBLISHED)).status, 2);
    assert.match(
      (await gongkai('inspect', SOUND, '--format', 'xlsx', '--out', at('全县'))).complaints,
      /写一个文件|\.xlsx/,
    );
    assert.match((await gongkai('inspect', at('全县/甲/文.txt'))).complaints, /没有写要检查的工作簿/);
    assert.equal(existsSync('检查表.xlsx'), false);
  });

  it('is 2 where a text named by hand cannot be read', async () => {
    const { status, complaints } = await gongkai('inspect', SOUND, at('全县/旧.doc'));
    assert.deepEqual([status, complaints.includes('旧.doc')], [2, true]);
  });
});

import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, scratch } from './command.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');
const LINGSHOU = fixture('lingshou-2021-budget.xlsx');

describe('gongkai check of many workbooks', () => {
  const at = scratch();
  const tail = (out: string): string[] => out.trimEnd().split('\n').slice(-1);
  const linesWith = (out: string, name: string): string[] => out.split('\n').filter((line) => line.startsWith(name));

  before(() => {
    mkdirSync(at('全县'));
    copyFileSync(LINGSHOU, at('全县/a.xlsx'));
    copyFileSync(PUBLISHED, at('全县/b.xlsx'));
    writeFileSync(at('全县/c.xls'), '不是工作簿');
  });

  it('lists of a folder the errors, then a line a workbook', async () => {
    const { status, out } = await gongkai('check', at('全县'));
    assert.equal(status, 2);
    assert.equal(linesWith(out, 'a.xlsx').length, 1);
    assert.equal(linesWith(out, 'b.xlsx').length, 2);
    assert.match(out, /\n错误（\d+）\n/);
    assert.doesNotMatch(out, /\n提醒（\d+）\n/);
    assert.deepEqual(tail(out), ['共 3 个工作簿：没有错误 1 个，有错误 1 个，未能校验 1 个。']);
  });

  it('lists of workbooks named one by one everything, then the same lines', async () => {
    const { out } = await gongkai('check', at('全县/a.xlsx'), at('全县/b.xlsx'));
    assert.equal(linesWith(out, 'a.xlsx').length, 2);
    assert.match(out, /\n提醒（\d+）\n/);
    assert.deepEqual(tail(out), ['共 2 个工作簿：没有错误 1 个，有错误 1 个。']);
  });

  it('lists with --summary the lines alone', async () => {
    const { status, out } = await gongkai('check', at('全县'), '--summary');
    assert.equal(status, 2);
    assert.match(out, /^工作簿 /);
    assert.doesNotMatch(out, /错误（/);
    assert.match(linesWith(out, 'c.xls')[0]!, /未能校验/);
    const json = await gongkai('check', at('全县'), '--summary', '--format', 'json');
    assert.deepEqual([json.status, json.complaints.includes('--summary 只用于 text 格式')], [2, true]);
  });

  it('writes into a folder a whole report each, and 汇总 over them', async () => {
    const { status, out } = await gongkai('check', at('全县'), '--out', `${at('文字')}/`);
    assert.deepEqual([status, out], [2, '共 3 个工作簿：没有错误 1 个，有错误 1 个，未能校验 1 个。\n']);
    assert.deepEqual(readdirSync(at('文字')).sort(), ['a-校验报告.txt', 'b-校验报告.txt', '汇总.txt']);
    assert.match(readFileSync(at('文字/b-校验报告.txt'), 'utf8'), /\n提醒（\d+）\n/);
    assert.match(readFileSync(at('文字/汇总.txt'), 'utf8'), /^工作簿 /);
  });

  it('links from 汇总.html to every page, and names what has none', async () => {
    await gongkai('check', at('全县'), '--format', 'html', '--out', at('网页'));
    const page = readFileSync(at('网页/汇总.html'), 'utf8');
    const linked = [...page.matchAll(/href="\.\/([^"]*)"/g)].map(([, href]) => decodeURIComponent(href!));
    assert.deepEqual(linked, ['a-校验报告.html', 'b-校验报告.html']);
    for (const name of linked) assert.ok(existsSync(at(`网页/${name}`)), name);
    assert.match(page, /<td>c\.xls<\/td><td colspan="8">未能校验：/);
  });
});

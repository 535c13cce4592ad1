import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from './command.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');
const CORRECTED = fixture('xinping-2021-final.corrected.xlsx');

describe('gongkai compare', () => {
  const at = scratch();

  it('lists what was corrected, and the findings that are gone', async () => {
    const { status, out } = await gongkai('compare', PUBLISHED, CORRECTED);
    assert.equal(status, 0);
    assert.match(out, /^xinping-2021-final\.xlsx → xinping-2021-final\.corrected\.xlsx\n/);
    assert.match(out, /消除 32 处问题，新增 0 处，仍有 0 处。\n/);
    assert.match(out, /“合计”·本年收入合计 +5,566,280\.53 → 5,556,280\.53 元 +−10,000\.00 +公开02表!E7\n/);
    assert.match(out, /改名 “2010309 事业运行” → “2010350 事业运行” {2}公开05表!D11\n/);
  });

  it('is 1 where the later version has a new error, and JSON tells the cells', async () => {
    const { status, out } = await gongkai('compare', CORRECTED, PUBLISHED, '--format', 'json');
    const [json] = lines(out);
    assert.equal(status, 1);
    const table = json!['tables'].find((one: any) => one.after.number === '公开02表');
    assert.deepEqual(table.figures[0], {
      line: { code: null, name: '合计' },
      heads: ['本年收入合计'],
      isTotal: true,
      before: { text: '5556280.53', unit: 'yuan', cell: { sheet: '公开02表', address: 'E7' } },
      after: { text: '5566280.53', unit: 'yuan', cell: { sheet: '公开02表', address: 'E7' } },
      difference: '10000',
    });
    assert.equal(json!['findings'].new.length, 32);
  });

  it('writes a page of its own', async () => {
    await gongkai('compare', PUBLISHED, CORRECTED, '--out', at('比较.html'));
    const page = readFileSync(at('比较.html'), 'utf8');
    assert.match(page, /<td class="number">5,566,280\.53<\/td><td class="number">5,556,280\.53 元<\/td>/);
    assert.doesNotMatch(page, /<script/);
  });

  it('wants two workbooks that can be read', async () => {
    writeFileSync(at('坏.xlsx'), '不是');
    assert.match((await gongkai('compare', PUBLISHED)).complaints, /compare 要写两个工作簿/);
    const { status, complaints } = await gongkai('compare', PUBLISHED, at('坏.xlsx'));
    assert.deepEqual([status, complaints.includes('“坏.xlsx”')], [2, true]);
    const [json] = lines((await gongkai('compare', at('坏.xlsx'), PUBLISHED, '--format', 'json')).out);
    assert.equal(json!['error'].code, 'not-a-workbook');
  });
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setOf } from '../core/disclosure/book-of-several.js';
import { sheetOf, type Rows } from '../forms/builder.js';
import { gongkai, lines, scratch } from './command.js';
import { xlsxOf } from './written.js';

const [WATER, SCHOOLS] = ['青禾县水利局', '青禾县教育局'];

function pageOf(tables: readonly Rows[]): string {
  const row = (cells: Rows[number]): string => `<tr>${cells.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`;
  const body = tables.map((rows) => `<table>${rows.map(row).join('')}</table>`).join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

describe('a published book of several departments', function () {
  this.timeout(60_000);
  const at = scratch();
  before(() => {
    writeFileSync(at('汇编.html'), pageOf([...setOf(WATER, 8), ...setOf(SCHOOLS, 20)]));
    writeFileSync(at('后.html'), pageOf([...setOf(SCHOOLS, 20), ...setOf(WATER, 9)]));
    const grids = setOf(SCHOOLS, 21).map((rows, index) => sheetOf(`表${index + 1}`, rows));
    writeFileSync(at('教育局.xlsx'), xlsxOf({ name: '教育局.xlsx', grids }));
    writeFileSync(at('教育局.txt'), `${SCHOOLS}2024年部门预算\n\n一般公共预算支出20.00万元。\n`);
    writeFileSync(at('财政局.txt'), '青禾县财政局2024年部门预算\n\n一般公共预算支出20.00万元。\n');
  });

  it('is checked department by department, saved from the web too', async () => {
    const { out } = await gongkai('check', at('汇编.html'), '--format', 'json');
    const [book] = lines(out);
    assert.deepEqual(
      book!['departments'].map(({ department, sheets, nothing }: any) => [department, sheets.length, nothing]),
      [
        [WATER, 4, null],
        [SCHOOLS, 4, null],
      ],
    );
    const missing = book!['findings'].filter(({ rule }: any) => rule === 'completeness.income');
    assert.deepEqual(
      missing.map(({ department }: any) => department),
      [WATER, SCHOOLS],
    );
    const { out: text } = await gongkai('check', at('汇编.html'));
    assert.match(text, /^汇编\.html\n2 个部门 · 部门预算\n/);
    assert.match(text, /各部门\n {2}· 青禾县水利局（部门预算）：没有错误，已核对 \d+ 条\n/);
  });

  it('has no 说明 and no figures of one department', async () => {
    const refusal =
      '“汇编.html”里有几个部门的公开表（青禾县水利局、青禾县教育局），说明和其中的数字只能是一个部门的；请按部门分成几份文件。\n';
    for (const command of ['narrate', 'figures']) {
      const { status, complaints } = await gongkai(command, at('汇编.html'));
      assert.deepEqual([status, complaints], [2, refusal]);
    }
  });

  it('is compared with a workbook by the tables of its department', async () => {
    const { out } = await gongkai('compare', at('教育局.xlsx'), at('汇编.html'), '--format', 'json');
    const [comparison] = lines(out);
    const figures = comparison!['tables'].flatMap((table: any) => table.figures);
    assert.ok(figures.length > 0);
    assert.deepEqual([...new Set(figures.map(({ before, after }: any) => `${before.text} ${after.text}`))], ['21 20']);
  });

  it('is compared with another such book department by department', async () => {
    const { out } = await gongkai('compare', at('汇编.html'), at('后.html'), '--format', 'json');
    const figures = lines(out)[0]!['tables'].flatMap((table: any) => table.figures);
    assert.deepEqual([...new Set(figures.map(({ before, after }: any) => `${before.text} ${after.text}`))], ['8 9']);
  });

  it('is what a text of one of its departments is held to, and of no other', async () => {
    const held = await gongkai('reconcile', at('汇编.html'), at('教育局.txt'), '--format', 'json');
    assert.deepEqual([lines(held.out)[0]!['matched'], lines(held.out)[0]!['findings']], [1, []]);
    const { status, complaints } = await gongkai('reconcile', at('汇编.html'), at('财政局.txt'));
    assert.equal(status, 2);
    assert.match(complaints, /^“汇编\.html”里有几个部门的公开表/);
  });
});

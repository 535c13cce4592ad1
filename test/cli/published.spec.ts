import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { pdfOf } from '../hosts/file/pdf/pdf-writer.js';
import { fixture, gongkai, lines, scratch } from './command.js';

const BOOK = fixture('xinping-2021-final.xlsx');
const TABLES = fixture('pdf/xinping-2021-final.ruled.pdf');
/** With the tables behind it. */
const TEXT = fixture('pdf/lingshou-2021-budget.text.pdf');

const NARRATIVE = pdfOf([
  {
    texts: [
      [80, 700, '某某县水利局2024年部门预算说明'],
      [80, 660, '2024年收入预算20.00万元。'],
    ],
  },
]);

describe('published files in a folder', function () {
  this.timeout(60_000);
  const at = scratch();
  before(() => {
    for (const folder of ['公开', '套', '文']) mkdirSync(at(folder));
    copyFileSync(TABLES, at('公开/公开表.pdf'));
    writeFileSync(at('公开/说明.pdf'), NARRATIVE);
    copyFileSync(BOOK, at('套/工作簿.xlsx'));
    copyFileSync(TABLES, at('套/公开.pdf'));
    copyFileSync(fixture('lingshou-2021-budget.xlsx'), at('文/预算公开表.xlsx'));
    copyFileSync(TEXT, at('文/预算说明.pdf'));
    writeFileSync(at('文/通知.html'), '<html><body><p>关于公开的通知</p></body></html>');
  });

  it('are checked where they hold tables, and passed over where they are a 说明', async () => {
    const { status, out, complaints } = await gongkai('check', at('公开'), '--format', 'json');
    assert.equal(status, 1);
    assert.deepEqual(
      lines(out).map(({ workbook }) => workbook),
      ['公开表.pdf'],
    );
    assert.equal(complaints, '“说明.pdf”里没有公开表，跳过。\n');
  });

  it('are no workbooks of last year, and none that a 说明 is written for', async () => {
    const { out } = await gongkai('narrate', at('套'), '--format', 'json');
    assert.deepEqual(
      lines(out).map(({ workbook }) => workbook),
      ['工作簿.xlsx'],
    );
  });

  it('are the 说明 of a workbook by what they say', async () => {
    const { out, complaints } = await gongkai('inspect', at('文'), '--format', 'json');
    assert.deepEqual(
      lines(out).map(({ workbook, text }) => [workbook, text]),
      [['预算公开表.xlsx', '预算说明.pdf']],
    );
    assert.equal(complaints, '“预算说明.pdf”的表在工作簿里，按工作簿检查；两者对照用 gongkai compare。\n');
  });

  it('are inspected themselves where there is no workbook, and with it where there is one', async () => {
    const alone = await gongkai('inspect', at('公开'), '--format', 'json');
    assert.deepEqual(
      lines(alone.out).map(({ workbook, text }) => [workbook, text]),
      [['公开表.pdf', null]],
    );
    const both = await gongkai('inspect', at('套'), '--format', 'json');
    assert.deepEqual(
      lines(both.out).map(({ workbook, text }) => [workbook, text]),
      [['工作簿.xlsx', null]],
    );
    assert.equal(both.complaints, '“公开.pdf”的表在工作簿里，按工作簿检查；两者对照用 gongkai compare。\n');
  });

  it('are the workbook that a document is held to', async () => {
    const text = at('说明.txt');
    writeFileSync(text, '2021年部门决算说明\n一、收入支出总体情况\n2021年一般公共预算财政拨款收入5,556,280.53元。\n');
    for (const order of [
      [TABLES, text],
      [text, TABLES],
    ]) {
      const { status, out } = await gongkai('reconcile', ...order, '--format', 'json');
      const { workbook, matched } = JSON.parse(out);
      assert.deepEqual([status, workbook, matched > 0], [0, 'xinping-2021-final.ruled.pdf', true]);
    }
  });

  it('are the workbook first and the 说明 then, where both are', async () => {
    const { out } = await gongkai('reconcile', TABLES, TEXT, '--format', 'json');
    assert.deepEqual(
      [JSON.parse(out).workbook, JSON.parse(out).text],
      [TABLES, TEXT].map((path) => path.split('/').at(-1)),
    );
  });
});

import assert from 'node:assert/strict';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './harness.js';

const LINES = 400;

/** A table of one 类 in which the 合计 of every second line is not the sum of its parts. */
function workbook(): Buffer {
  const lines = Array.from({ length: LINES }, (_, line) => [
    `21303${10 + (line % 80)}`,
    `某项支出${line}`,
    line % 2 === 0 ? 47.5 : 30.5,
    20.25,
    10.25,
  ]);
  const rows = [
    ['部门支出总表'],
    ['部门：某某局', '单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', 30.5 * LINES, 20.25 * LINES, 10.25 * LINES],
    ...lines,
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '支出');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

describeInBrowser('hundreds of findings', (pane) => {
  const cards = (page: Page) => page.locator('.severity .card');
  const open = async (): Promise<Page> => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', { name: '某局.xlsx', mimeType: '', buffer: workbook() });
    await page.getByRole('tablist').waitFor();
    return page;
  };

  it('are all drawn, though not at once, in the order of the lines', async () => {
    const page = await open();
    const last = page.locator('.table-group .card-text', { hasText: `某项支出${LINES - 2}` });
    await last.waitFor({ state: 'attached' });
    const texts = await page.locator('.severity-error .table-group .card-text').allTextContents();
    const order = texts.flatMap((text) => /某项支出(\d+)/.exec(text)?.[1] ?? []).map(Number);
    assert.ok(order.length > LINES / 3, `${order.length}`);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });

  it('are filtered down to the last', async () => {
    const page = await open();
    await page.locator('.filter > summary').click();
    await page.getByLabel('搜索问题').fill(`某项支出${LINES - 2}`);
    const last = page.locator('.severity .card:visible', { hasText: `某项支出${LINES - 2}` });
    await last.first().waitFor();
    assert.equal(await cards(page).filter({ visible: true }).count(), await last.count());
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { describeInBrowser, fixture } from './harness.js';

const FINAL = fixture('xinping-2021-final');

const current = (page: Page) => page.locator('dialog.sheet [aria-current=true]');

async function isInSight(page: Page): Promise<boolean> {
  const [cell, area] = [await current(page).boundingBox(), await page.locator('.sheet-scroll').boundingBox()];
  return (
    cell !== null &&
    area !== null &&
    cell.x >= area.x &&
    cell.x + cell.width <= area.x + area.width + 1 &&
    cell.y >= area.y &&
    cell.y + cell.height <= area.y + area.height + 1
  );
}

describeInBrowser('the three views', (pane) => {
  it('识别 names every sheet’s table, unit, year and range', async () => {
    const page = await pane.openWith(FINAL);
    await page.getByRole('tab', { name: '识别' }).click();
    const sheets = page.locator('.sheet-item');
    assert.equal(await sheets.count(), 9);
    const first = await sheets.first().innerText();
    for (const part of ['公开01表', '收入支出决算总表', '单位：元', '2021年', /A1:[A-Z]+\d+/])
      assert.match(first, new RegExp(part));
    await page.getByRole('button', { name: /^查看 公开02表/ }).click();
    await page.getByRole('heading', { name: /^公开02表/ }).waitFor();
  });

  for (const [file, title, reason] of [
    ['ebian-2021-budget', '未能核对的表间关系', '工作簿里没有收入总表'],
    ['xinping-2021-final', '不适用的表间关系', '“三公”经费表的表名没有写明资金范围'],
  ] as const) {
    it(`识别 lists ${title}, folded, by the reason`, async () => {
      const page = await pane.openWith(fixture(file));
      await page.getByRole('tab', { name: '识别' }).click();
      const fold = page.locator('details.fold', { hasText: title });
      assert.equal(await fold.getByText(reason).isVisible(), false);
      await fold.getByText(title).click();
      assert.ok(await fold.getByText(reason).isVisible());
      assert.equal(
        await fold.locator('.uncompared ul li').count(),
        Number(await fold.locator('summary .count').innerText()),
      );
    });
  }

  it('校验 gives the verdict in words and numbers', async () => {
    const page = await pane.openWith(FINAL);
    assert.match(await page.locator('.verdict:visible').innerText(), /\d+ 处错误[\s\S]*已核对 \d+ 条/);
    assert.ok((await page.locator('.severity-error .card').count()) > 0);
  });

  it('校验 shows both figures of a finding with the difference, points aligned', async () => {
    const page = await pane.openWith(FINAL);
    const figures = page.locator('.card-error .figures').first();
    const numbers = figures.locator('.number');
    assert.equal(await numbers.count(), 3);
    const [stated, expected, difference] = (await numbers.allInnerTexts()).map((text) =>
      Number(text.replaceAll(',', '')),
    );
    assert.equal(Math.abs(stated! - expected!).toFixed(2), Math.abs(difference!).toFixed(2));
    const edges = await numbers.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
    assert.equal(new Set(edges).size, 1, `right edges ${edges.join(' ')}`);
    assert.match(await numbers.first().evaluate((one) => getComputedStyle(one).fontVariantNumeric), /tabular-nums/);
  });

  it('a chip shows the cell in its sheet, in sight and marked, with the value the finding states', async () => {
    const page = await pane.openWith(FINAL);
    await page.getByRole('button', { name: '查看 公开02表 的 E7 格' }).first().click();
    await page.getByRole('heading', { name: '公开02表 E7' }).waitFor();
    assert.equal(await current(page).innerText(), '5,566,280.53');
    assert.equal(await current(page).getAttribute('data-address'), 'E7');
    assert.ok(await isInSight(page));
    assert.equal(await page.locator('dialog.sheet [contenteditable], dialog.sheet input').count(), 0);
  });

  it('a cell far down and right is brought into sight too', async () => {
    const page = await pane.openWith(fixture('ebian-2021-budget'));
    await page.getByRole('tab', { name: '说明' }).click();
    const figures = page.locator('.document .figure');
    for (const index of [0, Math.floor((await figures.count()) / 2), (await figures.count()) - 1]) {
      await figures.nth(index).click();
      await page.locator('dialog.sheet[open]').waitFor();
      assert.ok(await isInSight(page), `figure ${index}`);
      await page.keyboard.press('Escape');
    }
  });

  it('a card opens to its relation, every term with its cell, and the likeliest wrong cell', async () => {
    const page = await pane.openWith(FINAL);
    const card = page.locator('.card:has(.card-toggle)').first();
    await card.getByRole('button', { name: '看算式' }).click();
    const terms = card.locator('.term');
    assert.ok((await terms.count()) >= 2);
    for (const term of await terms.all()) {
      assert.match(await term.locator('.number').innerText(), /^-?[\d,.]+$|^空白$|^—|^-$/);
      assert.equal(await term.getByRole('button').count(), 1);
    }
    await page.locator('.first .suspect').first().waitFor();
    assert.match(await page.locator('.first .suspect').first().innerText(), /应为 [\d,.]+/);
    await card.getByRole('button', { name: '收起' }).click();
    assert.equal(await terms.first().isVisible(), false);
  });

  it('说明 marks figures and blanks; a figure leads to its cell', async () => {
    const page = await pane.openWith(FINAL);
    await page.getByRole('tab', { name: '说明' }).click();
    assert.ok((await page.locator('.document .figure').count()) > 20);
    const figure = page.locator('.document button.figure').first();
    const text = await figure.innerText();
    await figure.click();
    await page.locator('dialog.sheet[open]').waitFor();
    assert.equal(await page.locator('.sheet-caption').innerText(), `说明中的 ${text}`);
    await page.keyboard.press('Escape');
    await page.locator('.questions > summary').click();
    await page.getByRole('button', { name: '看它在文中的位置' }).first().click();
    assert.ok(await page.evaluate(() => document.activeElement?.classList.contains('blank')));
  });

  it('说明 is copied whole', async () => {
    const page = await pane.openWith(FINAL, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('tab', { name: '说明' }).click();
    await page.getByRole('button', { name: '复制全文' }).click();
    await page.getByText('已复制全文').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.startsWith(await page.locator('.document-title').innerText()));
    assert.match(copied, /万元/);
  });

  it('the workbook is downloaded with its cells marked', async () => {
    const page = await pane.openWith(FINAL);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标注后的工作簿' }).click();
    assert.equal((await download).suggestedFilename(), 'xinping-2021-final-校验.xlsx');
    const grids = readWorkbook(await readFile(await (await download).path()), 'a.xlsx').grids;
    assert.equal(grids.at(-1)!.name, '校验结果');
  });

  it('说明 is downloaded as a Word file, the findings as a report', async () => {
    const page = await pane.openWith(FINAL);
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载报告' }).click();
    assert.equal((await report).suggestedFilename(), 'xinping-2021-final-校验报告.html');
    assert.match(await readFile(await (await report).path(), 'utf8'), /<!doctype html>[\s\S]*公开02表/i);
    await page.getByRole('tab', { name: '说明' }).click();
    const docx = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    assert.equal((await docx).suggestedFilename(), 'xinping-2021-final-说明.docx');
    assert.equal((await readFile(await (await docx).path())).subarray(0, 2).toString(), 'PK');
  });
});

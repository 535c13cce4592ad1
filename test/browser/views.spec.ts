import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
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
    const page = await pane.lookAt(FINAL);
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
      const page = await pane.lookAt(fixture(file));
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

  it('校验 shows the money below the findings, folded beside errors, each bar leading to its cell', async () => {
    const page = await pane.lookAt(FINAL);
    const money = page.locator('.money-fold');
    assert.equal(await money.locator('.money').isVisible(), false);
    assert.equal(await page.locator('.findings > :last-child').getAttribute('class'), 'fold money-fold');
    await money.locator('summary').click();
    await money.getByRole('button', { name: /项目支出\s*132\.51/ }).click();
    await page.locator('dialog.sheet h2', { hasText: /^公开03表 G7$/ }).waitFor();
  });

  it('校验 shows the money at once where nothing is wrong', async () => {
    const page = await pane.openWith(fixture('lingshou-2021-budget'));
    await page.getByRole('button', { name: /公务接待费\s*1\.50/ }).waitFor();
  });

  it('校验 gives the verdict in words and numbers', async () => {
    const page = await pane.lookAt(FINAL);
    assert.match(await page.locator('.verdict:visible').innerText(), /\d+ 处错误[\s\S]*已核对 \d+ 条/);
    assert.ok((await page.locator('.severity-error .card').count()) > 0);
  });

  it('校验 shows both figures of a finding with the difference, points aligned', async () => {
    const page = await pane.lookAt(FINAL);
    await page.locator('.cause summary').first().click();
    const figures = page.locator('.cause .card .figures').first();
    await figures.waitFor();
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

  it('校验 has the errors by their causes, each counted once, those that come of it folded below', async () => {
    const page = await pane.openWith(FINAL);
    const lead = await page.locator('.verdict:visible').innerText();
    const [, errors, causes] = /(\d+) 处错误，归为 (\d+) 个原因/.exec(lead)!.map(Number);
    const folded = await page.locator('.cause summary .count').allInnerTexts();
    const others = await page.locator('.severity-error .card:not(.cause) .card-text').allInnerTexts();
    assert.equal(folded.length + others.length, causes);
    // one relation broken in line after line is one
    const lines = others.map((text) => Number(/连续 (\d+) 行/.exec(text)?.[1] ?? 1));
    const counts = [...folded.map((text) => Number.parseInt(text, 10)), ...lines];
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      errors,
    );
    await page.locator('.cause summary').first().click();
    await page.locator('.cause').first().locator('.card').first().waitFor();
    assert.equal(await page.locator('.cause').first().locator('.card').count(), Number.parseInt(folded[0]!, 10));
  });

  it('校验 lists what is asked for, and counts down what was ticked off', async () => {
    const page = await pane.openWith(FINAL);
    const filter = page.locator('.filter');
    const left = async (): Promise<number> =>
      Number(/还剩 (\d+) 处/.exec(await filter.locator('summary').innerText())![1]);
    const all = await left();
    await filter.locator('summary').click();
    await filter.getByLabel('级别').selectOption('warning');
    assert.equal(await page.locator('.severity-error').isVisible(), false);
    assert.ok((await page.locator('.card-warning:visible').count()) > 0);
    await filter.getByLabel('级别').selectOption('');
    const warning = await page.locator('.card-warning .card-text').first().innerText();
    await filter.getByLabel('搜索问题').fill(warning.slice(-20));
    const shown = await page.locator('.card:visible .card-text').allInnerTexts();
    assert.ok(shown.includes(warning) && shown.every((text) => text.includes(warning.slice(-20))), shown.join('\n'));
    assert.match(await filter.locator('summary').innerText(), new RegExp(`列出 ${shown.length} 处`));
    await filter.getByLabel('搜索问题').fill('');
    const first = page.locator('.cause').first();
    const errors = Number.parseInt(await first.locator('summary .count').innerText(), 10);
    await first.getByRole('button', { name: '标为已处理' }).click();
    assert.equal(await left(), all - errors);
    await filter.getByLabel('状态').selectOption('done');
    assert.equal(await page.locator('.card:visible').count(), 1);
    await first.getByRole('button', { name: '取消已处理' }).click();
    assert.equal(await left(), all);
    assert.equal(await first.isVisible(), false);
  });

  it('a chip shows the cell in its sheet, in sight and marked, with the value the finding states', async () => {
    const page = await pane.lookAt(FINAL);
    await page.getByRole('button', { name: '查看 公开02表 的 E7 格' }).first().click();
    await page.getByRole('heading', { name: '公开02表 E7' }).waitFor();
    assert.equal(await current(page).innerText(), '5,566,280.53');
    assert.equal(await current(page).getAttribute('data-address'), 'E7');
    assert.ok(await isInSight(page));
    assert.equal(await page.locator('dialog.sheet [contenteditable], dialog.sheet input').count(), 0);
  });

  it('a cell far down and right is brought into sight too', async () => {
    const page = await pane.lookAt(fixture('ebian-2021-budget'));
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
    const page = await pane.lookAt(FINAL);
    await page.locator('.cause summary').first().click();
    const card = page.locator('.cause .card:has(.card-toggle)').first();
    await card.getByRole('button', { name: '看算式' }).click();
    const terms = card.locator('.term');
    assert.ok((await terms.count()) >= 2);
    for (const term of await terms.all()) {
      assert.match(await term.locator('.number').innerText(), /^-?[\d,.]+$|^空白$|^—|^-$/);
      assert.equal(await term.getByRole('button').count(), 1);
    }
    await page.locator('.cause .suspect').first().waitFor();
    assert.match(await page.locator('.cause .suspect').first().innerText(), /应为 [\d,.]+/);
    assert.match(await card.locator('.why').innerText(), /^依据\s+\S[\s\S]*怎么改\s+\S/);
    await card.getByRole('button', { name: '收起' }).click();
    assert.equal(await terms.first().isVisible(), false);
  });

  it('说明 marks figures and blanks; a figure leads to its cell', async () => {
    const page = await pane.lookAt(FINAL);
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
    const page = await pane.lookAt(FINAL);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标注后的工作簿' }).click();
    assert.equal((await download).suggestedFilename(), 'xinping-2021-final-校验.xlsx');
    const grids = readWorkbook(await readFile(await (await download).path()), 'a.xlsx').grids;
    assert.equal(grids.at(-1)!.name, '校验结果');
  });

  it('说明 is downloaded as a Word file, the findings as a report', async () => {
    const page = await pane.lookAt(FINAL);
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载报告' }).click();
    assert.equal((await report).suggestedFilename(), 'xinping-2021-final-校验报告.html');
    const content = await readFile(await (await report).path(), 'utf8');
    assert.match(content, /<!doctype html>[\s\S]*公开02表/i);
    assert.ok(
      content.includes(
        createHash('sha256')
          .update(await readFile(FINAL))
          .digest('hex'),
      ),
    );
    await page.getByRole('tab', { name: '说明' }).click();
    const docx = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    assert.equal((await docx).suggestedFilename(), 'xinping-2021-final-说明.docx');
    assert.equal((await readFile(await (await docx).path())).subarray(0, 2).toString(), 'PK');
  });
});

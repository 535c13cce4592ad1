import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { keptXml } from '../../src/core/narrate/answers/kept.js';
import { contrastFaults } from './contrast.js';
import { describeInBrowser, fixture, type Pane, type PageOptions } from './harness.js';

const BUDGET = fixture('ebian-2021-budget');

async function opened(pane: Pane, options?: PageOptions): Promise<Page> {
  const page = await pane.openWith(BUDGET, options);
  await page.getByRole('tab', { name: '说明' }).click();
  return page;
}

const left = (page: Page, count: number) => page.locator('.questions > summary', { hasText: `还有 ${count} 个问题` });
const blank = (page: Page, hint: string) => page.locator('.document .blank', { hasText: hint }).first();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

/** The budget as a file that Excel saved a year before, with answers in it. */
function yearBefore(): Buffer {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(BUDGET)))).map(
    ([name, bytes]) =>
      [name, /\.xml$/.test(name) ? strToU8(strFromU8(bytes).replaceAll('2021', '2020')) : bytes] as const,
  );
  const kept = keptXml({ answers: { duties: '起草文件，\n办理文电' }, template: null });
  return Buffer.from(zipSync({ ...Object.fromEntries(parts), 'customXml/item1.xml': strToU8(kept) }));
}

describeInBrowser('the questions of the 说明', (pane) => {
  it('lead from the blank to the field and back; the answer stands in the text at once', async () => {
    const page = await opened(pane);
    const count = Number(/\d+/.exec(await page.locator('.questions > summary').innerText())![0]);
    assert.equal(await page.locator('.questions textarea').count(), count);
    await blank(page, '职能简介').click();
    assert.equal(await focused(page), 'answer-text');
    await page.keyboard.type('起草文件');
    await left(page, count - 1).waitFor();
    assert.equal(await focused(page), 'answer-text');
    await page.keyboard.type('，办理文电');
    await page.getByText('已保存').waitFor();
    await page.locator('.supplied', { hasText: '起草文件，办理文电' }).waitFor();
    assert.equal(await blank(page, '职能简介').count(), 0);
    await page.getByRole('button', { name: '看它在文中的位置' }).first().click();
    assert.equal(await focused(page), 'supplied');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'answer-text');
  });

  it('stand under their headings, each 项 on its own with its figure, one click from its cell', async () => {
    const page = await opened(pane);
    await page.locator('.questions > summary').click();
    const uses = page.locator('.question-group', { hasText: '具体使用情况' });
    // of each 项 its use, and last year's amount that no workbook tells
    assert.equal(await uses.locator('textarea').count(), 14);
    await uses.locator('.question-asked').first().getByRole('button', { name: '459.48' }).click();
    await page.locator('dialog.sheet[open]').waitFor();
  });

  it('find their answers again another day', async () => {
    const page = await opened(pane);
    await blank(page, '职能简介').click();
    await page.keyboard.type('起草文件');
    await page.getByText('已保存').waitFor();
    await page.reload();
    await page.setInputFiles('input[type=file]', BUDGET);
    await page.getByRole('tab', { name: '说明' }).click();
    await page.locator('.supplied', { hasText: '起草文件' }).waitFor();
  });

  it('go out as the file that --answers reads, and come in again', async () => {
    const page = await opened(pane);
    await blank(page, '职能简介').click();
    await page.keyboard.type('起草文件');
    await page.getByText('已保存').waitFor();
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出问题和回答' }).click();
    assert.equal((await exported).suggestedFilename(), 'ebian-2021-budget-问题.json');
    const content = JSON.parse((await readFile(await (await exported).path())).toString());
    assert.deepEqual([content.问题[0].编号, content.问题[0].回答], ['duties', '起草文件']);
    content.问题[1].回答 = '抓重点';
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入回答' }).click();
    await (
      await chooser
    ).setFiles({ name: '问题.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
    await page.getByText('已导入 2 个回答').waitFor();
    assert.deepEqual(
      [
        await page.locator('.questions textarea').nth(1).inputValue(),
        await page.locator('.supplied').nth(1).innerText(),
      ],
      ['抓重点', '抓重点'],
    );
  });

  it('offer what was answered last year, and put it into the text only when asked to', async () => {
    const page = await opened(pane);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选上年工作簿比对' }).click();
    await (await chooser).setFiles({ name: '2020.xlsx', mimeType: '', buffer: yearBefore() });
    await page.getByText('上年：2020.xlsx').waitFor();
    await page.locator('.questions > summary').click();
    const offer = page.locator('.last-answer', { hasText: '起草文件，\n办理文电' });
    await offer.waitFor();
    assert.equal(await page.locator('.supplied').count(), 0);
    await offer.getByRole('button', { name: '照用' }).click();
    await page.locator('.supplied', { hasText: '办理文电' }).waitFor();
    assert.equal(await page.locator('.questions textarea').first().inputValue(), '起草文件，\n办理文电');
  });

  it('are none the less there when the file that Excel saved is opened as a file', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', { name: '2020.xlsx', mimeType: '', buffer: yearBefore() });
    await page.getByRole('tab', { name: '说明' }).click();
    await page.locator('.supplied', { hasText: '起草文件' }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fit 320 px and keep every text at 4.5 : 1 (${colorScheme})`, async () => {
      const page = await opened(pane, { colorScheme, viewport: { width: 320, height: 760 } });
      await blank(page, '职能简介').click();
      await page.keyboard.type('很长的回答'.repeat(30));
      await page.getByText('已保存').waitFor();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
      assert.deepEqual(await contrastFaults(page), []);
    });
  }
});

describeInBrowser('the template of the 说明', (pane) => {
  it('is one of those for the document’s type, and remembered', async () => {
    const page = await opened(pane);
    const select = page.getByLabel('模板', { exact: true });
    assert.equal(await select.inputValue(), '四川部门预算');
    assert.ok((await select.locator('option').allInnerTexts()).every((name) => name.includes('预算')));
    await select.selectOption('通用部门预算');
    await page.locator('.heading', { hasText: '国有资产占有使用情况' }).waitFor();
    await page.reload();
    await page.setInputFiles('input[type=file]', BUDGET);
    await page.getByRole('tab', { name: '说明' }).click();
    assert.equal(await page.getByLabel('模板', { exact: true }).inputValue(), '通用部门预算');
  });

  it('may be one’s own, its mistakes told by line; what is there can be downloaded to begin with', async () => {
    const page = await opened(pane);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载模板' }).click();
    assert.equal((await download).suggestedFilename(), '四川部门预算.txt');
    const source = (await readFile(await (await download).path()))
      .toString()
      .replace('模板：四川部门预算', '模板：本局');
    const choose = async (text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '用自己的模板' }).click();
      await (await chooser).setFiles({ name: '本局.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    };
    const line = source.split('\n').findIndex((text) => text.includes('{收入合计}')) + 1;
    await choose(source.replace('{收入合计}', '{收入合记}'));
    await page.getByText(`第 ${line} 行：没有叫“收入合记”的数字`).waitFor();
    assert.deepEqual(await contrastFaults(page), []);
    await choose(source);
    await page.locator('#template option:checked', { hasText: '本局（自己的模板）' }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.template-mistakes').count(), 0);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, fixture } from './harness.js';

const FINAL = fixture('xinping-2021-final');
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '设置' });
const opener = (page: Page): Locator => page.getByRole('button', { name: '设置', exact: true });

async function opened(page: Page): Promise<void> {
  await opener(page).click();
  await dialog(page).waitFor();
}

async function putAside(page: Page, rule: string, reason: string): Promise<void> {
  await page.getByLabel('要停用的校验').selectOption(rule);
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.locator('.settings-off').last().getByLabel('原因').fill(reason);
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存', exact: true }).click();
const verdict = (page: Page): Promise<string> => page.locator('.verdict-text').innerText();

/** What reaches beyond the right edge of the dialog, and of the page. */
const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const body = document.querySelector('.settings-body')!;
    const page = document.documentElement;
    return [body.scrollWidth - body.clientWidth, page.scrollWidth - page.clientWidth];
  });

describeInBrowser('the settings of the pane', (pane) => {
  it('has a rule put aside with a reason: the workbook is checked again, what changed and what is off is said', async () => {
    const page = await pane.openWith(FINAL);
    await opened(page);
    await putAside(page, 'unit.missing', '');
    await save(page);
    assert.equal(await page.locator('.settings-problem:not(:empty)').innerText(), '请写为什么停用。');
    assert.ok(await page.getByLabel('原因').evaluate((field) => field === document.activeElement));
    await page.getByLabel('原因').fill('表样不列');
    await save(page);
    await page
      .getByText(/^改设置后/)
      .first()
      .waitFor();
    assert.match(await verdict(page), /1 项规则已停用：表样不列/);
    assert.ok(await opener(page).evaluate((button) => button === document.activeElement));
  });

  it('is kept for the next time, and taken back', async () => {
    const page = await pane.open();
    await opened(page);
    await page.getByLabel('容差（元）').fill('2.50');
    await page.getByLabel('特大').check();
    await page.getByLabel('说明里金额的小数').selectOption('4');
    await putAside(page, 'row.total', '另列');
    await save(page);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '21px');
    await page.reload();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '21px');
    await page.setInputFiles('input[type=file]', FINAL);
    await page.getByRole('tablist').waitFor();
    assert.match(await verdict(page), /1 项规则已停用：另列[\s\S]*容差 2\.50 元之内 \d+ 条/);
    await page.getByRole('tab', { name: '说明', exact: true }).click();
    await page
      .getByText(/\d\.\d{4}万元/)
      .first()
      .waitFor({ state: 'attached' });
    await opened(page);
    assert.equal(await page.getByLabel('容差（元）').inputValue(), '2.50');
    assert.deepEqual(await overflow(page), [0, 0]);
    await page.getByRole('button', { name: '恢复标准设置' }).click();
    await save(page);
    await page.getByRole('tab', { name: '校验', exact: true }).click();
    await page
      .getByText(/^改设置后/)
      .first()
      .waitFor();
    assert.doesNotMatch(await verdict(page), /停用|容差/);
  });

  it('is left as it was by Escape, which closes nothing else', async () => {
    const page = await pane.openWith(FINAL, { viewport: { width: 1280, height: 800 } });
    await page.locator('dialog.sheet[open]').waitFor();
    await opened(page);
    await page.getByLabel('容差（元）').fill('3');
    await page.keyboard.press('Escape');
    assert.equal(await dialog(page).count(), 0);
    assert.ok(await page.locator('dialog.sheet[open]').isVisible());
    assert.ok(await opener(page).evaluate((button) => button === document.activeElement));
    await opened(page);
    assert.equal(await page.getByLabel('容差（元）').inputValue(), '');
  });

  it('is handed out and read back as the file of the command line; what of one has no effect is told', async () => {
    const page = await pane.open();
    await opened(page);
    const file = { 容差: '1.00', 停用: { 'row.total': '另列', 'row.tolat': '另列' }, 容羌: 1 };
    const given = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const chosen = dialog(page).locator('input[type=file]');
    await chosen.setInputFiles(given('错.json', '{'));
    await page.getByText('“错.json”不是设置文件').waitFor();
    await chosen.setInputFiles(given('错.json', '{"容差": "一元"}'));
    await page.getByText('设置文件“错.json”的“容差”不是金额').waitFor();
    await chosen.setInputFiles(given('设置.json', JSON.stringify(file)));
    const told = page.locator('.settings-told');
    await told.getByText('已读入“设置.json”').waitFor();
    assert.match(await told.innerText(), /没有“容羌”这项设置[\s\S]*“row\.tolat”没有停用：没有这个编号的规则/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出设置' }).click();
    const written = readFileSync(await (await download).path(), 'utf8');
    assert.deepEqual(JSON.parse(written), { 容差: '1.00', 停用: file.停用 });
  });

  it('lasts while the page does where the browser keeps nothing, and says so', async () => {
    const page = await pane.open({
      prepare: (fresh) =>
        fresh.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          }),
        ),
    });
    await opened(page);
    await page.getByLabel('大', { exact: true }).check();
    await save(page);
    await page.getByText('浏览器不允许本页保存数据，设置只在这次有效').waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '18px');
  });

  it('is obeyed by the list of many workbooks, those already read too', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', [FINAL, fixture('lingshou-2021-budget')]);
    await page.getByRole('button', { name: '下载汇总' }).waitFor();
    await opened(page);
    await putAside(page, 'completeness.fund', '另行公开');
    await save(page);
    await page.locator('.many-verdict', { hasText: '1 项规则已停用：另行公开' }).nth(1).waitFor();
  });
});

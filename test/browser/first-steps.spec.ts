import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, fixture } from './harness.js';

const SMALL = { viewport: { width: 350, height: 600 } };
const steps = (page: Page): Locator => page.getByRole('region', { name: '第一次使用' });
const taken = (page: Page): Promise<string[]> => steps(page).locator('li:has(.mark-good)').allInnerTexts();
const names = (texts: readonly string[]): string[] => texts.map((text) => text.trim().split(/[\s，]/)[0]!);

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('tablist').waitFor();
}

describeInBrowser('the first time', (pane) => {
  it('has three steps over the first view, which leave its primary button in sight', async () => {
    const page = await pane.open(SMALL);
    assert.deepEqual(await steps(page).locator('li').count(), 3);
    const box = (await page.getByRole('button', { name: '打开工作簿' }).boundingBox())!;
    assert.ok(box.y + box.height <= 600, JSON.stringify(box));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 350);
  });

  it('marks each step as it is taken, and says what comes next', async () => {
    const page = await pane.open(SMALL);
    await openSample(page);
    assert.deepEqual(names(await taken(page)), ['打开示例']);
    assert.equal((await steps(page).locator('[aria-current=step]').innerText()).includes('看问题'), true);
    await page.getByRole('button', { name: '下载报告' }).scrollIntoViewIfNeeded();
    const report = (await page.getByRole('button', { name: '下载报告' }).boundingBox())!;
    assert.ok(report.y >= 0 && report.y + report.height <= 600, JSON.stringify(report));
    await page.locator('.card, .cause').first().click();
    assert.deepEqual(names(await taken(page)), ['打开示例', '看问题']);
    await page.getByRole('tab', { name: '说明', exact: true }).click();
    await steps(page).getByText('三步都做过了').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '看示例' }).waitFor();
    assert.equal(await steps(page).count(), 0);
  });

  it('is put away for good, and comes back from the help', async () => {
    const page = await pane.open(SMALL);
    await steps(page).getByRole('button', { name: '不再显示' }).click();
    assert.equal(await steps(page).count(), 0);
    await page.reload();
    await page.getByRole('button', { name: '看示例' }).waitFor();
    assert.equal(await steps(page).count(), 0);
    await page.goto(`${pane.origin()}/help.html`);
    await page.getByRole('link', { name: '用示例走三步' }).click();
    await steps(page).waitFor();
    assert.deepEqual(await taken(page), []);
  });

  it('is not in the way of a workbook of one’s own, nor of a list of many', async () => {
    const page = await pane.openWith(fixture('ebian-2021-budget'));
    assert.equal(await steps(page).count(), 0);
    const other = await pane.open();
    await other.setInputFiles('input[type=file]', [fixture('ebian-2021-budget'), fixture('lingshou-2021-budget')]);
    await other.getByRole('button', { name: '下载汇总' }).waitFor();
    assert.equal(await steps(other).count(), 0);
  });
});

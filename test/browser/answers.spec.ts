import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { answersXml } from '../../src/core/report/answers-part.js';
import { contrastFaults } from './contrast.js';
import { sheetXml, workbookZip } from '../hosts/file/workbook-zip.js';
import { describeInBrowser, fixture } from './harness.js';

const BUDGET = fixture('ebian-2021-budget');
const REASON = '表10由业务科室按万元填报。';

const openers = (page: Page) => page.getByRole('button', { name: '说明理由' });
const answered = (page: Page) => page.locator('.answers details');

async function answerFirst(page: Page, reason = REASON): Promise<void> {
  await openers(page).first().click();
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await answered(page).waitFor();
}

describeInBrowser('answering a warning in the pane', (pane) => {
  it('lists it apart with its reason, counts it apart, and goes on to the next warning', async () => {
    const page = await pane.openWith(BUDGET);
    const before = await openers(page).count();
    const sentence = await page.locator('.card-warning .card-text').first().innerText();
    await page.locator('.verdict-counts', { hasText: '2 处提醒' }).waitFor();
    await answerFirst(page);
    await page.locator('.verdict-counts', { hasText: '1 处提醒' }).waitFor();
    await page.locator('.verdict-relations', { hasText: '已说明 1 处' }).waitFor();
    assert.equal(await openers(page).count(), before - 1);
    assert.equal(await page.evaluate(() => document.activeElement?.matches('.card:has(.card-answer-open)')), true);
    await page.getByText('已说明', { exact: true }).click();
    assert.ok((await answered(page).innerText()).includes(sentence));
    assert.ok((await answered(page).innerText()).includes(REASON));
  });

  it('offers nothing of the kind for an error', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'));
    assert.ok((await page.locator('.card-error').count()) > 0);
    assert.equal(await page.locator('.card-error .answer-form').count(), 0);
    assert.ok((await page.locator('.card-warning .answer-form').count()) > 0);
  });

  it('keeps open cards open and the list where it stands', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'));
    await page.getByRole('button', { name: '看算式' }).first().click();
    await page.locator('.cause summary').first().click();
    await page.locator('.cause .card').first().waitFor();
    await openers(page).nth(2).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await openers(page).nth(2).click();
    await page.keyboard.type('已核实');
    const during = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Control+Enter');
    await answered(page).waitFor();
    assert.ok(before > 0);
    assert.equal(await page.evaluate(() => window.scrollY), during);
    assert.equal(await page.getByRole('button', { name: '收起' }).count(), 1);
    assert.equal(await page.locator('.cause details[open]').count(), 1);
  });

  it('finds the reason again when the file is opened another day, and not in another file', async () => {
    const page = await pane.openWith(BUDGET);
    await answerFirst(page);
    await page.reload();
    await page.setInputFiles('input[type=file]', BUDGET);
    await answered(page).waitFor();
    await page.reload();
    await page.setInputFiles('input[type=file]', { name: '另一份.xlsx', mimeType: '', buffer: readFileSync(BUDGET) });
    await page.getByRole('tablist').waitFor();
    assert.equal(await answered(page).count(), 0);
  });

  it('finds the reasons that Excel has kept in the file; withdrawn, they stay so', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(BUDGET)));
    const buffer = Buffer.from(
      zipSync({ ...parts, 'customXml/item1.xml': strToU8(answersXml({ 'unit.contradiction@表10!F3': REASON })) }),
    );
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', { name: '预算.xlsx', mimeType: '', buffer });
    await answered(page).waitFor();
    await page.getByText('已说明', { exact: true }).click();
    await page.getByRole('button', { name: '修改理由' }).click();
    await page.getByRole('button', { name: '撤回' }).click();
    await page.locator('.verdict-counts', { hasText: '2 处提醒' }).waitFor();
    await page.reload();
    await page.setInputFiles('input[type=file]', { name: '预算.xlsx', mimeType: '', buffer });
    await page.getByRole('tablist').waitFor();
    assert.equal(await answered(page).count(), 0);
  });

  it('can be withdrawn', async () => {
    const page = await pane.openWith(BUDGET);
    await answerFirst(page);
    await page.getByText('已说明', { exact: true }).click();
    await page.getByRole('button', { name: '修改理由' }).click();
    assert.equal(await page.getByRole('textbox', { name: '理由' }).inputValue(), REASON);
    await page.getByRole('button', { name: '撤回' }).click();
    await page.locator('.verdict-counts', { hasText: '2 处提醒' }).waitFor();
    assert.equal(await answered(page).count(), 0);
  });

  it('leaves things as they are on Escape and on nothing but spaces', async () => {
    const page = await pane.openWith(BUDGET);
    await openers(page).first().click();
    await page.keyboard.type('   ');
    assert.ok(await page.getByRole('button', { name: '保存理由' }).isDisabled());
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '说明理由');
    assert.equal(await page.locator('.answer-form:visible').count(), 0);
    assert.equal(await answered(page).count(), 0);
  });

  it('goes out as the file that --answers reads, and comes in again', async () => {
    const page = await pane.openWith(BUDGET);
    await answerFirst(page);
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出答复' }).click();
    assert.equal((await exported).suggestedFilename(), 'ebian-2021-budget-答复.json');
    const content = await readFile(await (await exported).path());
    assert.deepEqual(JSON.parse(content.toString()), { 'unit.contradiction@表10!F3': REASON });
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.setInputFiles('input[type=file]', BUDGET);
    await page.getByRole('tablist').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入答复' }).click();
    await (await chooser).setFiles({ name: '答复.json', mimeType: 'application/json', buffer: content });
    await answered(page).waitFor();
    await page.getByText('已导入 1 条').waitFor();
  });

  it('stands apart in the downloaded report', async () => {
    const page = await pane.openWith(BUDGET);
    await answerFirst(page);
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载报告' }).click();
    assert.match(
      (await readFile(await (await report).path())).toString(),
      new RegExp(`<h2>已说明 [\\s\\S]*说明：${REASON}`),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 px and keeps every text at 4.5 : 1, the field and the list open (${colorScheme})`, async () => {
      const page = await pane.openWith(BUDGET, { colorScheme, viewport: { width: 320, height: 760 } });
      await answerFirst(page, '很长的理由'.repeat(30));
      await page.getByText('已说明', { exact: true }).click();
      await openers(page).first().click();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
      assert.deepEqual(await contrastFaults(page), []);
    });
  }
});

describeInBrowser('last year’s workbook in the pane', (pane) => {
  it('is chosen by the file picker, named, said to be no match, and taken away', async () => {
    const page = await pane.openWith(BUDGET);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选上年工作簿比对' }).click();
    await (await chooser).setFiles(fixture('xinping-2021-final'));
    await page.getByText('上年：xinping-2021-final.xlsx').waitFor();
    await page.locator('.prior', { hasText: '未作比较' }).waitFor();
    await page.getByRole('button', { name: '不再比对上年工作簿' }).click();
    await page.getByRole('button', { name: '选上年工作簿比对' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '选上年工作簿比对');
  });
});

describeInBrowser('the amounts that no relation reads', (pane) => {
  const row = (...texts: string[]): string =>
    `<row>${texts.map((text) => (Number(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
  const content = workbookZip({
    表2: sheetXml(row('部门收入总表') + row('单位：元') + row('科目名称', '合计') + row('合计', '1234.5')),
  });

  it('are counted in the verdict, which leads to the list and on to the cell', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', { name: '公开表.xlsx', mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('button', { name: '1 个金额没有核对到' }).click();
    await page.getByRole('tab', { name: '识别', selected: true }).waitFor();
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^没有核对到的金额/);
    assert.deepEqual(await contrastFaults(page), []);
    await page.locator('#coverage').getByRole('button', { name: '查看 表2 的 B4 格' }).click();
    await page.locator('dialog.sheet[open] [aria-current=true]', { hasText: '1234.5' }).waitFor();
  });

  it('are not spoken of where there are none', async () => {
    const page = await pane.openWith(BUDGET);
    assert.equal(await page.getByText('没有核对到').count(), 0);
  });
});

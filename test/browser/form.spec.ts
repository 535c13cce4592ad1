import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { formDocx } from '../hosts/file/form/build-form.js';
import { contrastFaults } from './contrast.js';
import { describeInBrowser, fixture } from './harness.js';

const NAME = '本局空白模板.docx';
/** The year before is not there: what compares with it is left open. */
const LINES = [
  'XX局20XX年部门预算公开说明',
  '第一部分 部门概况',
  '联系电话XXX。',
  '第二部分 部门预算情况说明',
  '一、收支预算总体情况',
  '收支总预算XX万元，比上年增加（减少）XX万元。（请填写增减原因）',
];

const form = async () => ({ name: NAME, mimeType: '', buffer: Buffer.from(await formDocx(LINES)) });

async function filled(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '说明' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '用本局的空白模板…' }).click();
  await (await chooser).setFiles(await form());
  await page.getByText(`按“${NAME}”填入`).waitFor();
}

/** Drops a file on the page, as the system does. */
async function drop(page: Page): Promise<void> {
  const { name, buffer } = await form();
  const data = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], fileName));
      return transfer;
    },
    [name, [...buffer]] as const,
  );
  await page.dispatchEvent('.app', 'drop', { dataTransfer: data });
}

describeInBrowser('a bureau’s blank form', (pane) => {
  it('is filled: its figures lead to their cells, its blanks to their questions, and the file goes out', async () => {
    const page = await pane.openWith(fixture('ebian-2021-budget'));
    await filled(page);
    assert.match(await page.locator('#template option:checked').innerText(), /本局空白模板\.docx（空白模板）/);

    const open = page
      .locator('details', { hasText: '待填' })
      .filter({ has: page.locator('.form-places') })
      .last();
    await open.locator('summary').click();
    const count = Number(/\d+/.exec(await open.locator('.count').innerText())![0]);
    assert.equal(await open.locator('.form-place').count(), count);
    await open.locator('.form-place', { hasText: '联系电话' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'XXX');
    await page.locator('.form-note').getByRole('button', { name: '填写' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'answer-text');
    await page.keyboard.type('0000');
    await page.locator('.supplied', { hasText: '0000' }).waitFor();
    assert.equal(await open.locator('.form-place').count(), count - 1);

    await page.locator('details', { hasText: '没有写进结果的模板文字' }).last().locator('summary').click();
    await page.getByText('请填写增减原因').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'ebian-2021-budget-说明（草稿）.docx');
    assert.deepEqual([...(await readFile(await file.path())).subarray(0, 2)], [0x50, 0x4b]);

    await page.locator('.document .figure', { hasText: '1167.54' }).first().click();
    await page.locator('dialog.sheet[open]').waitFor();
  });

  it('may be dropped on the page, and is found again with its answers', async () => {
    const page = await pane.openWith(fixture('ebian-2021-budget'));
    await drop(page);
    await page.getByText(`按“${NAME}”填入`).waitFor();
    await page.locator('.document .blank', { hasText: 'XXX' }).first().click();
    await page.keyboard.type('0000');
    await page.getByText('已保存').waitFor();
    await page.reload();
    await page.setInputFiles('input[type=file]', fixture('ebian-2021-budget'));
    await page.getByRole('tablist').waitFor();
    await drop(page);
    await page.locator('.supplied', { hasText: '0000' }).waitFor();
  });

  it('asks for the workbook where there is none', async () => {
    const page = await pane.open();
    await drop(page);
    await page.getByText('是空白模板，请先打开工作簿').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 px and keeps every text at 4.5 : 1 (${colorScheme})`, async () => {
      const page = await pane.openWith(fixture('ebian-2021-budget'), {
        colorScheme,
        viewport: { width: 320, height: 760 },
      });
      await filled(page);
      await page.locator('.document .figure').first().waitFor();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
      assert.deepEqual(await contrastFaults(page), []);
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { narrativeDocx } from '../../src/hosts/file/docx.js';
import { readDocx } from '../../src/hosts/file/text/docx-text.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { BUDGET } from '../core/reconcile/sample.js';
import { contrastFaults } from './contrast.js';
import { describeInBrowser, fixture } from './harness.js';

const COUNTY = fixture('lingshou-2021-budget');
const WRONG =
  '2021年部门预算说明\n一、收支总体情况\n2021年收入预算1357.83万元。\n二、其他情况\n接待费XX万元。\n项目\t金额\n合计\t9万元\n';

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const quotes = (page: Page) => page.locator('.text-findings .quote');
const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Opens a text from the view by its file picker. */
async function openText(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开说明文件' }).click();
  await (await chooser).setFiles(file(name, content));
  await page.locator('.text-name', { hasText: name }).waitFor();
}

async function withWorkbook(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '核对文字' }).click();
  await openText(page, '说明.txt', WRONG);
}

describeInBrowser('reading a text back in the page', (pane) => {
  it('finds what differs from the workbook, and leads to the place and to the cell', async () => {
    const page = await pane.openWith(COUNTY);
    await withWorkbook(page);
    await page.locator('.text-verdict', { hasText: /1 处错误[\s\S]*读到 \d+ 个数/ }).waitFor();
    const card = page.locator('.text-findings .card-error').first();
    assert.deepEqual(await card.locator('.figures .number').allInnerTexts(), ['1,357.83', '1,357.38']);
    await card.locator('.quote').click();
    const mark = page.locator('.original .words.current');
    assert.equal(await mark.innerText(), '1357.83万元');
    assert.match(await focusedText(page), /1357\.83万元/);
    assert.ok(
      await mark.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await mark.click();
    assert.ok(await card.locator('.quote').evaluate((one) => one === document.activeElement));
    await card
      .getByRole('button', { name: /^查看 .* 格$/ })
      .first()
      .click();
    await page.locator('dialog.sheet[open] [aria-current=true]').waitFor();
    assert.match(await page.locator('dialog.sheet [aria-current=true]').innerText(), /1,?357\.38/);
  });

  it('opens what was read, chapter by chapter, underlines what nothing bears out and leads to it', async () => {
    const page = await pane.openWith(COUNTY);
    await page.getByRole('tab', { name: '核对文字' }).click();
    await openText(page, '说明.txt', `${WRONG}三、其他\n云上展厅36.00万元。\n`);
    const read = page.locator('.text-findings details.read');
    assert.equal(await page.locator('.original.shows-open').count(), 0);
    await read.locator('summary').click();
    await page.locator('.original.shows-open .open-figure').first().waitFor();
    assert.match(await read.locator('table').innerText(), /章节[\s\S]*其他/);
    await read.getByRole('button', { name: '云上展厅36.00万元' }).click();
    await page.getByText('已到文中的这一处').waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => getSelection()?.toString()), '36.00万元');
    await read.locator('summary').click();
    await page.locator('.original:not(.shows-open)').waitFor();
  });

  it('does all of it with the keyboard, and says it to screen readers', async () => {
    const page = await pane.openWith(COUNTY);
    await withWorkbook(page);
    await page.getByText(/^1 处错误 · .*。读到 \d+ 个数：.*$/).waitFor({ state: 'attached' });
    await quotes(page).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('已到文中的这一处').waitFor({ state: 'attached' });
    assert.match(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      /^1357\.83万元，错误 1$/,
    );
    await page.keyboard.press('Enter');
    assert.ok(
      await quotes(page)
        .first()
        .evaluate((one) => one === document.activeElement),
    );
  });

  it('needs no workbook, takes one later, and reads back again when it changes', async () => {
    const page = await pane.open();
    await page.getByRole('button', { name: '核对说明文字' }).click();
    await openText(page, '说明.txt', WRONG);
    assert.equal(await page.getByRole('tablist').count(), 0);
    await page.getByText('没有对照工作簿，只核对文中数字之间。').waitFor();
    assert.equal(await page.locator('.card-error').count(), 0);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿' }).click();
    await (await chooser).setFiles(COUNTY);
    await page.getByText('对照 lingshou-2021-budget.xlsx').waitFor();
    assert.equal(await page.locator('.text-findings .card-error').count(), 1);
    await page.getByRole('tab', { name: '核对文字', selected: true }).waitFor();
  });

  it('reads pasted text, and goes back to the start', async () => {
    const page = await pane.open();
    await page.getByRole('button', { name: '核对说明文字' }).click();
    assert.ok(await page.getByRole('button', { name: '核对粘贴的文字' }).isDisabled());
    await page.getByRole('textbox', { name: '或者把说明粘贴在这里' }).fill(BUDGET.replace('占66.67%', '占67.66%'));
    await page.keyboard.press('Control+Enter');
    await page.locator('.card-error', { hasText: '66.67%' }).waitFor();
    assert.match(await page.locator('.masthead').innerText(), /部门预算/);
    await page.getByText('换一份说明').click();
    assert.match(await page.getByRole('textbox').inputValue(), /67\.66%/);
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '看示例' }).waitFor();
  });

  it('takes a .docx chosen or dropped where a workbook is opened', async () => {
    const workbook = readWorkbook(readFileSync(COUNTY), '公开表.xlsx');
    const disclosure = recognize(workbook);
    const docx = await narrativeDocx(narrate(disclosure, {}), { workbook, disclosure });
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', file('说明.docx', docx));
    await page.locator('.text-name', { hasText: '说明.docx' }).waitFor();
    const drawn = await page.locator('.original').evaluate((one) => one.textContent ?? '');
    const bare = (text: string): string => text.replace(/[\s\u2060]/g, '');
    const numbers = await page.locator('.note').allInnerTexts();
    const copy = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存批注副本' }).click();
    assert.equal((await copy).suggestedFilename(), '说明-核对.docx');
    assert.equal(readDocx(await readFile(await (await copy).path())).text, readDocx(docx).text);
    assert.equal(bare(drawn).length - bare(numbers.join('')).length, bare(readDocx(docx).text).length);
  });

  it('says what it cannot read, and keeps what was there', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', file('说明.txt', WRONG));
    await page.locator('.text-name').waitFor();
    await page.locator('.open-file input[accept*=".docx"]').setInputFiles(file('坏.docx', 'PK坏'));
    const alert = page.getByRole('alert').filter({ hasText: '坏.docx' });
    await alert.waitFor();
    assert.match((await alert.innerText()).trim(), /^[^。\n]+。$/);
    assert.match(await page.locator('.text-name').innerText(), /说明\.txt/);
  });

  it('hands out the report', async () => {
    const page = await pane.openWith(COUNTY);
    await withWorkbook(page);
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载报告' }).click();
    assert.equal((await report).suggestedFilename(), '说明-核对报告.html');
    assert.match(
      await readFile(await (await report).path(), 'utf8'),
      /<mark id="t1" class="error">1357\.83万元<\/mark>/,
    );
  });

  it('loads nothing of it before it is turned to, and keeps nothing', async () => {
    const page = await pane.openWith(COUNTY);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await withWorkbook(page);
    assert.ok(
      scripts.some((path) => path.startsWith('/text.')) && scripts.some((path) => path.startsWith('/text-reader.')),
      scripts.join(' '),
    );
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes('1357.83')), false);
  });

  it('has the text beside the findings where there is room, and the sheet over it', async () => {
    const page = await pane.openWith(COUNTY, { viewport: { width: 1200, height: 760 } });
    await withWorkbook(page);
    const [list, text] = [await page.locator('.main').boundingBox(), await page.locator('.original').boundingBox()];
    assert.ok(text!.x >= list!.x + list!.width);
    await page.locator('.text-findings .chip').first().click();
    await page.locator('dialog.sheet[open]').waitFor();
    await quotes(page).first().click();
    assert.equal(await page.locator('dialog.sheet[open]').count(), 0);
    assert.ok(await page.locator('.original .words.current').isVisible());
    await page.getByRole('tab', { name: '校验' }).click();
    assert.equal(await page.locator('.original').isVisible(), false);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 px and keeps every text at 4.5 : 1 (${colorScheme})`, async () => {
      const page = await pane.open({ colorScheme, viewport: { width: 320, height: 760 } });
      await page.getByRole('button', { name: '核对说明文字' }).click();
      await page.getByRole('button', { name: '打开说明文件' }).waitFor();
      assert.deepEqual(await contrastFaults(page), [], 'intake');
      await openText(page, '说明.txt', WRONG + '很长的表\t'.repeat(20));
      await quotes(page).first().click();
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) <= 0);
      assert.deepEqual(await contrastFaults(page), []);
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SimulatedHost } from '../office-host/simulated-host.js';
import { describeInBrowser, fixture } from './harness.js';
import { simulateExcel } from './in-office.js';

const AXE = source();
const FINAL = 'xinping-2021-final';
const TEXT = '某局2021年部门决算说明\n一、收入支出决算总体情况\n2021年度收入总计600.00万元，支出总计555.63万元。\n';

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light, narrow', { colorScheme: 'light' }],
  ['dark, wide', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
  ['forced colours, narrow', { forcedColors: 'active' }],
];

/** Null where `npm ci` has not been run since axe-core came in. */
function source(): string | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return null;
  }
}

/** What axe-core finds against WCAG 2.2 AA and its own best practices: the rule, and the element. */
async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE!);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // every rule; of those that are kept nothing is gathered, nor where the faults stand
    const { violations } = await axe.run({ resultTypes: ['violations'], selectors: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

describeInBrowser('what axe-core finds in the pane', (pane) => {
  before(function () {
    if (AXE !== null) return;
    console.log('      跳过：没有装 axe-core，请先运行 npm ci');
    this.skip();
  });

  it('is a fault where there is one', async () => {
    const page = await pane.open();
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')));
    assert.deepEqual(await faults(page), ['button-name: <button></button>']);
  });

  for (const [name, options] of LOOKS) {
    it(`is nothing in any view: ${name}`, async () => {
      const page = await pane.open(options);
      assert.deepEqual(await faults(page), [], 'welcome');
      await page.setInputFiles('input[type=file]', fixture(FINAL));
      await page.getByRole('tablist').waitFor();
      assert.deepEqual(await faults(page), [], '校验');
      await page.getByRole('button', { name: '看算式' }).first().click();
      assert.deepEqual(await faults(page), [], 'a card opened');
      await page.locator('.chip').first().click();
      await page.locator('dialog.sheet[open]').waitFor();
      assert.deepEqual(await faults(page), [], 'the sheet');
      await page.keyboard.press('Escape');
      await tab(page, '识别');
      assert.deepEqual(await faults(page), [], '识别');
      await tab(page, '说明');
      assert.deepEqual(await faults(page), [], '说明');
      await tab(page, '核对文字');
      assert.deepEqual(await faults(page), [], '核对文字, empty');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: '打开说明文件' }).click();
      await (await chooser).setFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
      await page.locator('.text-name').waitFor();
      assert.deepEqual(await faults(page), [], '核对文字');
      await page.getByRole('button', { name: '设置', exact: true }).click();
      await page.getByLabel('容差（元）').fill('一元');
      await page.getByLabel('要停用的校验').selectOption({ index: 1 });
      await page.getByRole('button', { name: '停用', exact: true }).click();
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('请写以元为单位的金额').waitFor();
      assert.deepEqual(await faults(page), [], '设置');
    });

    it(`is nothing in the list of many workbooks, nor beside two versions: ${name}`, async () => {
      const page = await pane.open(options);
      await page.setInputFiles('input[type=file]', [fixture(FINAL), fixture(`${FINAL}.corrected`)]);
      await page.getByRole('button', { name: '下载汇总' }).waitFor();
      assert.deepEqual(await faults(page), [], 'the list');
      await page
        .getByRole('button', { name: /^比较两个版本/ })
        .first()
        .click();
      await page.locator('.comparison').waitFor();
      assert.deepEqual(await faults(page), [], 'two versions');
    });

    it(`is nothing in Excel’s pane, with what was put right and said: ${name}`, async () => {
      const host = new SimulatedHost(readWorkbook(readFileSync(fixture(FINAL)), `${FINAL}.xlsx`));
      const prepare = (fresh: Page): Promise<void> => simulateExcel(fresh, host);
      const page = await pane.open({ path: '/taskpane.html#findings', prepare, ...options });
      await page.getByRole('button', { name: '插入图表' }).click();
      await page.getByText(/^已把 \d 张图写入/).waitFor();
      assert.deepEqual(await faults(page), [], 'charts');
      await page
        .getByRole('button', { name: /^更正.*：公开02表 的 E7 从/ })
        .first()
        .click();
      await page.locator('.verdict-change').waitFor();
      await page.keyboard.press('F8');
      assert.deepEqual(await faults(page), [], '更正');
    });
  }
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { describeInBrowser, fixture } from './harness.js';

describeInBrowser('many workbooks in the page', (pane) => {
  let folder = '';
  before(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'gongkai-many-')), '套表');
    mkdirSync(join(folder, '甲'), { recursive: true });
    copyFileSync(fixture('xinping-2021-final'), join(folder, '初稿.xlsx'));
    copyFileSync(fixture('xinping-2021-final.corrected'), join(folder, '定稿.xlsx'));
    copyFileSync(fixture('lingshou-2021-budget'), join(folder, '甲', '预算公开表.xlsx'));
    writeFileSync(join(folder, '甲', '预算公开说明.txt'), '2021年部门预算说明\n收入总计100.00万元。\n');
    writeFileSync(join(folder, '坏.xls'), '不是工作簿');
  });
  after(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const openFolder = async (options = {}): Promise<Page> => {
    const page = await pane.open(options);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开文件夹' }).click();
    await (await chooser).setFiles(folder);
    await page.getByRole('button', { name: '下载汇总' }).waitFor();
    return page;
  };
  const names = (page: Page): Promise<string[]> => page.locator('.many-file').allInnerTexts();

  it('are a list with a verdict each, sorted as it is asked for', async () => {
    const page = await openFolder();
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /^套表：4 个工作簿$/);
    await page.getByText('共 4 个工作簿：没有错误 2 个，有错误 1 个，未能校验 1 个。').waitFor();
    await page.getByText('“坏.xls”不是 Excel 工作簿').waitFor();
    await page.getByLabel('排列').selectOption('verdict');
    const sorted = await names(page);
    assert.match(sorted[0]!, /初稿\.xlsx$/);
    assert.match(sorted[1]!, /坏\.xls$/);
  });

  it('are opened by a click or key, and the way back leads to the line', async () => {
    const page = await openFolder();
    const line = page.getByRole('button', { name: /甲\/预算公开表\.xlsx/ });
    await line.focus();
    await page.keyboard.press('Enter');
    await page.locator('.masthead').getByText('2021年部门预算').waitFor();
    await page.getByRole('button', { name: '核对说明 预算公开说明.txt' }).click();
    await page.getByText('对照 预算公开表.xlsx').waitFor();
    await page.getByRole('button', { name: '返回列表' }).click();
    await line.waitFor();
    assert.match(await page.evaluate(() => document.activeElement!.textContent ?? ''), /预算公开表/);
    assert.equal(await page.getByRole('tablist').isVisible(), false);
  });

  it('are compared where two are versions of one, cell by cell', async () => {
    const page = await openFolder();
    await page
      .getByRole('button', { name: /^比较两个版本/ })
      .first()
      .click();
    const comparison = page.getByRole('region', { name: '两个版本的比较' });
    await comparison.getByText(/^改动 \d+ 格/).waitFor();
    await comparison.getByRole('button', { name: '查看 公开02表 的 E7 格' }).first().click();
    await page.locator('dialog.sheet[open]').waitFor();
  });

  it('give an overview and the papers as workbooks', async () => {
    const page = await openFolder();
    for (const [button, sheets] of [
      ['下载汇总', ['汇总', '各类问题']],
      ['下载检查表', ['汇总', '检查表']],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).click();
      const { grids } = readWorkbook(readFileSync(await (await download).path()), '表.xlsx');
      assert.deepEqual(
        grids.map(({ name }) => name),
        sheets,
      );
    }
  });

  it('give the paper of the one that is open', async () => {
    const page = await pane.openWith(fixture('lingshou-2021-budget'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载检查表' }).click();
    assert.equal((await download).suggestedFilename(), 'lingshou-2021-budget-检查表.xlsx');
  });
});

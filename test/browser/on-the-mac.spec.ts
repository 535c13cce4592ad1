import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SimulatedHost } from '../office-host/simulated-host.js';
import { SimulatedWord } from '../office-host/with-word.js';
import { emptyDocument } from '../office-host/word-state.js';
import { describeInBrowser, fixture } from './harness.js';
import { simulate } from './in-office.js';

const permissions = ['clipboard-read', 'clipboard-write'];

describeInBrowser('the pane in Office on the Mac, where downloads do nothing', (pane) => {
  const inExcel = async (view: string): Promise<{ readonly page: Page; readonly downloads: string[] }> => {
    const file = 'xinping-2021-final';
    const host = new SimulatedHost(readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`));
    const path = `/taskpane.html#${view}`;
    const page = await pane.open({
      path,
      permissions,
      prepare: (fresh) => simulate(fresh, host, 'Excel', 'Mac'),
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    return { page, downloads };
  };

  it('copies the report, and says so', async () => {
    const { page, downloads } = await inExcel('findings');
    await page.getByRole('button', { name: '下载报告' }).click();
    await page.getByText('内容已复制，请粘贴到 Word 文档，存为“xinping-2021-final-校验报告.html”').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    assert.match(copied, /5,566,280\.53/);
    assert.deepEqual(downloads, []);
  });

  it('says what to do about a Word document that Excel cannot open', async () => {
    const { page, downloads } = await inExcel('narrative');
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    await page.getByRole('alert').filter({ hasText: '请在 Word 里用公开表助手' }).waitFor();
    assert.deepEqual(downloads, []);
  });
});

describeInBrowser('the pane in Word on the Mac', (pane) => {
  it('opens the 说明 as a new document, and says so', async () => {
    const word = new SimulatedWord(emptyDocument());
    const page = await pane.openWith(fixture('ebian-2021-budget'), {
      path: '/taskpane.html#narrative',
      prepare: (fresh) => simulate(fresh, word, 'Word', 'Mac'),
    });
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    await page.getByText('已在新窗口打开，请另存为“ebian-2021-budget-说明.docx”').waitFor();
    assert.deepEqual([word.state.opened.length, word.unknown], [1, []]);
  });
});

describeInBrowser('the pane anywhere else', (pane) => {
  it('says that the browser was given the file, not that it has come', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载报告' }).click();
    await page.getByText('已交给浏览器下载：xinping-2021-final-校验报告.html').waitFor();
    await download;
  });
});

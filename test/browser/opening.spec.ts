import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser, fixture } from './harness.js';

/** Drops files on the page as a user does. */
async function drop(
  page: Page,
  name: string,
  content: Buffer,
  ...more: readonly (readonly [string, Buffer])[]
): Promise<void> {
  const files = [[name, content] as const, ...more].map(([one, bytes]) => ({
    name: one,
    base64: bytes.toString('base64'),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given)
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    return data;
  }, files);
  await page.dispatchEvent('.app', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.app', 'drop', { dataTransfer: transfer });
}

const FINAL = fixture('xinping-2021-final');

describeInBrowser('opening a workbook in the page', (pane) => {
  it('says what to do before one is open', async () => {
    const page = await pane.open();
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    await page.getByRole('button', { name: '看示例' }).waitFor();
    assert.equal(await page.getByRole('tablist').isVisible(), false);
  });

  it('takes one from the file picker', async () => {
    const page = await pane.open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开工作簿' }).click();
    await (await chooser).setFiles(FINAL);
    await page.getByRole('tab', { name: '校验', selected: true }).waitFor();
    assert.match(await page.locator('.masthead').innerText(), /2021年部门决算/);
  });

  it('takes one dropped on it, before and after another', async () => {
    const page = await pane.open();
    await drop(page, '决算.xlsx', readFileSync(FINAL));
    await page.getByText('决算.xlsx').waitFor();
    await drop(page, '预算.xlsx', readFileSync(fixture('lingshou-2021-budget')));
    await page.getByText('预算.xlsx').waitFor();
    assert.match(await page.locator('.masthead').innerText(), /2021年部门预算/);
  });

  it('takes a 说明 that is dropped with its workbook: it is held to it', async () => {
    const page = await pane.open();
    const text = Buffer.from('某某局2021年部门决算公开说明\n二、收支情况\n收入总计100.00万元。\n');
    await drop(page, '决算.xlsx', readFileSync(FINAL), ['说明.txt', text]);
    await page.getByText('对照 决算.xlsx').waitFor();
  });

  it('opens the bundled sample', async () => {
    const page = await pane.open();
    await page.getByRole('button', { name: '看示例' }).click();
    await page.getByText('2021年决算示例.xlsx').waitFor();
    await page.getByRole('tab', { name: '识别' }).click();
    assert.ok((await page.locator('.table-item').count()) >= 5);
  });

  it('has the engine and the reader of files at hand before there is one, and nothing else', async () => {
    const scripts: string[] = [];
    const page = await pane.open({
      prepare: async (fresh) => {
        fresh.on('request', (request) => scripts.push(new URL(request.url()).pathname));
      },
    });
    const loaded = (name: string): boolean => scripts.some((path) => path.startsWith(`/${name}.`));
    while (!loaded('reader')) await page.waitForTimeout(50);
    assert.ok(loaded('engine'));
    await page.setInputFiles('input[type=file]', FINAL);
    await page.getByRole('tablist').waitFor();
    assert.ok(!loaded('docx') && !loaded('text') && !loaded('form'), scripts.join(' '));
  });

  it('shows progress while it reads, and can be stopped', async () => {
    const page = await pane.open({ prepare: (fresh) => fresh.route('**/reader.*', () => {}) }); // never answered
    await page.setInputFiles('input[type=file]', FINAL);
    await page.getByText('正在读取工作簿（1/4）').waitFor();
    await page.getByRole('progressbar', { name: '进度' }).waitFor();
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('已停止').waitFor();
    assert.equal(await page.getByRole('progressbar').count(), 0);
    assert.equal(await page.locator('.banner').count(), 0);
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  });

  it('says in one sentence what is wrong with a broken file, and keeps the result it had', async () => {
    const page = await pane.openWith(FINAL);
    for (const [name, content] of [
      ['乱.xlsx', Buffer.from('这不是工作簿')],
      ['截断.xlsx', readFileSync(FINAL).subarray(0, 9000)],
      ['空.xlsx', Buffer.alloc(0)],
    ] as const) {
      await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: content });
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      assert.match((await alert.innerText()).trim(), /^[^。\n]+。$/);
    }
    assert.match(await page.locator('.masthead').innerText(), /xinping-2021-final\.xlsx/);
    await page.getByRole('button', { name: '关闭这条消息' }).click();
    assert.equal(await page.locator('.banner').count(), 0);
  });

  it('says what to do when no 公开表 is inside', async () => {
    const page = await pane.open();
    const csv = Buffer.from('<table><tr><td>通讯录</td><td>甲</td></tr></table>');
    await page.setInputFiles('input[type=file]', { name: '通讯录.xls', mimeType: '', buffer: csv });
    await page.getByRole('tab', { name: '识别', selected: true }).waitFor();
    await page.getByRole('heading', { name: '没有认出公开表' }).waitFor();
    for (const tab of ['校验', '说明']) {
      await page.getByRole('tab', { name: tab }).click();
      assert.match(await page.getByRole('tabpanel').innerText(), /到“识别”里/);
    }
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { readText } from '../../src/hosts/file/text/read-text.js';
import { BUDGET } from '../core/reconcile/sample.js';
import { buildSingle } from '../taskpane/build.js';
import { fixture, printed } from './harness.js';
import { withoutLookbehind } from './old-engine.js';
import { NO_BROWSER, sharedBrowser } from './launch.js';
import { walk, watch, type Watched } from './walk.js';

describe('gongkai.html, opened from a disk', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let file: string;
  let watched: Watched;

  before(async function () {
    const found = await sharedBrowser();
    if (!found && process.env['CI'] === 'true') throw new Error(NO_BROWSER);
    if (!found) return this.skip();
    browser = found;
    file = await buildSingle();
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });

  /** The page by its file: address, with the network off. */
  const open = async (): Promise<Page> => {
    const page = await browser!.newPage({ viewport: { width: 1100, height: 760 } });
    page.setDefaultTimeout(20_000);
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.context().setOffline(true);
    watched = await watch(page);
    await page.goto(pathToFileURL(file).href);
    await page.locator('.app').waitFor();
    return page;
  };
  const content = async (download: Download): Promise<Uint8Array> => readFileSync(await download.path());
  /** Nothing refused, nothing thrown, and nothing asked of anybody but the page itself. */
  const assertAlone = async (): Promise<void> => {
    assert.deepEqual([await watched.violations(), watched.errors], [[], []]);
    const others = watched.requests.filter((url) => !/^(?:blob:|data:,)/.test(url));
    assert.deepEqual(others, [pathToFileURL(file).href]);
  };

  it('draws the page of a PDF with the place of a finding, and asks nobody for anything', async () => {
    const page = await open();
    await page.setInputFiles('input[type=file]', printed('xinping-2021-final.ruled'));
    await page.getByRole('button', { name: '查看 第3页 的 E7 格' }).first().click();
    await page.locator('.printed-mark').waitFor();
    await assertAlone();
  });

  it('reads a folder that is dropped on it, with its subfolders', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-drop-')), '套表');
    mkdirSync(join(folder, '甲'), { recursive: true });
    copyFileSync(fixture('xinping-2021-final'), join(folder, '决算.xlsx'));
    copyFileSync(fixture('lingshou-2021-budget'), join(folder, '甲', '预算.xlsx'));
    const page = await open();
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    await page.getByRole('heading', { name: '套表：2 个工作簿' }).waitFor();
    await page.getByText('甲/预算.xlsx').waitFor();
    await assertAlone();
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('brings the first steps back itself, having no page of help', async () => {
    const page = await open();
    const steps = page.getByRole('region', { name: '第一次使用' });
    const again = page.getByRole('button', { name: '第一次用' });
    assert.equal(await again.isVisible(), false);
    await steps.getByRole('button', { name: '不再显示' }).click();
    assert.equal(await steps.isVisible(), false);
    await page.reload();
    await again.click();
    await steps.waitFor();
    assert.equal(await again.isVisible(), false);
    await page.reload();
    await steps.waitFor();
  });

  it('is one file, whose policy allows its own script and style by their hashes and names no source but itself', () => {
    assert.deepEqual(readdirSync(dirname(file)), ['gongkai.html']);
    const html = readFileSync(file, 'utf8');
    const scripts = Array.from(html.matchAll(/<script(?: id="?[\w-]+"?)?>([\s\S]*?)<\/script>/g), ([, text]) => text!);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!;
    assert.deepEqual(policy!.split('; '), [
      "default-src 'none'",
      `script-src ${scripts.map(hash).reverse().join(' ')}`,
      `style-src ${hash(style)}`,
      'img-src data:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const rest = scripts.reduce((page, script) => page.replace(script, ''), html);
    const addresses = Array.from(rest.matchAll(/\s(?:src|href)="([^"]*)"/g), ([, to]) => to);
    assert.deepEqual(addresses, ['data:,']);
  });

  it('checks a workbook, shows its findings, and hands out the report and the 说明 as a .docx', async () => {
    const page = await open();
    const [report, docx] = await walk(page, fixture('xinping-2021-final'));
    assert.match(Buffer.from(await content(report!)).toString(), /5,566,280\.53/);
    assert.match(docx!.suggestedFilename(), /-说明\.docx$/);
    assert.match(readText(await content(docx!), '说明.docx'), /“三公”经费/);
    await page.getByRole('tab', { name: '校验' }).click();
    await page.locator('.card-error', { hasText: '5,566,280.53' }).first().waitFor();
    await assertAlone();
  });

  it('hands out the workbook with its cells marked', async () => {
    const page = await open();
    await page.setInputFiles('input[type=file]', fixture('xinping-2021-final'));
    const marked = page.waitForEvent('download');
    await page.getByRole('button', { name: '标注' }).first().click();
    const { grids } = readWorkbook(await content(await marked), '校验.xlsx');
    assert.ok(grids.length > 1);
    await assertAlone();
  });

  it('reads the sample, which lies in the page, and a text against it', async () => {
    const page = await open();
    await page.getByRole('button', { name: '看示例' }).click();
    await page.getByRole('tab', { name: '核对文字' }).click();
    const buffer = Buffer.from(BUDGET.replace('占66.67%', '占67.66%'));
    await page.setInputFiles('.intake input[type=file]', { name: '说明.txt', mimeType: 'text/plain', buffer });
    await page.locator('.card-error', { hasText: '66.67%' }).first().waitFor();
    await assertAlone();
  });

  it('says what is needed where the engine is too old', async () => {
    const page = await browser!.newPage();
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(withoutLookbehind);
    await page.goto(pathToFileURL(file).href);
    await page.getByText('请用新版 Edge 或 Chrome 打开这个文件').waitFor();
    assert.equal(await page.locator('.app').count(), 0);
  });

  it('runs no script but its own', async () => {
    const page = await open();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const answer = await fetch('https://example.com/').catch(() => null);
      return [answer, 'injected' in window];
    });
    assert.deepEqual(ran, [null, false]);
    const refused = (await watched.violations()).join('\n');
    assert.match(refused, /script-src-elem inline[\s\S]*connect-src https:\/\/example\.com/);
  });
});

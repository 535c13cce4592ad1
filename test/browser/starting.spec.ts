import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Route } from 'playwright-core';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SimulatedHost } from '../office-host/simulated-host.js';
import { describeInBrowser, fixture } from './harness.js';
import { OFFICE_JS, simulateExcel } from './in-office.js';
import { withoutLookbehind } from './old-engine.js';
import { watch, type Watched } from './walk.js';

const path = '/taskpane.html';
const waitUntil = 'domcontentloaded';

/** Holds office.js back until it is let through. */
function heldBack(host: SimulatedHost): {
  readonly prepare: (page: Page) => Promise<void>;
  readonly release: () => void;
} {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  return {
    release: () => release(),
    prepare: async (page) => {
      await simulateExcel(page, host);
      // the last route that was laid is asked first
      await page.route(OFFICE_JS, (route: Route) => void held.then(() => route.fallback()));
    },
  };
}

const workbook = (): SimulatedHost =>
  new SimulatedHost(readWorkbook(readFileSync(fixture('lingshou-2021-budget')), '公开表.xlsx'));

describeInBrowser('the pane while it starts', (pane) => {
  it('is a page where the network keeps silent about office.js, and says so', async () => {
    const page = await pane.open({ path, waitUntil, prepare: heldBack(workbook()).prepare });
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    await page.getByText('还没有连上 Office').waitFor();
  });

  it('is never blank: it says what it waits for', async () => {
    const { prepare, release } = heldBack(workbook());
    const seen: Promise<string>[] = [];
    const page = await pane.open({
      path,
      waitUntil,
      prepare: async (fresh) => {
        await prepare(fresh);
        fresh.on('domcontentloaded', () => seen.push(fresh.locator('#app').innerText()));
      },
    });
    release();
    assert.deepEqual(await Promise.all(seen), ['正在连接 Office…']);
    await page.getByRole('button', { name: '校验这个工作簿' }).waitFor();
  });

  it('takes in Office that answers late', async () => {
    const host = workbook();
    const { prepare, release } = heldBack(host);
    const page = await pane.open({ path: `${path}#narrative`, waitUntil, prepare });
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    release();
    await page.getByRole('tab', { name: '说明', selected: true }).waitFor();
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    assert.deepEqual(host.unknown, []);
  });

  it('asks first where a workbook was opened meanwhile', async () => {
    const { prepare, release } = heldBack(workbook());
    const page = await pane.openWith(fixture('ebian-2021-budget'), { path, waitUntil, prepare });
    release();
    await page.getByText('已连上 Excel。').waitFor();
    await page.getByText('ebian-2021-budget.xlsx').first().waitFor();
    await page.getByRole('button', { name: '改为校验当前工作簿' }).click();
    await page.getByRole('button', { name: '校验这个工作簿' }).waitFor();
    assert.equal(await page.getByText('ebian-2021-budget.xlsx').count(), 0);
  });

  it('has office.js from the deployment itself, and asks nobody else', async () => {
    let watched: Watched | undefined;
    const library = (file: string): string =>
      readFileSync(createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${file}`), 'utf8');
    const page = await pane.open({
      path: '/local.html',
      prepare: async (fresh) => {
        watched = await watch(fresh);
        const html = readFileSync(`${pane.build().folder}index.html`, 'utf8');
        const body = html.replace(
          '<script defer',
          '<script async data-office src="office/office.js"></script><script defer',
        );
        await fresh.route('**/local.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
        await fresh.route('**/office/**', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: library(new URL(route.request().url()).pathname.replace('/office/', '')),
          }),
        );
      },
    });
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    assert.equal(await page.evaluate(() => typeof Office.onReady), 'function');
    assert.ok(watched!.requests.some((url) => url.endsWith('/office/office.js')));
    assert.deepEqual(
      watched!.requests.filter((url) => !url.startsWith(pane.origin()) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual([await watched!.violations(), watched!.errors], [[], []]);
  });
});

describeInBrowser('where the engine is too old', (pane) => {
  for (const [engine, userAgent, advice] of [
    ['Internet Explorer 内核', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko', 'WebView2'],
    [
      '旧版 Edge 内核',
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763',
      'WebView2',
    ],
    ['旧版 Safari 内核', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML)', 'macOS'],
    ['Chromium 61 内核', 'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/61.0.3163 Safari/537.36', 'WebView2'],
  ] as const) {
    it(`the pane says so: ${engine}`, async () => {
      const page = await pane.open({ path: '/taskpane.html', waitUntil, userAgent, prepare: broken });
      const text = await page.getByRole('alert').innerText();
      assert.ok(text.includes(engine) && text.includes(advice), text);
      assert.ok(text.includes(`${pane.origin()}/index.html`), text);
      assert.equal(await page.locator('.app').count(), 0);
    });
  }
});

async function broken(page: Page): Promise<void> {
  await page.addInitScript(withoutLookbehind);
  await page.route(OFFICE_JS, (route) => route.abort());
}

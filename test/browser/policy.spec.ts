import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sheetXml, workbookZip } from '../hosts/file/workbook-zip.js';
import { paneConfig } from '../taskpane/build.js';
import { describeInBrowser, fixture } from './harness.js';
import { walk, watch, type Watched } from './walk.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const metaPolicy = (html: string): string | undefined =>
  /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1];

describeInBrowser('the page’s security policy', (pane) => {
  const built = (name: string): string => readFileSync(`${pane.build().folder}${name}`, 'utf8');

  it('is strict in index.html, which knows nothing of office.js', () => {
    assert.equal(metaPolicy(built('index.html')), STRICT);
    assert.doesNotMatch(built('index.html'), /https?:\/\//);
  });

  it('lets taskpane.html load scripts from Microsoft’s two hosts besides its own, and nothing else', () => {
    const hosts = "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;";
    assert.equal(metaPolicy(built('taskpane.html')), STRICT.replace("script-src 'self';", hosts));
    assert.match(
      built('taskpane.html'),
      /<script async data-office src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
    );
  });

  it('stands in the header of npm start too', async () => {
    const { devServer } = (await paneConfig('development')) as { devServer: Record<string, unknown> };
    const headers = devServer['headers'] as (request: { url: string }) => Record<string, string>;
    assert.equal(headers({ url: '/' })['Content-Security-Policy'], STRICT);
    assert.equal(
      headers({ url: '/taskpane.html?view=findings' })['Content-Security-Policy'],
      metaPolicy(built('taskpane.html')),
    );
    assert.deepEqual(
      [devServer['hot'], devServer['liveReload'], devServer['client'], devServer['open']],
      [false, false, false, false],
    );
  });

  it('no build relies on eval', async () => {
    for (const mode of ['development', 'production'] as const) {
      assert.doesNotMatch(String((await paneConfig(mode)).devtool), /eval/);
    }
  });

  it('refuses nothing that the page does, and nothing leaves its origin', async () => {
    let watched: Watched | undefined;
    const page = await pane.open({ prepare: async (fresh) => void (watched = await watch(fresh)) });
    await walk(page, fixture('xinping-2021-final'));
    assert.deepEqual(await watched!.violations(), []);
    assert.deepEqual(watched!.errors, []);
    const away = watched!.requests.filter(
      (url) =>
        !url.startsWith(`${pane.origin()}/`) && !url.startsWith(`blob:${pane.origin()}/`) && !url.startsWith('data:,'),
    );
    assert.deepEqual(away, []);
    assert.ok(watched!.requests.length > 3);
  });

  it('refuses an injected inline script, an inline handler, eval and another host', async () => {
    let watched: Watched | undefined;
    const page = await pane.open({ prepare: async (fresh) => void (watched = await watch(fresh)) });
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.handled = true');
      image.src = 'data:image/png;base64,AA';
      document.body.append(image);
      // In a timer: the debugger that runs this function itself is allowed to evaluate.
      const evaluated = await new Promise<boolean>((resolve) =>
        setTimeout(() => {
          try {
            resolve(Function('return true')() as boolean);
          } catch {
            resolve(false);
          }
        }),
      );
      const fetched = await fetch('https://example.com/').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { evaluated, fetched, injected: 'injected' in window, handled: 'handled' in window };
    });
    assert.deepEqual(outcome, { evaluated: false, fetched: false, injected: false, handled: false });
    const refused = (await watched!.violations()).join('\n');
    for (const directive of [
      'script-src-elem inline',
      'script-src-attr inline',
      'script-src eval',
      'connect-src https://example.com',
    ]) {
      assert.ok(refused.includes(directive), `${directive} in\n${refused}`);
    }
  });

  it('shows hostile text as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const title = '收入总表<script>alert(1)</script><b>';
    const row = (...texts: string[]) =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${escape(text)}</t></is></c>`).join('')}</row>`;
    const content = workbookZip({
      [escape(name)]: sheetXml(row(title) + row('单位：万元') + row('科目名称', '合计') + row('合计<i>', '1')),
    });
    const page = await pane.open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    const buffer = Buffer.from(content);
    await page.setInputFiles('input[type=file]', { name: '<u>恶意</u>.xlsx', mimeType: '', buffer });
    await page.getByRole('tablist').waitFor();
    await page.getByRole('tab', { name: '识别' }).click();
    assert.ok((await page.locator('.recognition').innerText()).includes(name));
    await page.locator('.table-link').first().click();
    assert.ok((await page.locator('.grid').innerText()).includes(title));
    assert.ok((await page.locator('.masthead').innerText()).includes('<u>恶意</u>.xlsx'));
    assert.equal(await page.locator('#app img, #app script, #app b, #app i, #app u').count(), 0);
    assert.deepEqual(dialogs, []);
  });
});

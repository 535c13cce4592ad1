/**
 * Takes the README's pictures (docs/screenshot-findings.png, docs/screenshot-pane.png): `npx tsx
 * test/browser/screenshot.ts [workbook]`. They show the real pane with the bundled sample, or the workbook given. CJK
 * fonts must be installed.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildPane } from '../taskpane/build.js';
import { launchBrowser, NO_BROWSER } from './launch.js';
import { serveFolder } from './serve.js';

const target = (name: string): string => fileURLToPath(new URL(`../../docs/screenshot-${name}.png`, import.meta.url));

async function open(browser: Browser, origin: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 760 }, deviceScaleFactor: 2 });
  await page.goto(origin);
  const workbook = process.argv[2];
  if (workbook) await page.setInputFiles('input[type=file]', workbook);
  else await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('tab', { name: '校验' }).waitFor();
  return page;
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const site = await serveFolder((await buildPane()).folder);
  try {
    const wide = await open(browser, site.origin, 1200);
    await wide.locator('.chip').first().click();
    await wide.screenshot({ path: target('findings') });
    const narrow = await open(browser, site.origin, 350);
    await narrow.screenshot({ path: target('pane') });
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();

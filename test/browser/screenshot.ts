/**
 * Takes the README's pictures: `npx tsx test/browser/screenshot.ts [workbook]`. They show the real pane with the
 * bundled sample, or the workbook given. CJK fonts must be installed.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildPane } from '../taskpane/build.js';
import { launchBrowser, NO_BROWSER } from './launch.js';
import { serveFolder } from './serve.js';

const target = (name: string): string => fileURLToPath(new URL(`../../docs/screenshot-${name}.png`, import.meta.url));

async function open(browser: Browser, origin: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 760 }, deviceScaleFactor: 2, colorScheme });
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
    const wide = await open(browser, site.origin, 1200, 'light');
    await wide.locator('.chip').first().click();
    await wide.screenshot({ path: target('findings') });
    await wide.getByRole('tab', { name: '说明' }).click();
    await wide.locator('.figure').first().click();
    await wide.screenshot({ path: target('narrative') });
    const narrow = await open(browser, site.origin, 350, 'light');
    await narrow.screenshot({ path: target('pane') });
    const dark = await open(browser, site.origin, 350, 'dark');
    await dark.screenshot({ path: target('pane-dark') });
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();

/**
 * `npx tsx test/bench/longest-task.ts [rows]`: how long the pane stands still. Not a test. Opens every fixture and one made
 * workbook of so many rows in a real browser, turns to each view, and tells the longest task of the page's main thread in
 * each stretch: milliseconds in which nothing can be clicked, 停止 neither. Below 50 the browser counts none.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { launchBrowser, NO_BROWSER } from '../browser/launch.js';
import { serveFolder } from '../browser/serve.js';
import { buildPane } from '../taskpane/build.js';
import { LARGE_BOOKS } from './large.js';

const ROWS = Number(process.argv[2] ?? 60_000);
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Lines of a table by code, as a finance system exports them. */
function largeFile(rows: number): string {
  const { grids } = LARGE_BOOKS[0]!.of(rows);
  const book = utils.book_new();
  for (const { name, rows: lines } of grids) {
    const values = lines.map((line) => (line ?? []).map((cell) => cell?.value ?? null));
    utils.book_append_sheet(book, utils.aoa_to_sheet(values), name);
  }
  const path = join(tmpdir(), `${rows}行2024年预算.xlsx`);
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
  return path;
}

interface Watched {
  tasks: number[];
}

/** The longest task since it was asked last. */
async function longest(page: Page): Promise<number> {
  await page.waitForTimeout(150);
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    const most = Math.max(0, ...watched.tasks);
    watched.tasks = [];
    return Math.round(most);
  });
}

const watch = (): void => {
  const watched = globalThis as unknown as Watched;
  watched.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

const browser = (await launchBrowser()) ?? fail();
const site = await serveFolder((await buildPane()).folder);
const files = process.argv[3]
  ? [process.argv[3]]
  : [
      ...readdirSync(FIXTURES)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(FIXTURES, name)),
      largeFile(ROWS),
    ];
const rows: Record<string, string | number>[] = [];
for (const file of files) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watch);
  await page.goto(`${site.origin}/`);
  await page.locator('.app').waitFor();
  const start = await longest(page);
  const since = performance.now();
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('tablist').waitFor();
  await page.locator('.progress').waitFor({ state: 'hidden' });
  const seconds = (performance.now() - since) / 1000;
  const row: Record<string, string | number> = { file: file.split('/').at(-1)!, start, opened: await longest(page) };
  for (const view of ['说明', '表格', '识别', '校验']) {
    const tab = page.getByRole('tab', { name: view });
    if ((await tab.count()) === 0) continue;
    await tab.first().click();
    row[view] = await longest(page);
  }
  rows.push({ ...row, 'seconds to findings': seconds.toFixed(1) });
  await page.close();
}
console.table(rows);
await browser.close();
await site.close();

function fail(): never {
  throw new Error(NO_BROWSER);
}

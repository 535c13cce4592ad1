import assert from 'node:assert/strict';
import type { Suite } from 'mocha';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPane, type PaneBuild } from '../taskpane/build.js';
import { NO_BROWSER, sharedBrowser } from './launch.js';
import { serveFolder, type Site } from './serve.js';

export const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}.xlsx`, import.meta.url));

/** A workbook of the fixtures as a program printed it. */
export const printed = (name: string): string => fileURLToPath(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url));

interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  readonly build: PaneBuild;
}

async function setUp(): Promise<Stage | null> {
  const browser = await sharedBrowser();
  if (!browser) return null;
  const build = await buildPane();
  return { browser, build, site: await serveFolder(build.folder) };
}

export interface PageOptions extends BrowserContextOptions {
  readonly path?: string;
  /** Runs before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** A script that never comes holds up the page's load event for ever: then "domcontentloaded". */
  readonly waitUntil?: 'load' | 'domcontentloaded';
}

export interface Pane {
  /** A fresh pane, 350 px wide unless told otherwise. */
  open(options?: PageOptions): Promise<Page>;
  /** The same with a workbook opened and examined. */
  openWith(file: string, options?: PageOptions): Promise<Page>;
  /** The same page for all tests of the block that look and change nothing that stays: 校验, folded as it was opened. */
  lookAt(file: string, options?: PageOptions): Promise<Page>;
  origin(): string;
  build(): PaneBuild;
}

/** A describe block whose tests run in a real browser; skipped with a reason when there is none, failed on CI. */
export function describeInBrowser(title: string, tests: (pane: Pane) => void): Suite {
  return describe(title, function () {
    let current: Stage | null = null;
    const stage = (): Stage => current ?? assert.fail('there is no browser yet');
    const pages: Page[] = [];
    const looked = new Map<string, Page>();
    const pane: Pane = {
      open: async ({ path = '/', prepare, waitUntil = 'load', ...options } = {}) => {
        const page = await stage().browser.newPage({ viewport: { width: 350, height: 760 }, ...options });
        page.setDefaultTimeout(20_000);
        pages.push(page);
        // tsx wraps functions in calls of its helper __name; those sent into the page need one there.
        await page.addInitScript('globalThis.__name = (value) => value');
        await prepare?.(page);
        await page.goto(stage().site.origin + path, { waitUntil });
        await page.locator('.app, .too-old').waitFor();
        return page;
      },
      openWith: async (file, options) => {
        const page = await pane.open(options);
        await page.setInputFiles('input[type=file]', file);
        await page.getByRole('tablist').waitFor();
        return page;
      },
      lookAt: async (file, options) => {
        const key = JSON.stringify([file, options]);
        const known = looked.get(key);
        if (known !== undefined) {
          await backToFindings(known);
          return known;
        }
        const page = await pane.openWith(file, options);
        pages.splice(pages.indexOf(page), 1);
        await rememberFolds(page);
        looked.set(key, page);
        return page;
      },
      origin: () => stage().site.origin,
      build: () => stage().build,
    };
    before(async function () {
      this.timeout(180_000);
      current = await setUp();
      if (current) return;
      if (process.env['CI'] === 'true') throw new Error(NO_BROWSER);
      console.log(`      跳过：${NO_BROWSER}`);
      this.skip();
    });
    after(async () => {
      await Promise.all([...looked.values()].map((page) => page.context().close()));
      await current?.site.close();
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
    });
    tests(pane);
  });
}

const rememberFolds = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details[open]').forEach((one) => one.setAttribute('data-open', '')));

/** 校验, at its top and folded as at first, with no sheet beside it. */
async function backToFindings(page: Page): Promise<void> {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: '校验', exact: true }).click();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = one.hasAttribute('data-open');
    for (const one of document.querySelectorAll('*')) one.scrollTo(0, 0);
  });
}

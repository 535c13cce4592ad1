/**
 * Pictures of every view, narrow and wide, light, dark and in forced colours: `npm run shots [-- folder]`, by default in
 * .cache/shots. They are to be looked at; nothing compares them.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { buildPane } from '../taskpane/build.js';
import { launchBrowser, NO_BROWSER } from './launch.js';
import { serveFolder } from './serve.js';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}.xlsx`, import.meta.url));

const FOLDER = resolve(process.argv[2] ?? '.cache/shots');
const HEIGHT = 800;
const WIDTHS = [350, 1280];
const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
];
const TEXT = `某局2021年部门决算说明
一、收入支出决算总体情况
2021年度收入总计600.00万元，支出总计555.63万元。
二、“三公”经费
2021年度“三公”经费支出0.50万元。
`;

/** What is done on the way to each picture; one goes on from where the other stopped. */
const STEPS: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['1-welcome', async () => undefined],
  ['2-recognition', sample],
  ['3-findings', (page) => tab(page, '校验')],
  ['3-causes', opened],
  ['4-relation', (page) => page.getByRole('button', { name: '看算式' }).first().click()],
  ['5-sheet', (page) => page.locator('.chip').first().click()],
  ['6-narrative', (page) => closed(page).then(() => tab(page, '说明'))],
  ['7-text', text],
  ['8-settings', settings],
  ['9-many', many],
  ['9-versions', versions],
];

async function sample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例' }).click();
  await page.getByRole('tablist').waitFor();
  await tab(page, '识别');
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

async function opened(page: Page): Promise<void> {
  await page.locator('.filter > summary').click();
  await page.locator('.cause summary').first().click();
}

async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}

async function text(page: Page): Promise<void> {
  await tab(page, '核对文字');
  const file = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开说明文件' }).click();
  await (await chooser).setFiles(file);
  await page.locator('.text-name').waitFor();
}

async function settings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByLabel('要停用的校验').selectOption({ index: 1 });
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByLabel('原因').fill('本地表样不列');
}

/** Drawn on a fresh page: several files are chosen in the first view. */
async function many(page: Page): Promise<void> {
  await page.reload();
  const files = ['xinping-2021-final', 'xinping-2021-final.corrected', 'lingshou-2021-budget'];
  await page.setInputFiles('input[type=file]', files.map(fixture));
  await page.getByRole('button', { name: '下载汇总' }).waitFor();
}

async function versions(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^比较两个版本/ })
    .first()
    .click();
  await page.locator('.comparison').waitFor();
}

async function shoot(browser: Browser, origin: string): Promise<void> {
  for (const [look, options] of LOOKS)
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: HEIGHT }, ...options });
      await page.goto(origin);
      for (const [name, go] of STEPS) {
        await go(page);
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${look}.png`) });
      }
      await page.close();
    }
}

const browser = await launchBrowser();
if (!browser) throw new Error(NO_BROWSER);
const site = await serveFolder((await buildPane()).folder);
mkdirSync(FOLDER, { recursive: true });
try {
  await shoot(browser, site.origin);
  console.log(`${STEPS.length * WIDTHS.length * LOOKS.length} pictures in ${FOLDER}`);
} finally {
  await browser.close();
  await site.close();
}

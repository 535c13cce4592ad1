import type { Download, Page } from 'playwright-core';

export interface Watched {
  readonly violations: () => Promise<string[]>;
  readonly requests: string[];
  readonly errors: string[];
}

/** Notes what the page's policy refuses, every request and every uncaught error, from the first moment on. */
export async function watch(page: Page): Promise<Watched> {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return {
    requests,
    errors,
    violations: () => page.evaluate(() => (window as unknown as { refused: string[] }).refused),
  };
}

/** Through everything that the page does with a workbook; the files that it hands out, by their names. */
export async function walk(page: Page, file: string): Promise<readonly Download[]> {
  const files: Download[] = [];
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('tablist').waitFor();
  await page.getByRole('button', { name: '看算式' }).first().click();
  await page.locator('.chip').first().click();
  await page.keyboard.press('Escape');
  const report = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载报告' }).click();
  files.push(await report);
  await page.getByRole('tab', { name: '识别' }).click();
  await page.locator('.table-link').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: '说明' }).click();
  await page.locator('.document .figure').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '复制全文' }).click();
  const docx = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Word 文档' }).click();
  files.push(await docx);
  return files;
}

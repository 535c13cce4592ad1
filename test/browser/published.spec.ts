import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { sheetOf } from '../forms/builder.js';
import { gridObjects, ofdBytes } from '../hosts/file/ofd/ofd-file.js';
import { describeInBrowser, fixture } from './harness.js';
import { watch, type Watched } from './walk.js';

const printed = (name: string): string => fileURLToPath(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url));

/** A column that does not add up. */
const INCOME = sheetOf('收入总表', [
  ['收入总表', null, null, null],
  ['单位：万元', null, null, null],
  ['科目编码', '科目名称', '合计', '一般公共预算拨款'],
  [null, '合计', '310.00', '310.00'],
  ['201', '一般公共服务支出', '200.00', '200.00'],
  ['20101', '人大事务', '200.00', '200.00'],
  ['2010101', '行政运行', '200.00', '200.00'],
  ['205', '教育支出', '100.00', '100.00'],
  ['20502', '普通教育', '100.00', '100.00'],
  ['2050201', '学前教育', '100.00', '100.00'],
]);

describeInBrowser('what is published, in the page', (pane) => {
  it('is read from a PDF: the errors of its workbook, each leading to its cell, under the page’s own policy', async () => {
    let watched: Watched | undefined;
    const page = await pane.open({
      prepare: async (fresh) => {
        watched = await watch(fresh);
      },
    });
    await page.setInputFiles('input[type=file]', printed('xinping-2021-final.ruled'));
    await page.locator('.card-error', { hasText: '5,566,280.53' }).first().waitFor();
    await page.locator('.chip').first().click();
    await page.locator('.sheet-scroll td').first().waitFor();
    assert.deepEqual([await watched!.violations(), watched!.errors], [[], []]);
    assert.deepEqual(
      watched!.requests.filter((url) => !url.startsWith(pane.origin()) && !/^(?:blob|data):/.test(url)),
      [],
    );
  });

  it('says which pages were not read', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', printed('ruoqiang-2024-budget.none'));
    await page
      .getByText(/没有框线/)
      .first()
      .waitFor();
    assert.equal(await page.locator('.card-error').count(), 0);
  });

  it('is read from an OFD', async () => {
    const page = await pane.open();
    const buffer = Buffer.from(ofdBytes({ pages: [gridObjects(INCOME, 2, [30, 50, 40, 50])] }));
    await page.setInputFiles('input[type=file]', { name: '公开.ofd', mimeType: 'application/ofd', buffer });
    await page.locator('.card-error', { hasText: '310.00' }).first().waitFor();
  });

  it('loads nothing of it for a workbook', async () => {
    const page = await pane.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setInputFiles('input[type=file]', fixture('xinping-2021-final'));
    await page.locator('.card-error').first().waitFor();
    assert.deepEqual(
      asked.filter((url) => /pdf|ofd|cmaps/.test(url)),
      [],
    );
  });
});

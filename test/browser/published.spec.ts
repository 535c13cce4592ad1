import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import type { Locator, Page } from 'playwright-core';
import { characterMaps } from '../../src/cli/character-maps.js';
import { validate } from '../../src/core/check/index.js';
import { allFacts } from '../../src/core/disclosure/query.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readPublished } from '../../src/hosts/file/read-published.js';
import { sheetOf } from '../forms/builder.js';
import { gridObjects, ofdBytes } from '../hosts/file/ofd/ofd-file.js';
import { pdfOf, ruledPage } from '../hosts/file/pdf/pdf-writer.js';
import { describeInBrowser, fixture, printed } from './harness.js';
import { watch, type Watched } from './walk.js';

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

interface FileOfTest {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A 说明 with a wrong figure, and a scanned page behind it. */
const SCANNED_BEHIND: FileOfTest = {
  name: '公开说明.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    pdfOf([
      {
        texts: [
          [80, 700, '2021年部门预算说明'],
          [80, 660, '一、收支总体情况'],
          [80, 630, '2021年收入预算1357.83万元。'],
        ],
      },
      { picture: [595, 842] },
    ]),
  ),
};

/** Dots of ink that a page has where something is marked on it. */
function inkUnder(mark: Locator): Promise<number> {
  return mark.evaluate((one) => {
    const drawn = document.querySelector<HTMLCanvasElement>('.printed-sheet canvas')!;
    const [box, frame] = [one.getBoundingClientRect(), drawn.getBoundingClientRect()];
    const dots = drawn.width / frame.width;
    // inside the lines of the cell
    const [left, top] = [box.left - frame.left + 2, box.top - frame.top + 2].map((at) => Math.round(at * dots));
    const [width, height] = [box.width - 4, box.height - 4].map((size) => Math.round(size * dots));
    const copy = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d')!;
    copy.drawImage(drawn, 0, 0);
    const { data } = copy.getImageData(left!, top!, Math.max(width!, 1), Math.max(height!, 1));
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 200) ink += 1;
    return ink;
  });
}

/** As Excel 97 to 2003 saves one. */
function oldWorkbook(rows: readonly (readonly string[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '收入支出总表');
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

/** Drops files on the page, as from a folder of the system. */
async function drop(page: Page, files: readonly FileOfTest[]): Promise<void> {
  await page.evaluate(
    (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all)
        data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      document.querySelector('.app')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') })),
  );
}

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
    await page.getByRole('button', { name: '查看 第3页 的 E7 格' }).first().click();
    const mark = page.locator('.printed-mark');
    await mark.waitFor();
    await page.getByRole('button', { name: '放大' }).click();
    await page.locator('.printed-sheet.large').waitFor();
    assert.ok((await inkUnder(mark)) > 20, 'the amount is drawn there');
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('4 / 13 页').waitFor();
    assert.equal(await mark.count(), 0);
    await page.getByRole('button', { name: '看表格' }).click();
    assert.equal(await page.locator('.sheet-scroll td.current').innerText(), '5,566,280.53');
    await page.getByRole('button', { name: '看原页' }).click();
    await mark.waitFor();
    assert.deepEqual([await watched!.violations(), watched!.errors], [[], []]);
    assert.deepEqual(
      watched!.requests.filter((url) => !url.startsWith(pane.origin()) && !/^(?:blob|data):/.test(url)),
      [],
    );
  });

  it('leads from what only its pages show to the page, drawn', async () => {
    const table = ruledPage([
      ['项目', '本年'],
      ['事业收入', '1.00'],
      ['合计', '1.00'],
    ]);
    const page = await pane.open();
    const buffer = Buffer.from(pdfOf([table, {}, table]));
    await page.setInputFiles('input[type=file]', { name: '公开.pdf', mimeType: 'application/pdf', buffer });
    const card = page.locator('.card', { hasText: '第 2 页是空白页' });
    await card.getByRole('button', { name: '查看第2页' }).click();
    await page.locator('.printed-sheet canvas').waitFor();
    assert.equal(await page.locator('.printed-tools span').innerText(), '2 / 3 页');
    assert.equal(await page.locator('.printed-mark').count(), 0);
  });

  const table = [
    ['项目', '本年'],
    ['事业收入', '1.00'],
    ['合计', '1.00'],
  ];
  const pdf = { name: '公开.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOf([ruledPage(table)])) };
  for (const [chunk, file] of [
    ['pdf-reader', pdf],
    ['pdf-worker', pdf],
    ['xls-reader', { name: '公开.xls', mimeType: '', buffer: oldWorkbook([['收入支出总表'], ...table]) }],
  ] as const)
    it(`is not called damaged where its reader does not load, and is read at the next try: ${chunk}`, async () => {
      const page = await pane.open({ prepare: (fresh) => fresh.route(`**/${chunk}.*`, (route) => route.abort()) });
      await page.setInputFiles('input[type=file]', file);
      await page.getByText('程序的一部分没有载入').first().waitFor();
      await page.unroute(`**/${chunk}.*`);
      await page.setInputFiles('input[type=file]', file);
      await page.getByRole('tablist').waitFor();
      assert.equal(await page.getByText('程序的一部分没有载入').count(), 0);
    });

  it('says which pages were not read', async () => {
    const page = await pane.open();
    await page.setInputFiles('input[type=file]', printed('ruoqiang-2024-budget.none'));
    await page
      .getByText(/没有框线/)
      .first()
      .waitFor();
    assert.equal(await page.locator('.card-error').count(), 0);
    await page.getByRole('tab', { name: '校验' }).click();
    await page
      .getByRole('button', { name: /^查看第\d+(?:–\d+)?页$/ })
      .first()
      .click();
    await page.locator('.printed-sheet canvas').waitFor();
    assert.deepEqual(
      [await page.locator('.printed-mark').count(), await page.getByRole('button', { name: '看表格' }).count()],
      [0, 0],
    );
  });

  it('is read from an OFD', async () => {
    const page = await pane.open();
    const buffer = Buffer.from(ofdBytes({ pages: [gridObjects(INCOME, 2, [30, 50, 40, 50])] }));
    await page.setInputFiles('input[type=file]', { name: '公开.ofd', mimeType: 'application/ofd', buffer });
    await page.locator('.card-error', { hasText: '310.00' }).first().waitFor();
  });

  it('is read as the 说明 by the button, its unread pages told, under the page’s own policy', async () => {
    let watched: Watched | undefined;
    const page = await pane.openWith(fixture('lingshou-2021-budget'), {
      prepare: async (fresh) => {
        watched = await watch(fresh);
      },
    });
    await page.getByRole('tab', { name: '核对文字' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开说明文件' }).click();
    await (await chooser).setFiles(SCANNED_BEHIND);
    await page.locator('.text-findings .card-error', { hasText: '1,357.38' }).waitFor();
    await page.locator('.text-findings .card-warning', { hasText: '第2页没有文字，是扫描件或图片' }).waitFor();
    assert.deepEqual([await watched!.violations(), watched!.errors], [[], []]);
  });

  it('is the 说明 by what it holds where it is dropped', async () => {
    const page = await pane.openWith(fixture('lingshou-2021-budget'));
    await drop(page, [SCANNED_BEHIND]);
    await page.locator('.text-name', { hasText: '公开说明.pdf' }).waitFor();
    await page.getByText('对照 lingshou-2021-budget.xlsx').waitFor();
  });

  it('is the 说明 of the workbook that it is dropped with', async () => {
    const page = await pane.open();
    const book = { name: '工作簿.xlsx', mimeType: '', buffer: readFileSync(fixture('lingshou-2021-budget')) };
    await drop(page, [SCANNED_BEHIND, book]);
    await page.getByText('对照 工作簿.xlsx').waitFor();
    assert.equal(await page.locator('.many').count(), 0);
  });

  it('has the 说明 in it held to its own tables', async () => {
    const page = await pane.openWith(printed('lingshou-2021-budget.text'));
    await page.getByRole('tab', { name: '核对文字' }).click();
    await page.getByRole('button', { name: '核对这份文件里的说明' }).click();
    await page.getByText('对照 lingshou-2021-budget.text.pdf').waitFor();
  });

  it('is read as the browser prints it: every amount, no false error, and characters for radicals', async () => {
    const page = await pane.open();
    await page.goto('about:blank');
    const [title, unit, ...rows] = INCOME.rows.map((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    const sound = rows.map((row) => row.map((text) => (text === '310.00' ? '300.00' : text)));
    await page.setContent(
      '<style>table { border-collapse: collapse } td { border: 1px solid }</style>' +
        `<p>${title![0]}</p><p>${unit![0]}</p><table>` +
        `${sound.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
    );
    const disclosure = recognize(await readPublished(await page.pdf(), '公开.pdf', characterMaps));
    const [table, ...more] = disclosure.tables;
    assert.deepEqual([table?.title, more.length], ['收入总表', 0]);
    const facts = allFacts(table!).filter(({ fact }) => fact.amount !== null);
    assert.deepEqual(
      facts.map(({ row }) => row.label),
      ['合计', '一般公共服务支出', '人大事务', '行政运行', '教育支出', '普通教育', '学前教育'].flatMap((name) => [
        name,
        name,
      ]),
    );
    assert.deepEqual(
      validate(disclosure).findings.filter(({ severity }) => severity === 'error'),
      [],
    );
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

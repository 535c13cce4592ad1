import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { describeInBrowser, fixture } from './harness.js';
import { withoutLookbehind } from './old-engine.js';
import { inEt, simulateEt } from './in-wps.js';

describeInBrowser('the pane in WPS 表格', (pane) => {
  const file = 'xinping-2021-final';
  const workbook = readWorkbook(readFileSync(fixture(file)), `${file}.xlsx`);
  const open = () => pane.open({ path: '/index.html#findings', prepare: (page) => simulateEt(page, workbook) });

  it('checks the open workbook at once, goes to a cell, and follows what is typed', async () => {
    const page = await open();
    await page.getByRole('tablist').waitFor();
    await page.getByText('27 处错误').first().waitFor();
    await page.getByRole('button', { name: '查看 公开02表 的 E7 格' }).first().click();
    await page.getByText('已显示 公开02表 E7').waitFor({ state: 'attached' });
    assert.deepEqual(await inEt(page, ({ world }) => [world.active.sheet, world.active.cell]), ['公开02表', 'E7']);
    await inEt(page, ({ user }) => user.types('公开02表', { E7: 5_556_280.53, F7: 5_556_280.53 }));
    await page.locator('.verdict-change', { hasText: /^改动后消除 [1-9]\d*，新增 0$/ }).waitFor();
    assert.deepEqual(await inEt(page, ({ world }) => world.crossings.unknown), []);
  });

  it('puts a suspect right, marks cells and writes 校验结果, each with a way back', async () => {
    const page = await open();
    const value = () => inEt(page, ({ user }) => user.sheet('公开02表').rows.get(6)!.get(4)!.value);
    await page
      .getByRole('button', { name: /^更正.*：公开02表 的 E7 从/ })
      .first()
      .click();
    await page.locator('.verdict-change', { hasText: /^改动后消除 [1-9]/ }).waitFor();
    assert.equal(await value(), 5_556_280.53);
    await page.getByRole('button', { name: /^撤销 公开02表 E7/ }).click();
    await page.locator('.verdict-change', { hasText: /新增 [1-9]/ }).waitFor();
    assert.equal(await value(), 5_566_280.53);
    await page.getByRole('button', { name: '在表中标出' }).click();
    await page.getByText(/^已标出 \d+ 格$/).waitFor();
    await page.getByRole('button', { name: '取消标出' }).click();
    await page.getByText('已取消标出，格式还是原来的').waitFor();
    await page.getByRole('button', { name: '写入校验结果表' }).click();
    await page.getByText('已写入“校验结果”表').waitFor();
    await page.getByRole('button', { name: '删除校验结果表' }).click();
    await page.getByText('已删除“校验结果”表').waitFor();
    const left = await inEt(page, ({ world }) => [
      world.books[0]!.sheets.flatMap(({ rules }) => rules).length,
      world.books[0]!.sheets.filter(({ name }) => name.startsWith('校验结果')).length,
      ...world.crossings.unknown,
    ]);
    assert.deepEqual(left, [0, 0]);
  });

  it('can be folded away, where an open pane may keep the ribbon from being pressed', async () => {
    const page = await open();
    await page.getByRole('button', { name: '收起窗格' }).click();
    assert.equal(await inEt(page, ({ pane: { Visible } }) => Visible), false);
  });

  it('says what is needed where its engine is too old', async () => {
    const page = await pane.open({
      path: '/index.html',
      prepare: async (fresh) => {
        await simulateEt(fresh, workbook);
        await fresh.addInitScript(withoutLookbehind);
      },
    });
    await page.getByText('把 WPS 更新到新版，再重开。').waitFor();
    assert.equal(await page.getByText('WebView2').count(), 0);
  });
});

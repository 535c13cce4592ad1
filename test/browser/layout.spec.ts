import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { contrastFaults } from './contrast.js';
import { describeInBrowser, fixture } from './harness.js';

const VIEWS = ['识别', '校验', '说明', '核对文字'] as const;

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth);

describeInBrowser('the pane’s looks', (pane) => {
  for (const width of [320, 350, 1200]) {
    it(`needs no sideways scrolling at ${width} px`, async () => {
      const page = await pane.open({ viewport: { width, height: 760 } });
      assert.ok((await overflow(page)) <= 0, 'welcome');
      await page.setInputFiles('input[type=file]', fixture('xinping-2021-final'));
      await page.getByRole('tablist').waitFor();
      for (const view of VIEWS) {
        await page.getByRole('tab', { name: view }).click();
        assert.ok((await overflow(page)) <= 0, view);
      }
      await page.getByRole('tab', { name: '校验' }).click();
      for (const toggle of await page.locator('.card-toggle').all()) await toggle.click();
      assert.ok((await overflow(page)) <= 0, '校验, opened');
      await page.locator('.chip').first().click();
      assert.ok((await overflow(page)) <= 0, 'sheet');
    });
  }

  it('has one primary button in each view at most', async () => {
    const page = await pane.open();
    const primary = (): Promise<string[]> =>
      page.evaluate(() => {
        const probe = document.createElement('p');
        probe.style.backgroundColor = 'var(--accent)';
        document.querySelector('.app')!.append(probe);
        const filled = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return [...document.querySelectorAll('button')]
          .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).backgroundColor === filled)
          .map((one) => one.textContent);
      });
    assert.deepEqual(await primary(), ['打开工作簿']);
    await page.setInputFiles('input[type=file]', fixture('xinping-2021-final'));
    await page.getByRole('tablist').waitFor();
    for (const [view, name] of [
      ['识别', '下载报告'],
      ['校验', '下载报告'],
      ['说明', '下载 Word 文档'],
      ['核对文字', '打开说明文件'],
    ] as const) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByRole('button', { name }).first().waitFor();
      await page.mouse.move(0, 0);
      assert.deepEqual(await primary(), [name], view);
    }
    await page.getByRole('tab', { name: '校验' }).click();
    await page.getByRole('button', { name: '说明理由' }).first().click();
    await page.keyboard.type('已核实');
    assert.deepEqual(await primary(), ['下载报告'], 'a reason being given');
  });

  it('has the sheet beside the list where there is room', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'), { viewport: { width: 1200, height: 760 } });
    await page.locator('.chip').first().click();
    const [list, sheet] = [await page.locator('.main').boundingBox(), await page.locator('dialog.sheet').boundingBox()];
    assert.ok(sheet!.x >= list!.x + list!.width - 1);
    await page.getByRole('tab', { name: '识别' }).click();
    await page.getByRole('tab', { name: '识别', selected: true }).waitFor();
  });

  it('opens the sheet of the first suspect beside the list, and leaves the focus where it was', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'), { viewport: { width: 1200, height: 760 } });
    const first = await page.locator('.suspect .chip').first().textContent();
    assert.equal(await page.locator('dialog.sheet .address').first().textContent(), first);
    assert.equal(await page.locator('dialog.sheet :focus').count(), 0);
  });

  it('has the 说明 beside its tools, under no sheet that was asked for before', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'), { viewport: { width: 1200, height: 760 } });
    await page.getByRole('tab', { name: '说明' }).click();
    assert.equal(await page.locator('dialog.sheet[open]').count(), 0);
    const [list, text] = [await page.locator('.main').boundingBox(), await page.locator('.document').boundingBox()];
    assert.ok(text!.x >= list!.x + list!.width - 1);
    await page.locator('.document .figure').first().click();
    await page.locator('dialog.sheet[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 350, height: 760 });
    assert.ok((await page.locator('.document').boundingBox())!.x < 350);
    await page.getByRole('tab', { name: '识别' }).click();
    assert.equal(await page.locator('.document').isVisible(), false);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`keeps every text at 4.5 : 1 (${colorScheme})`, async () => {
      const page = await pane.open({ colorScheme });
      assert.deepEqual(await contrastFaults(page), []);
      await page.setInputFiles('input[type=file]', fixture('xinping-2021-final'));
      await page.getByRole('tablist').waitFor();
      await page.getByRole('button', { name: '看算式' }).first().click();
      for (const view of VIEWS) {
        await page.getByRole('tab', { name: view }).click();
        assert.deepEqual(await contrastFaults(page), [], view);
      }
      await page.getByRole('tab', { name: '说明' }).click();
      await page.locator('.document .figure').first().click();
      assert.deepEqual(await contrastFaults(page), [], 'sheet');
    });
  }

  it('differs between light and dark', async () => {
    const ground = async (colorScheme: 'light' | 'dark'): Promise<string> =>
      (await pane.open({ colorScheme })).evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.notEqual(await ground('light'), await ground('dark'));
  });

  it('keeps everything that is pressed 24 px high at least', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'));
    for (const view of VIEWS) {
      await page.getByRole('tab', { name: view }).click();
      const small = await page
        .locator('button:visible:not(.figure):not(.text-button)')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent),
        );
      assert.deepEqual(small, [], view);
    }
  });

  it('moves nothing when the user wants no motion', async () => {
    const page = await pane.openWith(fixture('xinping-2021-final'), { reducedMotion: 'reduce' });
    const moving = await page
      .locator('*')
      .evaluateAll((all) => all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length);
    assert.equal(moving, 0);
  });
});

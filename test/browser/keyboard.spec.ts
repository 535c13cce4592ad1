import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeInBrowser, fixture } from './harness.js';

const FINAL = fixture('xinping-2021-final');

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === text) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`never reached ${text} with Tab`);
}

describeInBrowser('the pane with the keyboard alone', (pane) => {
  it('opens a workbook', async () => {
    const page = await pane.open();
    // listening from the start: the browser must know before the key is pressed that the chooser is to be handed over
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, '打开工作簿');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(FINAL);
    await page.getByRole('tablist').waitFor();
  });

  it('moves between the views with the arrow keys, Home and End, round the corner', async () => {
    const page = await pane.openWith(FINAL);
    await tabTo(page, '校验');
    for (const [key, tab] of [
      ['ArrowRight', '说明'],
      ['ArrowRight', '核对文字'],
      ['ArrowRight', '识别'],
      ['ArrowLeft', '核对文字'],
      ['Home', '识别'],
      ['End', '核对文字'],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), tab);
      await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      assert.equal(await page.getByRole('tabpanel').count(), 1);
    }
  });

  for (const width of [350, 1200]) {
    it(`shows a cell, closes the sheet with Escape and is back at the chip (${width} px)`, async () => {
      const page = await pane.openWith(FINAL, { viewport: { width, height: 760 } });
      await tabTo(page, 'E7');
      await page.keyboard.press('Enter');
      await page.locator('dialog.sheet[open]').waitFor();
      if (width === 350) {
        assert.ok(
          await page.evaluate(() => document.activeElement?.closest('dialog') !== null),
          'focus is in the sheet',
        );
      }
      await page.keyboard.press('Escape');
      await page.locator('dialog.sheet[open]').waitFor({ state: 'hidden' });
      assert.equal(await focused(page), 'E7');
    });
  }

  it('shows where the focus is', async () => {
    const page = await pane.openWith(FINAL);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
        return { outlineStyle, width: parseFloat(outlineWidth) };
      });
      assert.ok(
        outline.outlineStyle !== 'none' && outline.width >= 2,
        `${await focused(page)}: ${JSON.stringify(outline)}`,
      );
    }
  });

  it('walks the findings with F8 and J, back with Shift+F8 and K, and stays at both ends', async () => {
    const page = await pane.openWith(FINAL);
    const cards = page.locator('#panel-findings .card:visible');
    const count = await cards.count();
    assert.ok(count > 2);
    const at = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#panel-findings .card')]
          .filter((card) => card.getClientRects().length > 0)
          .indexOf(document.activeElement!),
      );
    for (const [key, place] of [
      ['F8', 0],
      ['j', 1],
      ['F8', 2],
      ['k', 1],
      ['Shift+F8', 0],
      ['k', 0],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await at(), place, key);
    }
    await cards.last().focus();
    await page.keyboard.press('j');
    assert.equal(await at(), count - 1);
    await page.getByText('已是最后一处').waitFor({ state: 'attached' });
  });

  it('leaves the keys to a field that is written in', async () => {
    const page = await pane.openWith(fixture('ebian-2021-budget'));
    await page.getByRole('button', { name: '说明理由' }).first().click();
    await page.keyboard.type('jk按万元');
    await page.keyboard.press('F8');
    assert.equal(await page.locator('textarea:focus').inputValue(), 'jk按万元');
  });

  it('never drops the focus: from what goes away it passes to what is around it', async () => {
    const page = await pane.open();
    const lost = () => page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
    await tabTo(page, '看示例');
    await page.keyboard.press('Enter');
    await page.getByRole('tablist').waitFor();
    assert.equal(await lost(), false, 'the welcome gave way to the findings');
    await page.locator('.chip').first().focus();
    await page
      .locator('.chip')
      .first()
      .evaluate((chip) => chip.closest('.card, section')!.remove());
    await page.waitForFunction(() => document.activeElement?.id === 'panel-findings');
    await page.locator('.chip').first().focus();
    await page.getByRole('tab', { name: '说明' }).evaluate((tab) => (tab as HTMLElement).click());
    await page.waitForFunction(() => document.activeElement?.matches('main'));
  });

  it('has a name for everything that can be pressed', async () => {
    const page = await pane.openWith(FINAL);
    for (const tab of ['识别', '校验', '说明', '核对文字']) {
      await page.getByRole('tab', { name: tab }).click();
      const nameless = await page.getByRole('button', { name: /^$/ }).count();
      assert.equal(nameless, 0, tab);
    }
  });
});

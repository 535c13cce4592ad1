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

  it('ticks the finding that has the focus off with the space key, and takes that back', async () => {
    const page = await pane.openWith(FINAL);
    const done = page.locator('#panel-findings .card[data-done]:focus');
    await page.keyboard.press('F8');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    assert.equal(await done.count(), 1);
    assert.equal(await page.evaluate(() => scrollY), before, 'the page did not turn');
    await page.keyboard.press('Space');
    assert.equal(await done.count(), 0);
  });

  it('goes on from where the finding stood that is ticked off and filtered away', async () => {
    const page = await pane.openWith(FINAL);
    await page.locator('.filter > summary').click();
    await page.getByLabel('状态').selectOption('open');
    const cards = page.locator('#panel-findings .card:visible');
    const third = await cards.nth(2).innerText();
    const before = await cards.count();
    await page.keyboard.press('Escape');
    await page.locator('#panel-findings').focus();
    for (const key of ['F8', 'F8', 'Space']) await page.keyboard.press(key);
    assert.equal(await cards.count(), before - 1);
    await page.keyboard.press('F8');
    assert.equal(await page.locator('.card:focus').innerText(), third);
  });

  it('unfolds a finding with Enter, and asks for the reason with F2', async () => {
    const page = await pane.openWith(FINAL);
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.cause:focus details[open]').count(), 1);
    await page.locator('.card-warning').first().focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.card-warning:focus .card-details:visible').count(), 1);
    await page.keyboard.press('Space');
    await page.keyboard.press('F2');
    assert.equal(await page.locator('textarea:focus').count(), 1, 'though it is ticked off');
  });

  it('shows in a wide page the sheet of the finding that the keys come to, and leaves the focus in the list', async () => {
    const page = await pane.openWith(FINAL, { viewport: { width: 1280, height: 760 } });
    const cell = page.locator('dialog.sheet[open] #sheet-title .address');
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('F8');
      const first = await page.locator('.card:focus .chip').first().innerText();
      await cell.filter({ hasText: new RegExp(`^${first}$`) }).waitFor();
      assert.equal(await page.locator('.card:focus').count(), 1);
    }
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

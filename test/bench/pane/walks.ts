import type { Locator, Page } from 'playwright-core';
import { Hands, type Effort } from './hands.js';

/** Every way opens the workbook, looks at each finding's cell, ticks each error off and gives each 提醒 its reason. */
export const WAYS = ['mouse, by causes', 'mouse, one by one', 'keys, by causes', 'keys, one by one'] as const;
export type Way = (typeof WAYS)[number];

const REASON = '已与业务科室核实。';

/** Clicks and keys from the first view to the last finding handled; null where the build has no such way. */
export async function walk(page: Page, way: Way, file: string): Promise<(Effort & { readonly ticked: number }) | null> {
  const hands = new Hands(page);
  const byKeys = way.startsWith('keys');
  await open(hands, file, byKeys);
  const byCauses = way.endsWith('causes');
  const causes = page.locator('.severity .cause');
  if (byCauses && (await causes.count()) === 0) return null;
  const walks = (await page.locator('.severity .card[tabindex]').count()) > 0;
  if (!byKeys) await withMouse(hands, byCauses);
  else if (walks) await withKeys(hands, byCauses);
  else await withTab(hands);
  return { ...hands.effort, ticked: await page.locator('.severity .card[data-done]').count() };
}

async function open(hands: Hands, file: string, byKeys: boolean): Promise<void> {
  const button = hands.page.getByRole('button', { name: '打开工作簿' });
  const chooser = hands.page.waitForEvent('filechooser');
  if (byKeys) {
    await hands.tabTo(button);
    await hands.press('Enter');
  } else await hands.click(button);
  await (await chooser).setFiles(file);
  await hands.page.locator('.severity .card').first().waitFor();
  await hands.page.locator('.progress').waitFor({ state: 'hidden' });
}

/** Errors stay in the list; a 提醒 leaves it with its reason. */
const errors = (page: Page, byCauses: boolean): Locator =>
  page.locator(
    byCauses ? '.severity .card-error:not(.cause .card), .severity .cause' : '.severity .card-error:not(.cause)',
  );
const others = (page: Page): Locator => page.locator('.severity .card:not(.card-error)');

async function withMouse(hands: Hands, byCauses: boolean): Promise<void> {
  const { page } = hands;
  if (!byCauses) for (const fold of await page.locator('.severity .cause summary').all()) await hands.click(fold);
  for (const card of await errors(page, byCauses).all()) {
    await hands.click(card.locator('.chip').first());
    const tick = card.locator('.tick').first();
    if ((await tick.count()) > 0) await hands.click(tick);
  }
  for (let left = await others(page).count(); left > 0; left -= 1) {
    const card = others(page).first();
    if ((await card.locator('.chip').count()) > 0) await hands.click(card.locator('.chip').first());
    await hands.click(card.locator('.card-answer-open'));
    await page.keyboard.type(REASON);
    await hands.click(card.getByRole('button', { name: '保存理由' }));
    await fewerThan(page, left);
  }
}

const isOnCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('.severity .card:not([data-done])') ?? false);

/** With F8, the space key and F2. */
async function withKeys(hands: Hands, byCauses: boolean): Promise<void> {
  const { page } = hands;
  for (;;) {
    await hands.press('F8');
    const cause = page.locator('.cause:focus');
    if ((await page.locator('.card-error:focus').count()) === 0) break;
    const folded = !byCauses && (await cause.count()) > 0;
    await hands.press(folded ? 'Enter' : 'Space');
    if (folded) await cause.locator('.card').first().waitFor();
  }
  for (let left = await others(page).count(); left > 0; left -= 1) {
    if (!(await isOnCard(page))) await hands.press('F8');
    await hands.press('F2');
    await page.keyboard.type(REASON);
    await hands.press('Control+Enter');
    await fewerThan(page, left);
  }
}

/** Where no key walks the findings. */
async function withTab(hands: Hands): Promise<void> {
  const { page } = hands;
  const look = async (card: Locator): Promise<void> => {
    const chip = card.locator('.chip').first();
    if ((await chip.count()) === 0) return;
    await hands.tabTo(chip);
    await hands.press('Enter');
  };
  for (const card of await errors(page, false).all()) {
    await look(card);
    const tick = card.locator('.tick').first();
    if ((await tick.count()) === 0) continue;
    await hands.tabTo(tick);
    await hands.press('Enter');
  }
  for (let left = await others(page).count(); left > 0; left -= 1) {
    const card = others(page).first();
    await look(card);
    await hands.tabTo(card.locator('.card-answer-open'));
    await hands.press('Enter');
    await page.keyboard.type(REASON);
    await hands.press('Control+Enter');
    await fewerThan(page, left);
  }
}

/** The answered one is gone, and the focus is on what comes next. */
async function fewerThan(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (before) =>
      document.querySelectorAll('.severity .card:not(.card-error)').length < before &&
      document.activeElement?.closest('.card, .answers') != null,
    count,
  );
}

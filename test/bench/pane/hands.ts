import type { Locator, Page } from 'playwright-core';

/** What the user's hands have done. The words of a reason are typed, not counted; nor is what the system's file dialog asks. */
export interface Effort {
  clicks: number;
  keys: number;
}

/** Clicks and presses that are counted; a chord (Ctrl+Enter) is one. */
export class Hands {
  readonly effort: Effort = { clicks: 0, keys: 0 };

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.effort.clicks += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.effort.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Tab, or Shift+Tab to what stands before, until the focus is there. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 500; presses += 1) {
      const side = await target.evaluate((element) => {
        const { activeElement } = document;
        if (activeElement === element) return null;
        const after = activeElement === null || activeElement === document.body;
        return after || activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
          ? 'Tab'
          : 'Shift+Tab';
      });
      if (side === null) return;
      await this.press(side);
    }
    throw new Error(`never reached with Tab: ${await target.innerText()}`);
  }
}

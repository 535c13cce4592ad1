import { isPageTurn, saysGoesOn, withoutPage } from '../taxonomy/words/pages.js';
import { memoizeText } from '../text/memoize.js';

/** True for a squashed text that says no more than that a page ends here or begins. */
export const isPageMark = memoizeText((text) => text.length <= 16 && isPageTurn(text));

/** A squashed title without what it says of its page, and whether it says that the table goes on. */
export function titleOfPage(title: string): { readonly title: string; readonly goesOn: boolean } {
  const bare = withoutPage(title);
  return { title: bare, goesOn: bare !== title && saysGoesOn(title) };
}

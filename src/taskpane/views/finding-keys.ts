import { isWritten } from '../dom.js';
import { besideDocument, besideWorkbook } from '../programs.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** What the keys are, beside the list that they walk. */
export const KEYS_HINT = '按 F8 看下一处，Shift+F8 看上一处；也可按 J、K。';

/**
 * F8 and J go to the next finding of the view, Shift+F8 and K to the one before, wherever the focus is but in a field. In
 * Excel the workbook follows to the finding's cell, in Word the document to its words; elsewhere Tab leads on to the cells.
 */
export function walkFindings(app: HTMLElement, store: Store<PaneState>): void {
  let last: HTMLElement | null = null;
  document.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (step === 0 || !app.isConnected || isWritten(event.target) || document.querySelector('dialog:modal')) return;
    const cards = [...app.querySelectorAll<HTMLElement>('.panel:not([hidden]) .card')].filter(isInSight);
    if (cards.length === 0) return;
    event.preventDefault();
    const here = document.activeElement?.closest<HTMLElement>('.card') ?? last;
    const at = here ? cards.indexOf(here) : -1;
    const first = step > 0 ? 0 : cards.length - 1;
    const next = cards[at < 0 ? first : at + step];
    if (!next) return store.set({ announcement: step > 0 ? '已是最后一处' : '已是第一处' });
    last = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
    follow(next, store.get().host);
  });
}

function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): number {
  if (ctrlKey || altKey || metaKey || isComposing) return 0;
  if (key === 'F8') return shiftKey ? -1 : 1;
  return { j: 1, J: 1, k: -1, K: -1 }[key] ?? 0;
}

/** Not in a fold that is closed. */
function isInSight(card: HTMLElement): boolean {
  return card.getClientRects().length > 0;
}

function follow(card: HTMLElement, host: PaneState['host']): void {
  if (besideWorkbook(host)) card.querySelector<HTMLElement>('.chip')?.click();
  if (besideDocument(host)) card.querySelector<HTMLElement>('.quote')?.click();
}

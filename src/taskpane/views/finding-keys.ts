import { isWritten } from '../dom.js';
import { besideDocument, besideWorkbook } from '../programs.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';
import { BESIDE } from './beside.js';

/** What the keys are, beside the list that they walk. */
export const KEYS_HINT = 'F8（或 J）下一处，Shift+F8（或 K）上一处；空格标为已处理，回车展开，F2 说明理由。';

/** What the keys press on the card that has the focus; no letters, which an input method would take. */
const PRESSES: Readonly<Record<string, string>> = {
  ' ': '.tick',
  'Enter': '.card-toggle, summary',
  'F2': '.card-answer-open',
};

/**
 * F8 and J go to the next finding of the view, Shift+F8 and K to the one before, wherever the focus is but in a field; on a
 * finding the space key ticks it off, Enter unfolds it, F2 asks for the reason. A finding that is come to by key is shown: in
 * Excel its cell in the workbook, in Word its words in the document, in a wide page its cell in the sheet beside the list;
 * elsewhere Tab leads on to the cells.
 */
export function walkFindings(app: HTMLElement, store: Store<PaneState>): void {
  let last: HTMLElement | null = null;
  document.addEventListener('keydown', (event) => {
    if (!app.isConnected || isWritten(event.target) || document.querySelector('dialog:modal')) return;
    const step = stepOf(event);
    if (step === 0) return press(event);
    const cards = [...app.querySelectorAll<HTMLElement>('.panel:not([hidden]) .card')].filter(isInSight);
    if (cards.length === 0) return;
    event.preventDefault();
    const here = document.activeElement?.closest<HTMLElement>('.card') ?? last;
    const next = nextOf(cards, here?.isConnected ? here : null, step);
    if (!next) return store.set({ announcement: step > 0 ? '已是最后一处' : '已是第一处' });
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  });
  app.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.card')) return;
    last = target;
    // not by a click beside its buttons
    if (target.matches(':focus-visible')) follow(target, store.get().host);
  });
}

/** From a card that is no longer in sight, ticked off and filtered away, one goes on from where it stood. */
function nextOf(cards: readonly HTMLElement[], here: HTMLElement | null, step: number): HTMLElement | undefined {
  if (here === null) return step > 0 ? cards[0] : cards.at(-1);
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = cards.filter((card) => here.compareDocumentPosition(card) & side);
  return step > 0 ? there[0] : there.at(-1);
}

function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): number {
  if (ctrlKey || altKey || metaKey || isComposing) return 0;
  if (key === 'F8') return shiftKey ? -1 : 1;
  return { j: 1, J: 1, k: -1, K: -1 }[key] ?? 0;
}

/** On a card itself: what is within it has its own use for the keys. */
function press(event: KeyboardEvent): void {
  const { target, key, shiftKey, ctrlKey, altKey, metaKey } = event;
  const wanted = PRESSES[key];
  if (!wanted || shiftKey || ctrlKey || altKey || metaKey) return;
  if (!(target instanceof HTMLElement) || !target.matches('.card')) return;
  const pressed = target.querySelector<HTMLElement>(wanted);
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
}

/** Not in a fold that is closed. */
function isInSight(card: HTMLElement): boolean {
  return card.getClientRects().length > 0;
}

function follow(card: HTMLElement, host: PaneState['host']): void {
  const quote = card.querySelector<HTMLElement>('.quote');
  if (besideDocument(host)) quote?.click();
  // beside a finding in a text stands the text, not the sheet
  else if (besideWorkbook(host) || (quote === null && matchMedia(BESIDE).matches))
    card.querySelector<HTMLElement>('.chip')?.click();
}

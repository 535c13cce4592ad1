import type { Finding } from '../../core/finding/finding.js';
import { button } from '../dom.js';
import type { Session } from '../session.js';

const told = new WeakMap<Element, readonly Finding[]>();

/** What a card of the list tells of: one finding, those of a run, or all that one cause has. */
export function findingsOf(card: Element): readonly Finding[] {
  return told.get(card) ?? [];
}

export function tellsOf<E extends Element>(card: E, findings: readonly Finding[]): E {
  told.set(card, findings);
  return card;
}

const LABELS = { open: '标为已处理', done: '取消已处理' };

/** Ticks the findings of the card off; `showDone` keeps its words in step. */
export function tickButton(findings: readonly Finding[], session: Session): HTMLElement {
  const tick = button(
    { class: 'text-button tick' },
    () => session.tick(findings, tick.textContent === LABELS.open),
    LABELS.open,
  );
  return tick;
}

export function showDone(card: HTMLElement, isDone: boolean): void {
  card.toggleAttribute('data-done', isDone);
  const tick = [...card.querySelectorAll('.tick')].find((one) => one.closest('.card') === card);
  if (tick) tick.textContent = isDone ? LABELS.done : LABELS.open;
}

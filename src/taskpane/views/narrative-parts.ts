import { sayErrors, sayUnchecked } from '../../core/narrate/doubts.js';
import type { Narrative } from '../../core/narrate/narrative.js';
import { h } from '../dom.js';
import { severityMark } from '../icons.js';

/** The 说明 at hand: what stands in the list, and the text, which stands beside it where there is room. */
export interface WrittenView {
  readonly tools: readonly HTMLElement[];
  readonly document: HTMLElement;
  readonly update: (narrative: Narrative) => void;
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Why the text must not go out as it is. They rest on the workbook, not on the answers. */
export function doubts(narrative: Narrative): HTMLElement[] {
  const [errors, unchecked] = [sayErrors(narrative), sayUnchecked(narrative)];
  return [
    errors !== null && `${errors}。这份说明是草稿，请改好工作簿后再用。`,
    unchecked !== null && `${unchecked}。`,
  ].flatMap((text) =>
    text === false ? [] : [h('p', { class: 'doubt' }, severityMark('warning'), h('span', {}, text))],
  );
}

/** Why last year's workbook was not compared with. */
export function priorHints({ unanswered }: Narrative): HTMLElement[] {
  return unanswered.filter(({ id }) => id === 'prior').map(({ question }) => h('p', { class: 'hint' }, question));
}

/** The blank, or what has been put there. */
export function goToText(id: string): void {
  const place = [...document.querySelectorAll<HTMLElement>('.blank, .supplied')].find((one) => one.dataset.id === id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

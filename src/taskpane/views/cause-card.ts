import type { Suspect } from '../../core/finding/finding.js';
import type { Cause } from '../../core/report/causes.js';
import { withRuns } from '../../core/report/runs.js';
import { h, on, replace } from '../dom.js';
import { severityMark } from '../icons.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { findingsOf, tellsOf, tickButton } from './card-findings.js';
import { findingCard } from './finding-card.js';
import { suspectList } from './suspects.js';

let cards = 0;

/** Cards by their suspects, so that an answer given to a finding leaves the folds open. */
const drawn = new WeakMap<Suspect, HTMLElement>();

/** The cell that is likely wrong, what it should say, and folded in the errors that come of it. */
export function causeCard(cause: Cause, result: Result, session: Session): HTMLElement {
  const known = drawnCause(cause);
  if (known) return known;
  const card = draw(cause, result, session);
  drawn.set(cause.suspect, card);
  return card;
}

/** The card of a cause where there is one already, of the same errors. */
export function drawnCause({ suspect, findings }: Cause): HTMLElement | undefined {
  const known = drawn.get(suspect);
  return known && sameAs(findings, findingsOf(known)) ? known : undefined;
}

function sameAs(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

function draw({ suspect, findings }: Cause, result: Result, session: Session): HTMLElement {
  const id = `cause-${(cards += 1)}`;
  const list = h('div', { class: 'cause-findings' });
  const fold = h(
    'details',
    { class: 'fold' },
    h('summary', {}, h('span', {}, '牵出的错误'), h('span', { class: 'count' }, `${findings.length} 处`)),
    list,
  );
  on(fold, {
    toggle: () => {
      if (fold.open && list.childElementCount === 0)
        replace(list, ...withRuns(findings).map((finding) => findingCard(finding, result, session)));
    },
  });
  const card = h(
    'article',
    { 'class': 'card card-error cause', 'tabindex': -1, 'aria-labelledby': id },
    h('div', { class: 'card-head' }, severityMark('error'), h('p', { class: 'card-text', id }, '最可能写错的格')),
    suspectList([suspect], session),
    h('div', { class: 'card-actions' }, tickButton(findings, session)),
    fold,
  );
  return tellsOf(card, findings);
}

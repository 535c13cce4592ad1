import { h } from '../dom.js';

/** What stands where nothing else does: what is so, and what to do next. */
export function emptyState(title: string, advice: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'empty' },
    h('h2', {}, title),
    h('p', {}, advice),
    actions.length > 0 && h('div', { class: 'empty-actions' }, ...actions),
  );
}

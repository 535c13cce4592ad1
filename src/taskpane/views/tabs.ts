import { button, h, on } from '../dom.js';
import type { Session } from '../session.js';
import type { PaneState, ViewName } from '../state.js';
import type { Store } from '../store.js';
import { VIEW_NAME } from '../words.js';

const VIEWS: readonly ViewName[] = ['recognition', 'findings', 'narrative', 'text'];

const STEP: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % VIEWS.length,
  ArrowLeft: (index) => (index + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

/** The row of views. Arrow keys, Home and End move between them. */
export function tabRow(store: Store<PaneState>, session: Session): HTMLElement {
  const tabs = VIEWS.map((view) =>
    button(
      { 'class': 'tab', 'role': 'tab', 'id': `tab-${view}`, 'aria-controls': `panel-${view}` },
      () => session.turnTo(view),
      VIEW_NAME[view],
    ),
  );
  store.watch(
    (state) => state.view,
    (view) => {
      tabs.forEach((tab, index) => {
        const selected = VIEWS[index] === view;
        tab.setAttribute('aria-selected', String(selected));
        tab.tabIndex = selected ? 0 : -1;
      });
    },
  );
  return on(h('div', { 'class': 'tabs', 'role': 'tablist', 'aria-label': '视图' }, ...tabs), {
    keydown: (event) => {
      const next = STEP[event.key]?.(VIEWS.indexOf(store.get().view));
      if (next === undefined) return;
      event.preventDefault();
      session.turnTo(VIEWS[next]!);
      tabs[next]!.focus();
    },
  });
}

/** The panel of a view; filled by the caller, shown when its tab is chosen. */
export function tabPanel(store: Store<PaneState>, view: ViewName): HTMLElement {
  const panel = h('div', {
    'class': 'panel',
    'role': 'tabpanel',
    'id': `panel-${view}`,
    'aria-labelledby': `tab-${view}`,
    'tabindex': 0,
  });
  store.watch(
    (state) => state.view,
    (current) => {
      panel.hidden = current !== view;
    },
  );
  return panel;
}

export { VIEWS };

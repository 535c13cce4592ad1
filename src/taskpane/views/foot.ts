import { button, h } from '../dom.js';
import { bringFirstStepsBack } from '../first-steps.js';
import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';
import { PROGRAM_VERSION } from '../version.js';

/**
 * The last line of the pane: which version it is, the settings, and where help is to be had; the page of one file has no
 * second, and brings the first steps back itself.
 */
export function foot(store: Store<PaneState>, session: Session): HTMLElement {
  const opener = button({ 'class': 'text-button', 'aria-haspopup': 'dialog' }, () => void open(), '设置');
  const open = async (): Promise<void> => {
    try {
      const { openSettings } = await import(/* webpackChunkName: "settings" */ './settings/index.js');
      openSettings(opener, store, session);
    } catch {
      session.fail(new Error('设置没有取到，请检查网络后再点一次。'));
    }
  };
  return h(
    'p',
    { class: 'foot' },
    h('span', {}, PROGRAM_VERSION),
    opener,
    location.protocol === 'file:'
      ? stepsAgain(store)
      : h('a', { href: 'help.html', target: '_blank', rel: 'noopener' }, '使用帮助'),
  );
}

/** Where they would be shown and are put away. */
function stepsAgain(store: Store<PaneState>): HTMLElement {
  const again = button({ class: 'text-button' }, () => bringFirstStepsBack(store), '第一次用');
  store.watch(
    ({ firstSteps, result }) => firstSteps === null && result === null,
    (wanted) => (again.hidden = !wanted),
  );
  return again;
}

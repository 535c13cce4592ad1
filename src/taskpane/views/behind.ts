import { button, h } from '../dom.js';
import type { Session } from '../session.js';
import { isBehind } from '../setting.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** Said while what is shown does not follow the settings: the check with them was stopped or has failed. */
export function behindLine(store: Store<PaneState>, session: Session): HTMLElement {
  const line = h(
    'div',
    { class: 'unwritten' },
    h('span', {}, '设置改了，下面还是按原来的设置校验的结果。'),
    button({ class: 'button button-small' }, () => void session.catchUp(), '按新设置校验'),
  );
  store.watch(
    (state) => state.progress === null && isBehind(state),
    (isShown) => {
      line.hidden = !isShown;
    },
  );
  return line;
}

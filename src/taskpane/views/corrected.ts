import { button, h, replaceUnderHand } from '../dom.js';
import type { Corrected } from '../model/correction.js';
import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** More would push the findings out of sight; Excel's own undo reaches further back. */
const MOST = 3;

/** What was put right last, old → new, each with its own way back. */
export function correctedList(store: Store<PaneState>, session: Session): HTMLElement {
  const list = h('ul', { 'class': 'corrected', 'aria-label': '已更正' });
  const line = (corrected: Corrected): HTMLElement =>
    h(
      'li',
      {},
      h('span', { class: 'corrected-text' }, `已更正 ${corrected.said}`),
      button(
        { 'class': 'text-button', 'aria-label': `撤销 ${corrected.said}` },
        () => void session.undo(corrected),
        '撤销',
      ),
    );
  store.watch(
    ({ corrected }) => corrected,
    (corrected) => {
      list.hidden = corrected.length === 0;
      replaceUnderHand(list, ...corrected.slice(0, MOST).map(line));
    },
  );
  return list;
}

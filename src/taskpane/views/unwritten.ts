import { button, h } from '../dom.js';
import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** What was given in the pane and is not in the workbook yet, with the way into it. */
export function unwrittenLine(store: Store<PaneState>, session: Session): HTMLElement {
  const line = h(
    'div',
    { class: 'unwritten', role: 'status' },
    h('span', {}, '理由、回答还没有写进工作簿。写入后不能再撤销此前的编辑。'),
    button({ class: 'button button-small' }, () => void session.writeKept(), '写进工作簿'),
  );
  store.watch(
    ({ unwritten }) => unwritten,
    (unwritten) => {
      line.hidden = !unwritten;
    },
  );
  return line;
}

import { textDocumentLine } from '../../core/report/reconcile-words.js';
import { button, h } from '../dom.js';
import type { Session } from '../session.js';
import type { TextAtHand } from '../state.js';

/** In place of the workbook's, where there is none: whose text it is, the way back and a way to a workbook. */
export function textMasthead(
  text: TextAtHand | null,
  openWorkbook: HTMLElement,
  textVerdict: HTMLElement,
  session: Session,
): HTMLElement {
  const [heading, ...rest] = text ? textDocumentLine(text.reading).split(' · ') : [];
  return h(
    'header',
    { class: 'masthead' },
    h(
      'div',
      { class: 'subject' },
      h(
        'div',
        { class: 'subject-text' },
        h('h1', {}, heading || '核对文字'),
        rest.length > 0 && h('p', { class: 'file-name' }, ...rest.map((words) => h('span', {}, words))),
        button({ class: 'text-button' }, () => session.turnTo('findings'), '返回'),
      ),
      openWorkbook,
    ),
    textVerdict,
  );
}

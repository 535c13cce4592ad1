import { comparability, priorRole, refusalSentence } from '../../core/disclosure/prior.js';
import { button, h } from '../dom.js';
import type { FileSource } from '../file-source.js';
import { cross } from '../icons.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { openButton } from './open-file.js';

/** "上年：2020年决算.xlsx ✕", or the way to choose last year's workbook. Says why the two cannot be compared. */
export function priorLine({ prior, disclosure }: Result, session: Session): HTMLElement {
  if (!prior) {
    return h(
      'div',
      { class: 'prior' },
      openButton('选上年工作簿比对', 'text-button', (source) => void take(source, session)),
    );
  }
  const role = priorRole(disclosure.document, prior.disclosure.document);
  const told = comparability(disclosure.document, prior.disclosure.document) === null;
  return h(
    'div',
    { class: 'prior' },
    h(
      'p',
      { class: 'prior-name' },
      h('span', {}, `${role === 'same-year-budget' ? '本年预算' : '上年'}：${prior.name}`),
      button({ 'class': 'icon-button', 'aria-label': '不再比对上年工作簿' }, () => void take(null, session), cross()),
    ),
    typeof role !== 'string' && h('p', { class: 'lacking' }, refusalSentence(role.refused)),
    typeof role === 'string' && !told && h('p', {}, '只用于校验，不写进说明'),
  );
}

/** The line is drawn anew; the focus stays in it. */
async function take(source: FileSource | null, session: Session): Promise<void> {
  await session.compareWith(source);
  document.querySelector<HTMLElement>('.prior button')?.focus({ preventScroll: true });
}

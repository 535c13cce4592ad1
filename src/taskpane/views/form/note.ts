import { button, h } from '../../dom.js';
import { distinctCells } from '../../model/cells.js';
import type { FormPlace } from '../../model/form-lines.js';
import type { Session } from '../../session.js';
import { cellChips } from '../chips.js';

interface Ways {
  /** 3/12 */
  readonly position: string;
  readonly next: (() => void) | null;
  readonly before: (() => void) | null;
  readonly answer: (() => void) | null;
}

/** Below the paragraph that is being looked at: why, which cells, and the way to the next place. */
export function placeNote(place: FormPlace, session: Session, { position, next, before, answer }: Ways): HTMLElement {
  const { kind, why, text, cells } = place;
  const title = kind === 'unsure' ? '没有把握' : '待填';
  const all = distinctCells(cells);
  return h(
    'div',
    { class: 'form-note', role: 'status' },
    h('p', {}, h('strong', {}, `${title} ${position}`), why === '' ? '' : `　${why}。`),
    all.length > 0 && cellChips(all, captionOf(text, why), session),
    h(
      'div',
      { class: 'answers-files' },
      answer && button({ class: 'text-button' }, answer, '填写'),
      before && button({ class: 'text-button' }, before, '上一处'),
      next && button({ class: 'text-button' }, next, '下一处'),
    ),
  );
}

export function captionOf(text: string, why: string): string {
  return `说明中的 ${text}${why === '' ? '' : `：${why}`}`;
}

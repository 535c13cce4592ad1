import {
  CHAPTER_HEADS,
  chapterRows,
  openGroups,
  otherNumbersLine,
  type OpenGroup,
} from '../../../core/report/reading-coverage.js';
import type { Coverage } from '../../../core/reconcile/index.js';
import { button, h, on } from '../../dom.js';
import type { CardLinks } from './card.js';

/**
 * What was read, chapter by chapter, and what nothing bears out; each leads to its words. `opened` is told when it opens
 * and closes.
 */
export function readPart(
  coverage: Coverage,
  links: Pick<CardLinks, 'toWords'>,
  opened: (open: boolean) => void,
): HTMLElement | null {
  if (coverage.chapters.length === 0) return null;
  const others = otherNumbersLine(coverage);
  const groups = openGroups(coverage);
  const details = h(
    'details',
    { class: 'fold read' },
    h('summary', {}, '各章读到的数', ...groups.map(({ title, figures }) => count(`${title} ${figures.length} 个`))),
    chapterTable(coverage),
    others !== null && h('p', { class: 'hint' }, `${others}。`),
    ...groups.map((group) => openPart(group, links)),
  );
  return on(details, { toggle: () => opened(details.open) });
}

function count(text: string): HTMLElement {
  return h('span', { class: 'count' }, text);
}

function chapterTable(coverage: Coverage): HTMLElement {
  const [chapter, ...counts] = CHAPTER_HEADS;
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, chapter),
    ...counts.map((name) => h('th', { scope: 'col', class: 'number' }, name)),
  );
  const rows = chapterRows(coverage).map(([title, ...numbers]) =>
    h('tr', {}, h('td', {}, title), ...numbers.map((number) => h('td', { class: 'number' }, String(number)))),
  );
  return h(
    'div',
    { 'class': 'rows', 'tabindex': 0, 'role': 'group', 'aria-label': '各章读到的数，可左右滚动' },
    h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows)),
  );
}

function openPart({ title, figures }: OpenGroup, links: Pick<CardLinks, 'toWords'>): HTMLElement {
  return h(
    'section',
    { 'aria-label': title },
    h('h3', { class: 'read-title' }, title, count(String(figures.length))),
    h(
      'ul',
      { class: 'open-figures' },
      ...figures.map(({ start, end, clause }) =>
        h(
          'li',
          {},
          button({ class: 'text-button' }, () => links.toWords(start, end), clause),
        ),
      ),
    ),
  );
}

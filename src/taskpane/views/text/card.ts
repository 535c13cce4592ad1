import { alignAmounts } from '../../../core/report/amounts.js';
import { quoteInContext } from '../../../core/report/reconcile-words.js';
import { SEVERITY_NAME } from '../../../core/report/words.js';
import type { TextFinding } from '../../../core/finding/text-finding.js';
import { button, h } from '../../dom.js';
import { severityMark } from '../../icons.js';
import { distinctCells } from '../../model/cells.js';
import { textFigures } from '../../model/text-figures.js';
import type { Session } from '../../session.js';
import { cellChips } from '../chips.js';
import { messageOf } from '../../../core/report/say/index.js';

/** More of the other places than this are only counted. */
const MOST_PLACES = 4;

/** Where clicks on a card lead. */
export interface CardLinks {
  /** To the words of a finding. */
  toFinding(number: number): void;
  /** To other words of the text. */
  toWords(start: number, end: number): void;
}

export function cardId(number: number): string {
  return `text-finding-${number}`;
}

/**
 * One finding: severity, sentence, its words in their context, both figures, its cells, the other words that have to do
 * with it.
 */
export function textCard(
  finding: TextFinding,
  number: number,
  text: string,
  links: CardLinks,
  session: Session,
): HTMLElement {
  const { before, words, after } = quoteInContext(text, finding);
  const cells = distinctCells(finding.cells);
  const id = cardId(number);
  return h(
    'article',
    { 'class': `card card-${finding.severity}`, id, 'tabindex': -1, 'aria-labelledby': `${id}-text` },
    h(
      'div',
      { class: 'card-head' },
      severityMark(finding.severity),
      h('span', { class: 'visually-hidden' }, `${SEVERITY_NAME[finding.severity]} ${number}`),
      h('p', { class: 'card-text', id: `${id}-text` }, messageOf(finding)),
      h('span', { 'class': 'card-number', 'aria-hidden': 'true' }, String(number)),
    ),
    button(
      { 'class': 'quote', 'aria-label': `到文中：${before}${words}${after}` },
      () => links.toFinding(number),
      before !== '' && `…${before}`,
      h('span', { class: `words words-${finding.severity}` }, words),
      after !== '' && `${after}…`,
    ),
    figures(finding),
    cells.length > 0 && cellChips(cells, messageOf(finding), session),
    places(finding, links),
  );
}

function figures(finding: TextFinding): HTMLElement | null {
  const told = textFigures(finding);
  if (!told) return null;
  const { stated, expected, unit } = told;
  const texts = unit === '' ? [stated, expected] : alignAmounts([stated, expected]);
  const row = (name: string, role: string, text: string): HTMLElement =>
    h(
      'div',
      { class: `figure-row figure-${role}` },
      h('dt', {}, name),
      h('dd', {}, h('span', { class: 'number' }, text), unit !== '' && h('span', { class: 'unit' }, unit)),
    );
  const wanted = finding.severity === 'error' ? '应为' : '疑应为';
  return h('dl', { class: 'figures' }, row('文中', 'stated', texts[0]!), row(wanted, 'expected', texts[1]!));
}

function places({ places: all = [] }: TextFinding, links: CardLinks): HTMLElement | null {
  if (all.length === 0) return null;
  const rest = all.length - MOST_PLACES;
  return h(
    'p',
    { class: 'places' },
    h('span', { class: 'hint' }, '相关'),
    ...all
      .slice(0, MOST_PLACES)
      .map(({ start, end, quote }) =>
        button({ class: 'text-button' }, () => links.toWords(start, end), quote.replace(/\s+/g, ' ')),
      ),
    rest > 0 && h('span', { class: 'hint' }, `另有 ${rest} 处`),
  );
}

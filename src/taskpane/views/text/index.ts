import '../../styles/text.css';
import { numberedFindings } from '../../../core/report/marked-text.js';
import { textAllClear, textVerdict } from '../../../core/report/reconcile-words.js';
import { SEVERITIES, SEVERITY_NAME } from '../../../core/report/words.js';
import type { TextFinding } from '../../../core/finding/text-finding.js';
import { h, replace } from '../../dom.js';
import { checkMark, severityMark } from '../../icons.js';
import type { Session } from '../../session.js';
import type { PaneState, TextAtHand } from '../../state.js';
import type { Store } from '../../store.js';
import { layBeside } from '../beside.js';
import { cardId, textCard, type CardLinks } from './card.js';
import { textHead, verdictParts } from './head.js';
import { intake } from './intake.js';
import { drawOriginal, type Original } from './original.js';
import type { TextPlaces } from './places.js';
import { readPart } from './read.js';

/**
 * 核对文字: where the text comes in, the verdict, the findings, and the text itself; where there is room that stands beside
 * them.
 */
export function mountText({ panel, verdict, beside }: TextPlaces, store: Store<PaneState>, session: Session): void {
  const entry = intake(store, session);
  const list = h('div', { class: 'text-findings' });
  const place = h('section', { 'class': 'original-place', 'aria-label': '原文' });
  const view = h('div', { class: 'text-view' }, list, place);
  layBeside(place, view, beside);
  replace(panel, view);
  store.watch(
    ({ text }) => text,
    (text) => {
      if (!text) {
        replace(list, h('p', { class: 'lead' }, '读一遍写好的说明，把每个数字与工作簿、与文中其他数字核对。'), entry);
        return [place, verdict].forEach((one) => replace(one));
      }
      const { reading } = text;
      const numbered = numberedFindings(reading.findings);
      const original = text.source.origin === 'document' ? null : drawOriginal(reading, numbered, toCard);
      const links = linksTo(original, numbered, store, session);
      const { faults, figures } = textVerdict(reading);
      replace(verdict, ...verdictParts(text, session));
      replace(
        list,
        textHead(text, store.get().settings.check, session),
        ...findingSections(text, numbered, links, session),
        readPart(reading.coverage, links, (open) => original?.showOpen(open)),
        text.source.origin !== 'document' && h('details', { class: 'fold' }, h('summary', {}, '换一份说明'), entry),
      );
      replace(place, original && h('h2', { class: 'section-title original-title' }, '原文'), original?.element);
      place.scrollTop = 0;
      store.set({ announcement: `${faults}。${figures}` });
    },
  );
}

function findingSections(
  { reading }: TextAtHand,
  numbered: readonly TextFinding[],
  links: CardLinks,
  session: Session,
): HTMLElement[] {
  if (numbered.length === 0)
    return [h('div', { class: 'all-clear' }, reading.matched > 0 && checkMark(), h('p', {}, textAllClear(reading)))];
  return SEVERITIES.flatMap((severity) => {
    const found = numbered.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      h(
        'section',
        { 'class': `severity severity-${severity}`, 'aria-label': SEVERITY_NAME[severity] },
        h(
          'h2',
          { class: 'section-title' },
          severityMark(severity),
          h('span', {}, SEVERITY_NAME[severity]),
          h('span', { class: 'count' }, String(found.length)),
        ),
        ...found.map((finding) =>
          textCard(finding, numbered.indexOf(finding) + 1, reading.document.text, links, session),
        ),
      ),
    ];
  });
}

/** In Word the words are selected in the document, elsewhere shown in the text that is drawn. */
function linksTo(
  original: Original | null,
  numbered: readonly TextFinding[],
  store: Store<PaneState>,
  session: Session,
): CardLinks {
  const told = (shown: boolean): void => {
    if (shown) store.set({ announcement: '已到文中的这一处' });
  };
  const inDocument = (start: number, end: number): void => void session.selectInDocument(start, end).then(told);
  return {
    toFinding: (number) => {
      const { start, end } = numbered[number - 1]!;
      if (!original) return inDocument(start, end);
      session.closeSheet();
      told(original.toFinding(number));
    },
    toWords: (start, end) => {
      if (!original) return inDocument(start, end);
      session.closeSheet();
      told(original.toWords(start, end));
    },
  };
}

function toCard(number: number): void {
  const card = document.getElementById(cardId(number));
  card?.scrollIntoView({ block: 'center' });
  card?.querySelector<HTMLElement>('.quote')?.focus({ preventScroll: true });
}

import { suspectsOf } from '../../core/report/causes.js';
import type { ShownFinding } from '../../core/report/runs.js';
import { SEVERITY_NAME } from '../../core/report/words.js';
import type { Finding, Report } from '../../core/finding/finding.js';
import { button, h, replace } from '../dom.js';
import { chevron, severityMark } from '../icons.js';
import { distinctCells } from '../model/cells.js';
import { pagesNamed } from '../model/pages.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { answerField } from './answer-field.js';
import { tellsOf, tickButton } from './card-findings.js';
import { cellChips } from './chips.js';
import { figureRows } from './figures.js';
import { relationTerms } from './relation.js';
import { suspectList } from './suspects.js';
import { messageOf } from '../../core/report/say/index.js';

let cards = 0;

/** Cards by their findings, so that an answer given to one leaves the others open where they are. */
const drawn = new WeakMap<Finding, HTMLElement>();

/**
 * One finding: severity, sentence, figures, cells; opened, its relation and the suspect; the user's reason or a way to
 * give one.
 */
export function findingCard(finding: ShownFinding, { report, answers }: Result, session: Session): HTMLElement {
  const known = drawnCard(finding);
  if (known) return known;
  const card = draw(finding, report, answers !== null, session);
  drawn.set(keyOf(finding), card);
  return card;
}

/** The card of a finding where there is one already. */
export function drawnCard(finding: ShownFinding): HTMLElement | undefined {
  return drawn.get(keyOf(finding));
}

/** A run is put together anew each time; its first line is not. */
function keyOf(finding: ShownFinding): Finding {
  return finding.run?.[0] ?? finding;
}

function draw(finding: ShownFinding, report: Report, answerable: boolean, session: Session): HTMLElement {
  const id = `finding-${(cards += 1)}`;
  const cells = distinctCells([...finding.cells, ...pagesNamed(finding)]);
  const details = h('div', { class: 'card-details', id: `${id}-details`, hidden: true });
  const answer = answerable && finding.severity !== 'error' ? answerField(finding, id, session) : null;
  const findings = finding.run ?? [finding];
  const actions = [
    toggle(`${id}-details`, details, hasSum(finding, report) ? '看算式' : '看依据', () =>
      fill(details, finding, report, session),
    ),
    ...(answer ? [answer.opener] : []),
    tickButton(findings, session),
  ];
  const card = h(
    'article',
    { 'class': `card card-${finding.severity}`, 'tabindex': -1, 'aria-labelledby': `${id}-text` },
    h(
      'div',
      { class: 'card-head' },
      severityMark(finding.severity),
      h('span', { class: 'visually-hidden' }, SEVERITY_NAME[finding.severity]),
      h('p', { class: 'card-text', id: `${id}-text` }, messageOf(finding)),
    ),
    figureRows(finding),
    cells.length > 0 && cellChips(cells, messageOf(finding), session),
    finding.answer !== undefined &&
      h('p', { class: 'card-answer' }, h('span', { class: 'hint' }, '理由'), ' ', finding.answer),
    h('div', { class: 'card-actions' }, ...actions),
    details,
    answer?.form,
  );
  return tellsOf(card, findings);
}

function hasSum(finding: ShownFinding, report: Report): boolean {
  return (
    Boolean(finding.relation) ||
    finding.run !== undefined ||
    (finding.terms?.length ?? 0) > 0 ||
    suspectsOf(finding, report).length > 0
  );
}

function toggle(controls: string, details: HTMLElement, name: string, fillOnce: () => void): HTMLElement {
  const opener = button({ 'class': 'card-toggle', 'aria-expanded': 'false', 'aria-controls': controls }, () => {
    if (details.childElementCount === 0) fillOnce();
    details.hidden = !details.hidden;
    opener.setAttribute('aria-expanded', String(!details.hidden));
    label.textContent = details.hidden ? name : '收起';
  });
  const label = h('span', {}, name);
  opener.append(chevron(), label);
  return opener;
}

function fill(details: HTMLElement, finding: ShownFinding, report: Report, session: Session): void {
  const suspects = suspectsOf(finding, report);
  const why = h('dl', { class: 'why' });
  replace(
    details,
    finding.run
      ? h(
          'ul',
          { class: 'run' },
          ...finding.run.map((line) =>
            h('li', {}, messageOf(line), cellChips(distinctCells(line.cells.slice(0, 1)), messageOf(line), session)),
          ),
        )
      : relationTerms(finding, session),
    suspects.length > 0 &&
      h('div', { class: 'diagnosis' }, h('h4', {}, '最可能写错的格'), suspectList(suspects, session)),
    why,
  );
  void import(/* webpackChunkName: "why" */ '../../core/report/why.js').then(
    ({ whyOf }) => {
      const { basis, mend } = whyOf(finding);
      replace(why, h('dt', {}, '依据'), h('dd', {}, basis), h('dt', {}, '怎么改'), h('dd', {}, mend));
    },
    () => why.remove(),
  );
}

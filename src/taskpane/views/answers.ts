import { answeredFindings } from '../../core/report/answers.js';
import { button, h, on } from '../dom.js';
import type { DisclosureOutline } from '../../core/disclosure/model.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { findingCard } from './finding-card.js';
import { fileButton } from './open-file.js';

/** Whose 已说明 stands open: giving one more reason must not fold it. */
const unfolded = new WeakSet<DisclosureOutline>();

/**
 * Findings that a reason answers, apart from the others; where reasons are kept, and the ways in and out for them. Null
 * where nothing can be answered.
 */
export function answersSection(result: Result, session: Session): HTMLElement | null {
  const { report, answers } = result;
  if (answers === null || report.findings.every(({ severity }) => severity === 'error')) return null;
  const answered = answeredFindings(report);
  return h(
    'section',
    { class: 'answers' },
    answered.length > 0 &&
      fold(
        result,
        h('div', { class: 'answered' }, ...answered.map((finding) => findingCard(finding, result, session))),
      ),
    h('p', { class: 'hint' }, `提醒和提示可以说明理由，报告里单独列出。${session.keptIn}。`),
    h(
      'div',
      { class: 'answers-files' },
      fileButton('导入答复', 'text-button', '.json', (file) => void session.importAnswers(file)),
      answered.length > 0 && button({ class: 'text-button' }, () => session.exportAnswers(), '导出答复'),
    ),
  );
}

function fold({ disclosure, report }: Result, list: HTMLElement): HTMLElement {
  const details = h(
    'details',
    { class: 'fold', open: unfolded.has(disclosure) },
    h('summary', {}, h('span', {}, '已说明'), h('span', { class: 'count' }, `${answeredFindings(report).length} 条`)),
    list,
  );
  return on(details, { toggle: () => void (details.open ? unfolded.add(disclosure) : unfolded.delete(disclosure)) });
}

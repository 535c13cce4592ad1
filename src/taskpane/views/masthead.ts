import { answeredFindings } from '../../core/report/answers.js';
import { verdictOf } from '../../core/report/verdict.js';
import { DOCUMENT_NAME } from '../../core/report/words.js';
import { button, h } from '../dom.js';
import { checkMark, severityMark } from '../icons.js';
import { sayChange } from '../model/change.js';
import { baseName, handOut } from '../save.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { goToCoverage } from './coverage.js';
import { priorLine } from './prior-line.js';

/**
 * Whose workbook this is, the verdict, and the one primary button. `again` reads anew or opens another; `textVerdict`
 * takes the verdict's place while a text is looked at.
 */
export function masthead(result: Result, again: HTMLElement, textVerdict: HTMLElement, session: Session): HTMLElement {
  const { document, departments } = result.disclosure;
  const { year, type } = document;
  const department = departments === undefined ? document.department : `${departments.length} 个部门`;
  const found = result.disclosure.tables.length > 0;
  const kind = found ? (year === null ? '' : `${year}年`) + DOCUMENT_NAME[type] : '';
  const heading = department || kind || result.workbook.name;
  const rest = [kind, result.workbook.name].filter((text) => text !== '' && text !== heading);
  return h(
    'header',
    { class: 'masthead' },
    h(
      'div',
      { class: 'subject' },
      h(
        'div',
        { class: 'subject-text' },
        h('h1', {}, heading),
        rest.length > 0 && h('p', { class: 'file-name' }, ...rest.map((text) => h('span', {}, text))),
        found && priorLine(result, session),
      ),
      again,
    ),
    textVerdict,
    h(
      'div',
      { class: 'verdict' },
      h('div', { class: 'verdict-text', role: 'status' }, ...verdict(result, session)),
      button({ class: 'button button-primary' }, () => void saveReport(result, session), '下载报告'),
    ),
  );
}

function verdict({ report, disclosure, change }: Result, session: Session): HTMLElement[] {
  if (disclosure.tables.length === 0) {
    return [
      h(
        'p',
        { class: 'verdict-counts' },
        verdictItem(
          'warning',
          disclosure.government === undefined ? '没有认出公开表' : '是一级政府的预决算表，没有核对',
        ),
      ),
    ];
  }
  const { errors, warnings, notices, relations, standing, lead, unchecked } = verdictOf(report);
  const sound = (): HTMLElement => h('span', { class: 'verdict-item' }, checkMark(), '没有发现错误');
  const counts = [
    standing === 'sound' ? sound() : verdictItem(standing === 'wrong' ? 'error' : 'warning', lead),
    ...unchecked.map((part) => verdictItem('warning', part)),
    warnings > 0 && verdictItem('warning', `${warnings} 处提醒`),
    notices > 0 && errors === 0 && warnings === 0 && verdictItem('notice', `${notices} 处提示`),
  ];
  const answered = answeredFindings(report).length;
  const unreached = report.coverage.unreached.length;
  return [
    h('p', { class: 'verdict-counts' }, ...counts),
    h(
      'p',
      { class: 'verdict-relations' },
      h('span', {}, answered > 0 ? `已说明 ${answered} 处，${relations}` : relations),
      unreached > 0 && button({ class: 'text-button' }, () => goToCoverage(session), `${unreached} 个金额没有核对到`),
    ),
    ...(change === null ? [] : [h('p', { class: 'verdict-change' }, sayChange(change))]),
  ];
}

export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

export function verdictItem(severity: 'error' | 'warning' | 'notice', text: string): HTMLElement {
  return h('span', { class: 'verdict-item' }, severityMark(severity), text);
}

async function saveReport(result: Result, session: Session): Promise<void> {
  try {
    const { reportPageOf } = await import(/* webpackChunkName: "report" */ '../report-file.js');
    const content = await reportPageOf(result, (await session.original?.()) ?? null, today());
    const name = `${baseName(result.workbook.name)}-校验报告.html`;
    await handOut({ name, type: 'text/html;charset=utf-8', content }, session);
  } catch {
    session.fail(new Error('校验报告没有生成，请重新打开工作簿再试，或反馈给维护人员。'));
  }
}

import { textComments } from '../../../core/report/reconcile-comments.js';
import { reconcileHtml } from '../../../core/report/reconcile-html.js';
import { textLevelSentence, textNothing, textVerdict } from '../../../core/report/reconcile-words.js';
import type { CheckSettings } from '../../../core/finding/settings.js';
import type { Severity } from '../../../core/taxonomy/severity.js';
import { button, h } from '../../dom.js';
import { chineseMessage } from '../../error-sentence.js';
import { checkMark, severityMark } from '../../icons.js';
import { baseName, handOut } from '../../save.js';
import type { Session } from '../../session.js';
import type { TextAtHand } from '../../state.js';
import { today, verdictItem } from '../masthead.js';
import { commentTools } from './comment-tools.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Whose text it is, and what it was held to. */
export function textHead(text: TextAtHand, settings: CheckSettings, session: Session): HTMLElement {
  const { source, original } = text;
  return h(
    'div',
    { class: 'text-head' },
    h(
      'div',
      { class: 'text-head-lines' },
      h('p', { class: 'text-name' }, source.name),
      heldTo(text),
      Object.keys(settings).length > 0 &&
        h('p', { class: 'held-to' }, '设置里的容差和停用的校验只用于表格，不用于这里。'),
      text.unread !== null && h('p', { class: 'held-to unread' }, severityMark('warning'), text.unread),
    ),
    original !== null &&
      /\.docx$/i.test(source.name) &&
      button({ class: 'button' }, () => void saveCommented(text, session), '保存批注副本'),
    source.origin === 'document' && button({ class: 'button' }, () => void session.readDocument(), '重新核对'),
    commentTools(text, session),
  );
}

/** The verdict with the report to keep. */
export function verdictParts(text: TextAtHand, session: Session): HTMLElement[] {
  return [
    h('p', { class: 'verdict-counts' }, ...counts(text)),
    button({ class: 'button button-primary' }, () => saveReport(text, session), '下载报告'),
    h('p', { class: 'verdict-relations' }, textVerdict(text.reading).figures),
  ];
}

function counts({ reading }: TextAtHand): HTMLElement[] {
  const { findings } = reading;
  const nothing = textNothing(reading);
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')];
  const without = (): HTMLElement =>
    nothing === null
      ? h('span', { class: 'verdict-item' }, checkMark(), '没有发现错误')
      : verdictItem('warning', nothing);
  return [
    errors > 0 ? verdictItem('error', `${errors} 处错误`) : without(),
    ...(warnings > 0 ? [verdictItem('warning', `${warnings} 处提醒`)] : []),
    ...(notices > 0 && errors === 0 && warnings === 0 ? [verdictItem('notice', `${notices} 处提示`)] : []),
  ];
}

function heldTo({ reading, prior }: TextAtHand): HTMLElement {
  const level = textLevelSentence(reading);
  if (level !== null) return h('p', { class: 'held-to' }, level);
  if (reading.workbook === null) return h('p', { class: 'held-to' }, '没有对照工作簿，只核对文中数字之间。');
  return h('p', { class: 'held-to' }, `对照 ${reading.workbook}${prior === null ? '' : `，上年数对照 ${prior}`}`);
}

async function saveCommented({ reading, source, original }: TextAtHand, session: Session): Promise<void> {
  try {
    const { annotateDocx } = await import(/* webpackChunkName: "comments" */ '../../../hosts/file/comments/index.js');
    const content = annotateDocx(new Uint8Array(original!), source.name, textComments(reading), new Date());
    await handOut({ name: `${baseName(source.name)}-核对.docx`, type: DOCX, content }, session);
  } catch (error) {
    session.fail(new Error(chineseMessage(error) ?? '批注副本没有生成，请改用“下载报告”，再反馈给维护人员。'));
  }
}

function saveReport({ reading, source }: TextAtHand, session: Session): void {
  const content = reconcileHtml(reading, source.name, today());
  void handOut({ name: `${baseName(source.name)}-核对报告.html`, type: 'text/html;charset=utf-8', content }, session);
}

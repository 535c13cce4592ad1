import type { Money } from '../../core/report/money/money.js';
import { causesIn } from '../../core/report/causes.js';
import { publishedAs } from '../../core/disclosure/query.js';
import { fileWords } from '../../core/taxonomy/words/files.js';
import { byTable, groupFindings, type SeverityGroup, type TableGroup } from '../../core/report/group-findings.js';
import { verdictOf } from '../../core/report/verdict.js';
import { SEVERITY_NAME } from '../../core/report/words.js';
import { h } from '../dom.js';
import { checkMark, severityMark } from '../icons.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { answersSection } from './answers.js';
import { causeCard, drawnCause } from './cause-card.js';
import { emptyState } from './empty.js';
import { noTablesSentence } from '../../core/report/no-tables.js';
import { drawnCard, findingCard } from './finding-card.js';
import { KEYS_HINT } from './finding-keys.js';
import { inSlices, type Slices } from './in-slices.js';
import { inWorkbook } from './in-workbook.js';
import { moneySection } from './money.js';

/** 校验: the errors by their causes, then every other finding by severity and table. `told`: more of them are drawn. */
export function findingsView(result: Result, session: Session, told: () => void): HTMLElement {
  const { report, disclosure } = result;
  const words = fileWords(publishedAs(disclosure));
  const unread = disclosure.unrecognized.some((sheet) => sheet.unread !== undefined);
  if (disclosure.tables.length === 0 && !unread) {
    return emptyState(
      '没有可核对的表',
      disclosure.government === undefined
        ? `这个${words.book}里没有认出公开表。到“识别”里看各${words.sheets}的情况，或换一个文件。`
        : noTablesSentence(disclosure),
    );
  }
  const groups = groupFindings(report, disclosure);
  const clean = !groups.some((group) => group.severity === 'error');
  const slices = inSlices();
  const list = h(
    'div',
    { class: 'findings' },
    clean && allClear(result),
    inWorkbook(result, session),
    groups.some(({ count }) => count > 1) && h('p', { class: 'hint' }, KEYS_HINT),
    ...groups.map((group) => severitySection(group, slices, result, session)),
    answersSection(result, session),
    moneySection(() => moneyOf(result, session), clean, session),
  );
  void slices.goOn(list, told);
  return list;
}

function moneyOf({ workbook, prior }: Result, { engine }: Session): Promise<Money> {
  return engine.ask('money', null, { book: workbook, prior: prior?.workbook });
}

function allClear({ report }: Result): HTMLElement {
  const { checked, notComputed } = report.relations;
  const { standing, unchecked, tolerated } = verdictOf(report);
  const text = (): string => {
    if (report.unchecked.nothing === 'empty') return '各表都没有金额，没有可核对的数字。';
    if (standing === 'none') return '认出的表里没有核对任何数字，请到“识别”里看各表读出了多少金额、缺了哪些表。';
    if (standing === 'partly')
      return `能核对的 ${checked} 条勾稽关系都成立；${unchecked.join('，')}，请到“识别”里看是哪些。`;
    return notComputed > 0
      ? `能核对的 ${checked} 条勾稽关系都成立；另有 ${notComputed} 条缺数，没有核对。`
      : `${checked} 条勾稽关系全部成立。`;
  };
  return h(
    'div',
    { class: 'all-clear' },
    standing === 'sound' ? checkMark() : severityMark('notice'),
    h('p', {}, tolerated === null ? text() : `${text()}其中${tolerated}，按设置不算错误。`),
  );
}

function severitySection(group: SeverityGroup, slices: Slices, result: Result, session: Session): HTMLElement {
  const id = `severity-${group.severity}`;
  const section = h(
    'section',
    { 'class': `severity severity-${group.severity}`, 'aria-labelledby': id },
    h(
      'h2',
      { class: 'section-title', id },
      severityMark(group.severity),
      h('span', {}, SEVERITY_NAME[group.severity]),
      h('span', { class: 'count' }, String(group.count)),
    ),
  );
  if (group.severity !== 'error') section.append(...tables(group.tables, slices, result, session));
  else {
    // what one wrong cell explains stands folded below it
    const { suspected, others } = causesIn(result.report);
    slices.fill(
      section,
      suspected.map((cause) => ({ drawn: drawnCause(cause), draw: () => causeCard(cause, result, session) })),
    );
    section.append(...tables(byTable(others, result.disclosure), slices, result, session));
  }
  return section;
}

function tables(groups: readonly TableGroup[], slices: Slices, result: Result, session: Session): HTMLElement[] {
  return groups.map((table) => tableSection(table, slices, result, session));
}

function tableSection(table: TableGroup, slices: Slices, result: Result, session: Session): HTMLElement {
  const sheet = table.sheet !== null && table.sheet !== table.name ? table.sheet : null;
  return slices.fill(
    h(
      'div',
      { class: 'table-group' },
      h('h3', { class: 'table-title' }, h('span', {}, table.name), sheet && h('span', { class: 'table-sheet' }, sheet)),
    ),
    table.findings.map((finding) => ({
      drawn: drawnCard(finding),
      draw: () => findingCard(finding, result, session),
    })),
  );
}

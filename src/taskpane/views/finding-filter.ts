import type { Finding } from '../../core/finding/finding.js';
import { messageOf } from '../../core/report/say/index.js';
import { CATEGORY_NAME, SEVERITIES, SEVERITY_NAME } from '../../core/report/words.js';
import { h, on, replace } from '../dom.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';
import { findingsOf, showDone } from './card-findings.js';

/** Fewer findings are seen at a glance. */
const LEAST = 7;

const STATES: readonly (readonly [value: string, name: string])[] = [
  ['', '全部状态'],
  ['open', '待处理'],
  ['done', '已处理'],
  ['answered', '已说明理由'],
];

type Choice = 'severity' | 'sheet' | 'category' | 'state';

/**
 * Which findings of `list` are shown: by words, severity, sheet, kind and state; and how many are left to do. `apply` when the
 * list was drawn.
 */
export function findingFilter(
  list: HTMLElement,
  store: Store<PaneState>,
): { readonly element: HTMLElement; readonly apply: () => void } {
  const left = h('span', {});
  const words = h('input', { 'class': 'field', 'type': 'search', 'placeholder': '搜索', 'aria-label': '搜索问题' });
  const selects: Readonly<Record<Choice, HTMLSelectElement>> = {
    severity: choice('级别'),
    sheet: choice('工作表'),
    category: choice('种类'),
    state: choice('状态'),
  };
  const filter = h(
    'details',
    { class: 'fold filter' },
    h('summary', {}, h('span', {}, '筛选'), left),
    h('div', { class: 'filter-fields' }, words, ...Object.values(selects)),
  );

  const isShown = (finding: Finding): boolean => {
    const { severity, sheet, category, state } = selects;
    return (
      (severity.value === '' || severity.value === finding.severity) &&
      (category.value === '' || category.value === finding.category) &&
      (sheet.value === '' || finding.cells.some((cell) => cell.sheet === sheet.value)) &&
      (state.value === '' || state.value === stateOf(finding)) &&
      hasWords(finding, words.value)
    );
  };
  const stateOf = (finding: Finding): string => {
    if (finding.answer !== undefined) return 'answered';
    return store.get().done.has(finding) ? 'done' : 'open';
  };
  const apply = (): void => {
    const findings = store.get().result?.report.findings ?? [];
    const open = findings.filter((finding) => stateOf(finding) === 'open').length;
    const shown = findings.filter(isShown).length;
    filter.hidden = findings.length < LEAST;
    left.textContent = shown < findings.length ? `还剩 ${open} 处，列出 ${shown} 处` : `还剩 ${open} 处`;
    for (const card of list.querySelectorAll<HTMLElement>('.card')) {
      const told = findingsOf(card);
      card.hidden = !told.some(isShown);
      showDone(card, told.length > 0 && told.every((finding) => stateOf(finding) === 'done'));
    }
    for (const group of list.querySelectorAll<HTMLElement>('.table-group, .severity'))
      group.hidden = group.querySelector('.card:not([hidden])') === null;
  };
  const offer = (): void => {
    const findings = store.get().result?.report.findings ?? [];
    const sheets = new Set<string>();
    for (const { cells } of findings) for (const { sheet } of cells) sheets.add(sheet);
    const categories = new Set(findings.map(({ category }) => category));
    options(selects.severity, [['', '全部级别'], ...SEVERITIES.map((it) => [it, SEVERITY_NAME[it]] as const)]);
    options(selects.sheet, [['', '全部工作表'], ...[...sheets].map((it) => [it, it] as const)]);
    options(selects.category, [['', '全部种类'], ...[...categories].map((it) => [it, CATEGORY_NAME[it]] as const)]);
    options(selects.state, STATES);
    apply();
  };

  on(filter, { input: apply, change: apply });
  // a fold draws its cards when it is opened
  list.addEventListener('toggle', apply, true);
  store.watch(({ result }) => result?.report, offer);
  store.watch(({ done }) => done, apply);
  return { element: filter, apply };
}

function choice(name: string): HTMLSelectElement {
  return h('select', { 'class': 'select', 'aria-label': name });
}

/** Others to choose from; what was chosen stays where it is still among them. */
function options(select: HTMLSelectElement, offered: readonly (readonly [value: string, name: string])[]): void {
  const chosen = select.value;
  replace(select, ...offered.map(([value, name]) => h('option', { value }, name)));
  select.value = offered.some(([value]) => value === chosen) ? chosen : '';
}

function hasWords(finding: Finding, words: string): boolean {
  // a finding may name thousands of cells
  if (words.trim() === '') return true;
  const text = [messageOf(finding), ...finding.cells.map(({ sheet, address }) => `${sheet} ${address}`)].join(' ');
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
}

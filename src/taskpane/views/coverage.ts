import { unreachedByTable } from '../../core/report/coverage.js';
import { h } from '../dom.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { cellChips } from './chips.js';

const ID = 'coverage';

/** The amounts that no relation reads, table by table, each one click away; folded, for they are no faults. */
export function coverageSection({ report, disclosure }: Result, session: Session): HTMLElement | null {
  const { cells, unreached } = report.coverage;
  if (unreached.length === 0) return null;
  return h(
    'details',
    { class: 'fold', id: ID },
    h('summary', {}, h('span', {}, '没有核对到的金额'), h('span', { class: 'count' }, String(unreached.length))),
    h('p', { class: 'hint' }, `表中共 ${cells} 个金额。下面这些没有勾稽关系可核，写错了也看不出来，请人工核对。`),
    h(
      'ul',
      { class: 'uncovered' },
      ...unreachedByTable(report.coverage, disclosure).map((table) =>
        h(
          'li',
          {},
          h('h3', {}, table.name, ' ', h('span', { class: 'count' }, `${table.cells.length} 个`)),
          cellChips(table.cells, '没有勾稽关系核对这个金额', session),
        ),
      ),
    ),
  );
}

/** Turns to the list, opens it and puts the focus there. */
export function goToCoverage(session: Session): void {
  session.turnTo('recognition');
  const section = document.getElementById(ID);
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'start' });
  section.querySelector('summary')?.focus({ preventScroll: true });
}

import { effectOf, valuesOf, areaOf } from '../../core/report/suspect-words.js';
import type { Correction, Suspect } from '../../core/finding/finding.js';
import { button, h } from '../dom.js';
import type { Session } from '../session.js';

/** Of more cells that must change together the first is shown and where the others stand. */
const MOST_CELLS = 3;

/** "公开02表 E7 应为 5,556,280.53": the cells most likely wrong with the values that mend the workbook. */
export function suspectLine(suspect: Suspect, session: Session): HTMLElement {
  const all = [suspect, ...(suspect.together ?? [])];
  const shown = all.length > MOST_CELLS ? all.slice(0, 1) : all;
  return h(
    'li',
    { class: 'suspect' },
    ...shown.flatMap((cell) => cellLine(cell, all, session)),
    all.length > shown.length && h('span', { class: 'suspect-mends' }, `${areaOf(suspect)} 共 ${all.length} 格`),
    h('span', { class: 'suspect-mends' }, effectOf(suspect)),
  );
}

function cellLine(cell: Correction, all: readonly Correction[], session: Session): HTMLElement[] {
  const [stated, proposed] = valuesOf(cell);
  return [
    h(
      'span',
      { class: 'suspect-cell' },
      h('span', { class: 'chip-sheet' }, cell.sheet),
      button(
        { 'class': 'chip', 'aria-label': `查看 ${cell.sheet} 的 ${cell.address} 格` },
        () => void session.show(all, all.indexOf(cell), `现为 ${stated}，应为 ${proposed}`),
        cell.address,
      ),
    ),
    h(
      'span',
      { class: 'suspect-values' },
      h('span', { class: 'suspect-stated' }, '现为 ', h('del', { class: 'number' }, stated)),
      h('span', { class: 'suspect-proposed' }, '应为 ', h('ins', { class: 'number' }, proposed)),
    ),
  ];
}

export function suspectList(suspects: readonly Suspect[], session: Session): HTMLElement {
  return h('ul', { class: 'suspects' }, ...suspects.map((suspect) => suspectLine(suspect, session)));
}

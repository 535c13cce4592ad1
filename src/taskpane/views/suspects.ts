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
    correctButton(suspect, session),
  );
}

/** 更正, where the pane can write into the workbook; a formula is the user's own to mend. */
function correctButton(suspect: Suspect, session: Session): HTMLElement | null {
  const can = session.correctable(suspect);
  if (can === 'formula') return h('span', { class: 'suspect-mends' }, '是公式算出的，请改公式或它引用的格');
  if (can === 'none') return null;
  const count = 1 + (suspect.together?.length ?? 0);
  const [stated, proposed] = valuesOf(suspect);
  const label = count > 1 ? `更正 ${count} 格` : '更正';
  const correct = button(
    {
      'class': 'button button-small',
      // begins with what is seen, for those who speak to the page
      'aria-label': `${label}：${suspect.sheet} 的 ${suspect.address} 从 ${stated} 改为 ${proposed}`,
    },
    () => {
      correct.disabled = true;
      void session.correct(suspect).finally(() => (correct.disabled = false));
    },
    label,
  );
  return correct;
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

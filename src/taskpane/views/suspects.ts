import type { Suspect } from '../../core/validate/finding.js';
import { button, h } from '../dom.js';
import { alignAmounts } from '../../core/report/amounts.js';
import type { Session } from '../session.js';

/** "公开02表 E7 应为 5,556,280.53": the cell most likely wrong with the value that mends the workbook. */
export function suspectLine(suspect: Suspect, all: readonly Suspect[], session: Session): HTMLElement {
  const [stated, proposed] = alignAmounts([suspect.stated, suspect.proposed]);
  const caption = `现为 ${stated}，应为 ${proposed}`;
  return h('li', { class: 'suspect' },
    h('span', { class: 'suspect-cell' },
      h('span', { class: 'chip-sheet' }, suspect.sheet),
      button(
        { class: 'chip', 'aria-label': `查看 ${suspect.sheet} 的 ${suspect.address} 格` },
        () => void session.show(all, all.indexOf(suspect), caption),
        suspect.address,
      ),
    ),
    h('span', { class: 'suspect-mends' }, `改后 ${suspect.mends} 条关系成立`),
    h('span', { class: 'suspect-values' },
      h('span', { class: 'suspect-stated' }, '现为 ', h('del', { class: 'number' }, stated)),
      h('span', { class: 'suspect-proposed' }, '应为 ', h('ins', { class: 'number' }, proposed)),
    ),
  );
}

export function suspectList(suspects: readonly Suspect[], session: Session): HTMLElement {
  return h('ul', { class: 'suspects' }, ...suspects.map((suspect) => suspectLine(suspect, suspects, session)));
}

import type { CellRef } from '../../../core/sheet/grid.js';
import { SEVERITY_NAME } from '../../../core/report/words.js';
import { button, h } from '../../dom.js';
import { severityMark } from '../../icons.js';
import type { FoundLine } from '../../many/messages.js';

/** Cells of one finding that are told one by one. */
const MOST_CELLS = 6;

/** Findings in words, a line each; their cells are clicked where `show` is given, else told. */
export function foundList(
  findings: readonly FoundLine[],
  show: ((cells: readonly CellRef[], index: number, caption: string) => void) | null,
): HTMLElement {
  return h(
    'ul',
    { class: 'found-list' },
    ...findings.map(({ severity, message, cells }) =>
      h(
        'li',
        {},
        severityMark(severity),
        h('span', { class: 'visually-hidden' }, `${SEVERITY_NAME[severity]}：`),
        h(
          'div',
          {},
          h('p', {}, message),
          cells.length > 0 &&
            h(
              'p',
              { class: 'chips' },
              ...cells
                .slice(0, MOST_CELLS)
                .map((cell, index) => cellMark(cell, show && (() => show(cells, index, message)))),
              cells.length > MOST_CELLS && h('span', { class: 'hint' }, `另外 ${cells.length - MOST_CELLS} 格`),
            ),
        ),
      ),
    ),
  );
}

/** "公开02表 E7": a chip that shows the cell, or words where it cannot be shown. */
function cellMark({ sheet, address }: CellRef, show: (() => void) | null): HTMLElement {
  if (!show) return h('span', { class: 'hint' }, `${sheet} ${address}`);
  return h(
    'span',
    { class: 'chip-group' },
    h('span', { class: 'chip-sheet' }, sheet),
    button({ 'class': 'chip', 'aria-label': `查看 ${sheet} 的 ${address} 格` }, show, address),
  );
}

import type { CellRef } from '../../core/sheet/grid.js';
import { button, h, replace } from '../dom.js';
import type { Session } from '../session.js';

/** More chips than this are folded behind a button that says how many there are. */
const FOLD = 8;

/** Cells as chips, gathered by sheet. Each shows its cell; the others of the same finding stay one click away. */
export function cellChips(cells: readonly CellRef[], caption: string, session: Session): HTMLElement {
  const box = h('div', { class: 'chips' });
  const draw = (count: number): void => {
    const rest = cells.length - count;
    replace(
      box,
      ...bySheet(cells.slice(0, count)).map(({ sheet, members }) =>
        h(
          'span',
          { class: 'chip-group' },
          h('span', { class: 'chip-sheet' }, sheet),
          ...members.map((cell) => chip(cells, cells.indexOf(cell), caption, session)),
        ),
      ),
      rest > 0 && button({ class: 'chip chip-more' }, () => drawAll(), `另外 ${rest} 格`),
    );
  };
  const drawAll = (): void => {
    draw(cells.length);
    box.querySelectorAll<HTMLElement>('.chip')[FOLD]?.focus();
  };
  draw(cells.length > FOLD + 1 ? FOLD : cells.length);
  return box;
}

/** One chip with the address alone; its sheet is said to screen readers. Of a page as a whole it shows that. */
export function chip(cells: readonly CellRef[], index: number, caption: string, session: Session): HTMLElement {
  const cell = cells[index]!;
  const isPage = session.isWholePage(cell);
  return button(
    { 'class': 'chip', 'aria-label': isPage ? `查看${cell.sheet}` : `查看 ${cell.sheet} 的 ${cell.address} 格` },
    () => void session.show(cells, index, caption),
    isPage ? '看原页' : cell.address,
  );
}

function bySheet(cells: readonly CellRef[]): { sheet: string; members: CellRef[] }[] {
  const groups: { sheet: string; members: CellRef[] }[] = [];
  for (const cell of cells) {
    const group = groups.find((one) => one.sheet === cell.sheet);
    if (group) group.members.push(cell);
    else groups.push({ sheet: cell.sheet, members: [cell] });
  }
  return groups;
}

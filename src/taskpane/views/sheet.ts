import { addressOf, parseAddress } from '../../core/sheet/address.js';
import type { CellRef, Grid, Range } from '../../core/sheet/grid.js';
import { button, h, on, replace } from '../dom.js';
import { cross } from '../icons.js';
import { cellContext } from '../model/cell-context.js';
import { windowAround } from '../model/sheet-window.js';
import type { Session } from '../session.js';
import type { PaneState, Shown } from '../state.js';
import type { Store } from '../store.js';
import { BESIDE } from './beside.js';
import { sheetTable } from './sheet-table.js';

/** Pixels kept free beside the shown cell. */
const MARGIN = 32;

/** The read-only view of a sheet: opens when a cell is revealed, closes on Escape and gives the focus back. */
export function sheetView(store: Store<PaneState>, session: Session): HTMLElement {
  const body = h('div', { class: 'sheet-body' });
  const dialog = on(h('dialog', { 'class': 'sheet', 'aria-labelledby': 'sheet-title' }, body), {
    cancel: (event) => {
      event.preventDefault();
      session.closeSheet();
    },
  });
  // Beside the list the focus stays there, so Escape is heard wherever it is.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.open && !dialog.matches(':modal')) session.closeSheet();
  });
  const wide = matchMedia(BESIDE);
  let opener: Element | null = null;

  const place = (): void => {
    const focused = document.activeElement;
    if (dialog.open) dialog.close();
    if (wide.matches) {
      dialog.show();
      if (focused instanceof HTMLElement && !dialog.contains(focused)) focused.focus({ preventScroll: true });
    } else {
      dialog.showModal();
    }
  };

  store.watch(
    (state) => state.revealed,
    (cell) => {
      if (!cell) {
        if (dialog.open) dialog.close();
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
        opener = null;
        return;
      }
      if (!dialog.contains(document.activeElement)) opener = document.activeElement;
      const { result, shown } = store.get();
      const grid = result?.workbook.grids.find((one) => one.name === cell.sheet);
      const context = result ? cellContext(result.disclosure, cell) : '';
      replace(
        body,
        head(cell, context, shown, session),
        grid ? drawing(grid, cell, shown) : h('p', { class: 'hint' }, '工作簿里没有这张表。'),
      );
      if (!dialog.open) place();
      else if (!dialog.contains(document.activeElement) && !wide.matches) place();
      scrollToCurrent(dialog);
      if (dialog.matches(':modal')) dialog.querySelector<HTMLElement>('.sheet-close')?.focus();
    },
  );
  wide.addEventListener('change', () => {
    if (dialog.open) place();
  });
  return dialog;
}

function head(cell: CellRef, context: string, shown: Shown | null, session: Session): HTMLElement {
  return h(
    'header',
    { class: 'sheet-head' },
    h(
      'div',
      { class: 'sheet-heading' },
      h('h2', { id: 'sheet-title' }, cell.sheet, ' ', h('span', { class: 'address' }, cell.address)),
      context !== '' && h('p', { class: 'sheet-context' }, context),
      shown && h('p', { class: 'sheet-caption' }, shown.caption),
    ),
    button({ 'class': 'icon-button sheet-close', 'aria-label': '关闭表格' }, () => session.closeSheet(), cross()),
    shown && shown.cells.length > 1 && steps(shown, session),
  );
}

/** Steps through the other cells of the same finding or figure. */
function steps({ cells, current, caption }: Shown, session: Session): HTMLElement {
  const to = (index: number, text: string): HTMLElement =>
    button(
      { class: 'button button-small', disabled: index < 0 || index >= cells.length },
      () => void session.show(cells, index, caption),
      text,
    );
  return h(
    'div',
    { class: 'sheet-steps' },
    to(current - 1, '上一格'),
    h('span', {}, `${current + 1} / ${cells.length}`),
    to(current + 1, '下一格'),
  );
}

function drawing(grid: Grid, cell: CellRef, shown: Shown | null): HTMLElement {
  const place = parseAddress(cell.address) ?? { row: 0, column: 0 };
  const window = windowAround(grid, place.row, place.column);
  const related = new Set((shown?.cells ?? []).filter((one) => one.sheet === cell.sheet).map((one) => one.address));
  const table = sheetTable(window, grid.name, (address) => related.has(address));
  const target = table.querySelector(`[data-address="${drawnAt(grid, place, window.range)}"]`);
  target?.setAttribute('aria-current', 'true');
  target?.classList.add('current');
  const { range, used } = window;
  const partial = range.top > 0 || range.bottom < used.bottom || range.left > 0 || range.right < used.right;
  return h(
    'div',
    { 'class': 'sheet-scroll', 'tabindex': 0, 'role': 'region', 'aria-label': '表格内容，可用方向键滚动' },
    partial && h('p', { class: 'hint' }, `表很大，这里显示第 ${range.top + 1}–${range.bottom + 1} 行。`),
    table,
  );
}

/** Where a cell is drawn: at itself, or at the visible corner of the merge that covers it. */
function drawnAt(grid: Grid, { row, column }: { row: number; column: number }, range: Range): string {
  const merge = grid.merges.find(
    (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
  );
  return merge ? addressOf(Math.max(merge.top, range.top), Math.max(merge.left, range.left)) : addressOf(row, column);
}

function scrollToCurrent(dialog: HTMLElement): void {
  const area = dialog.querySelector<HTMLElement>('.sheet-scroll');
  const current = dialog.querySelector<HTMLElement>('.current');
  if (!area || !current) return;
  const [frame, cell] = [area.getBoundingClientRect(), current.getBoundingClientRect()];
  area.scrollTop += cell.top - frame.top - (frame.height - cell.height) / 2;
  // As far left as the cell allows: the labels stand there.
  area.scrollLeft = Math.max(0, area.scrollLeft + cell.right - frame.right + MARGIN);
}

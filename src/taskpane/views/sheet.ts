import { publishedAs } from '../../core/disclosure/query.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { fileWords } from '../../core/taxonomy/words/files.js';
import { button, h, on, replaceUnderHand } from '../dom.js';
import type { Book } from '../engine/book.js';
import { cross } from '../icons.js';
import type { SheetAround } from '../model/sheet-window.js';
import type { Session } from '../session.js';
import type { PaneState, Shown } from '../state.js';
import type { Store } from '../store.js';
import { BESIDE } from './beside.js';
import { printedPage } from './printed-page.js';
import { sheetTable } from './sheet-table.js';

/** Milliseconds after which it is said that the cells are on the way; longer where others stand there until then. */
const PATIENCE = { closed: 200, open: 1_000 };

/** How much wider than the pane a page is drawn to be read. */
const LARGE = 2.5;

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
  // Beside the list the focus stays there, and it may be on the way, so Escape is heard wherever the focus is.
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && store.get().revealed && !dialog.matches(':modal')) session.closeSheet();
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

  const draw = (cell: CellRef, context: string, content: HTMLElement): void => {
    replaceUnderHand(body, head(cell, context, store.get().shown, session), content);
    if (!dialog.open) place();
    else if (!dialog.contains(document.activeElement) && !wide.matches) place();
    scrollToCurrent(dialog);
    if (dialog.matches(':modal') && !isIn(body)) dialog.querySelector<HTMLElement>('.sheet-close')?.focus();
  };

  /** How a page is looked at; a page that another was turned to from is null again with the next cell. */
  const look = { asTable: false, isLarge: false, page: null as number | null };
  let asked = 0;

  /** The page that a cell was printed on, and what is done with it; null for the cells as a table. */
  const pageOf = async (cell: CellRef, book: Book): Promise<HTMLElement | null> => {
    if (look.asTable) return null;
    const related = (store.get().shown?.cells ?? []).filter((one) => one !== cell);
    const width = Math.round(roomFor(dialog, wide.matches) * devicePixelRatio * (look.isLarge ? LARGE : 1));
    const drawn = await session.engine.ask('page', { cell, related, page: look.page, width }, { book });
    if (drawn === null) return null;
    const again = (change: Partial<typeof look>) => (): void => {
      Object.assign(look, change);
      void reveal(cell);
    };
    return printedPage(drawn.shown, drawn.image, look.isLarge, {
      turnTo: (page) => again({ page })(),
      enlarge: (isLarge) => again({ isLarge })(),
      asTable: drawn.shown.isUnread ? null : again({ asTable: true, page: null }),
    });
  };

  /** The cells come from the engine, which may be at work. */
  const reveal = async (cell: CellRef): Promise<void> => {
    const { result } = store.get();
    if (!result) return;
    const mine = (asked += 1);
    const isWanted = (): boolean => store.get().revealed === cell && mine === asked;
    const hint = (text: string): HTMLElement => h('p', { class: 'hint' }, text);
    const waiting = setTimeout(
      () => isWanted() && draw(cell, '', hint('正在取这张表…')),
      dialog.open ? PATIENCE.open : PATIENCE.closed,
    );
    try {
      const around = await session.engine.ask('around', cell, { book: result.workbook });
      const page = around?.isPrinted ? await pageOf(cell, result.workbook) : null;
      if (!isWanted()) return;
      const asPage = (): void => {
        look.asTable = false;
        void reveal(cell);
      };
      if (around && page) draw(cell, around.context, page);
      else if (around)
        draw(cell, around.context, drawing(around, cell, store.get().shown, look.asTable ? asPage : null));
      else draw(cell, '', hint(`${fileWords(publishedAs(result.disclosure)).book}里没有这张表。`));
    } catch (error) {
      if (isWanted()) session.fail(error);
    } finally {
      clearTimeout(waiting);
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
      look.page = null;
      void reveal(cell);
    },
  );
  wide.addEventListener('change', () => {
    if (dialog.open) place();
  });
  return dialog;
}

function isIn(element: HTMLElement): boolean {
  return element.contains(document.activeElement);
}

/** How wide a page may be. */
function roomFor(dialog: HTMLElement, isWide: boolean): number {
  return (isWide ? dialog.parentElement?.clientWidth : 0) || document.documentElement.clientWidth;
}

function head(cell: CellRef, context: string, shown: Shown | null, session: Session): HTMLElement {
  return h(
    'header',
    { class: 'sheet-head' },
    h(
      'div',
      { class: 'sheet-heading' },
      h(
        'h2',
        { id: 'sheet-title' },
        cell.sheet,
        ...(session.isWholePage(cell) ? [] : [' ', h('span', { class: 'address' }, cell.address)]),
      ),
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

/** @param asPage shows the page that it was printed on; null where there is none, or it cannot be drawn */
function drawing(
  { window, drawnAt, isPrinted }: SheetAround,
  cell: CellRef,
  shown: Shown | null,
  asPage: (() => void) | null,
): HTMLElement {
  const related = new Set((shown?.cells ?? []).filter((one) => one.sheet === cell.sheet).map((one) => one.address));
  const table = sheetTable(window, cell.sheet, (address) => related.has(address));
  const target = table.querySelector(`[data-address="${drawnAt}"]`);
  target?.setAttribute('aria-current', 'true');
  target?.classList.add('current');
  const { range, used } = window;
  const partial = range.top > 0 || range.bottom < used.bottom || range.left > 0 || range.right < used.right;
  return h(
    'div',
    { 'class': 'sheet-scroll', 'tabindex': 0, 'role': 'region', 'aria-label': '表格内容，可用方向键滚动' },
    isPrinted &&
      asPage &&
      h('p', { class: 'printed-tools' }, button({ class: 'button button-small' }, asPage, '看原页')),
    partial && h('p', { class: 'hint' }, `表很大，这里显示第 ${range.top + 1}–${range.bottom + 1} 行。`),
    table,
  );
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

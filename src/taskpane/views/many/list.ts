import { h, on, replaceUnderHand } from '../../dom.js';
import { inOrder, ORDERS, type Order } from '../../many/list-order.js';
import type { ListedFile } from '../../many/listed-file.js';
import type { ListedBook } from '../../many/listing-state.js';
import type { Listing } from '../../many/listing.js';
import type { Session } from '../../session.js';
import { listHead } from './head.js';
import { listNotes } from './notes.js';
import { bookLine, type LineActions } from './line.js';

export interface ListActions extends LineActions {
  readonly session: Session;
}

export interface ListView {
  readonly element: HTMLElement;
  order(): Order;
  /** Puts the focus on its heading. */
  focus(): void;
  /** Puts the focus on a workbook's line. */
  focusOn(file: ListedFile): void;
}

/** Many workbooks, a line each, with what is made of them together. Lines are drawn anew where something of them has changed. */
export function listView(root: string, listing: Listing, actions: ListActions): ListView {
  const { state } = listing;
  const lines = new Map<number, { readonly element: HTMLElement; book: ListedBook }>(
    state.get().books.map((book) => {
      const element = h('li', { class: 'many-book' }, ...bookLine(book, actions));
      return [book.file.id, { element, book }];
    }),
  );
  const headingOf = (count: number): string => `${root === '' ? '' : `${root}：`}${count} 个工作簿`;
  const heading = h('h1', { tabindex: -1 }, headingOf(lines.size));
  const list = h('ul', { 'class': 'many-list', 'aria-label': '工作簿' });
  const select = on(
    h(
      'select',
      { 'class': 'select', 'aria-label': '排列' },
      ...Object.entries(ORDERS).map(([value, name]) => h('option', { value }, name)),
    ),
    { change: () => arrange() },
  );
  const order = (): Order => select.value as Order;
  const arrange = (): void =>
    list.replaceChildren(...inOrder(state.get().books, order()).map(({ file }) => lines.get(file.id)!.element));
  arrange();

  state.watch(
    ({ books }) => books,
    (books) => {
      for (const book of books) {
        const line = lines.get(book.file.id)!;
        if (line.book === book) continue;
        line.book = book;
        replaceUnderHand(line.element, ...bookLine(book, actions));
      }
      if (books.length < list.childElementCount) arrange();
      heading.textContent = headingOf(books.length);
    },
  );
  state.watch(
    ({ complete }) => complete,
    () => {
      // not under the hands of whoever is in it
      if (!list.contains(document.activeElement)) arrange();
    },
  );

  on(list, {
    keydown: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || !(event.target as HTMLElement).matches('.many-open')) return;
      const openers = [...list.querySelectorAll<HTMLElement>('.many-open')];
      event.preventDefault();
      openers[openers.indexOf(event.target as HTMLElement) + step]?.focus();
    },
  });

  return {
    element: h(
      'section',
      { 'class': 'many', 'aria-label': '多个工作簿' },
      listHead(heading, listing, actions.session),
      h('div', { class: 'many-order' }, select),
      list,
      listNotes(listing),
    ),
    order,
    focus: () => heading.focus({ preventScroll: true }),
    focusOn: (file) => lines.get(file.id)?.element.querySelector<HTMLElement>('.many-open')?.focus(),
  };
}

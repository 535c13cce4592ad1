import { button, h } from '../../dom.js';
import { inOrder, type Order } from '../../many/list-order.js';
import type { ListedFile } from '../../many/listed-file.js';
import type { ListedBook } from '../../many/listing-state.js';

export interface BarActions {
  backToList(file: ListedFile): void;
  readText(text: ListedFile): void;
  open(book: ListedBook): void;
  compare(book: ListedBook): void;
}

/** Above a workbook that was opened from the list: the way back, the one before and after, and what belongs to it. */
export function openBar(
  file: ListedFile,
  all: readonly ListedBook[],
  order: Order,
  { backToList, readText, open, compare }: BarActions,
): HTMLElement {
  const books = inOrder(all, order);
  const at = books.findIndex((one) => one.file.id === file.id);
  const { text, version } = books[at]!;
  const step = (label: string, to: ListedBook | undefined): HTMLButtonElement =>
    button({ class: 'text-button', disabled: to === undefined }, () => to && open(to), label);
  return h(
    'nav',
    { 'class': 'many-bar', 'aria-label': '多个工作簿' },
    button({ class: 'text-button' }, () => backToList(file), '返回列表'),
    h('span', { class: 'many-at' }, `第 ${at + 1} 个，共 ${books.length} 个`),
    step('上一个', books[at - 1]),
    step('下一个', books[at + 1]),
    text &&
      h(
        'span',
        { class: 'many-paired' },
        `说明：${text.name} `,
        button({ 'class': 'text-button', 'aria-label': `核对说明 ${text.name}` }, () => readText(text), '核对'),
      ),
    version &&
      h(
        'span',
        { class: 'many-paired' },
        `另一版本：${version.name} `,
        button({ 'class': 'text-button', 'aria-label': `与 ${version.name} 比较` }, () => compare(books[at]!), '比较'),
      ),
  );
}

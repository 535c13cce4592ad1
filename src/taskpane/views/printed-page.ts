import type { PageToShow } from '../model/page-to-show.js';
import { button, h } from '../dom.js';

export interface PageActions {
  /** Shows another page, from 1. */
  turnTo(page: number): void;
  enlarge(isLarge: boolean): void;
  /** Null where there is no table to be shown in its place. */
  readonly asTable: (() => void) | null;
}

/** A page as it was printed, with the place of the cell marked on it. */
export function printedPage(
  shown: PageToShow,
  image: ImageBitmap,
  isLarge: boolean,
  { turnTo, enlarge, asTable }: PageActions,
): HTMLElement {
  const { page, pages, mark, related } = shown;
  const canvas = h('canvas', {
    'role': 'img',
    'aria-label': `第 ${page} 页${mark ? '，标出了这一格的位置' : ''}`,
    'width': image.width,
    'height': image.height,
  });
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(image);
  const sheet = h(
    'div',
    { class: isLarge ? 'printed-sheet large' : 'printed-sheet' },
    canvas,
    ...related.map((box) => marked(box, shown, 'printed-related')),
    mark && marked(mark, shown, 'printed-mark current'),
  );
  const to = (target: number, label: string): HTMLElement =>
    button({ class: 'button button-small', disabled: target < 1 || target > pages }, () => turnTo(target), label);
  return h(
    'div',
    { class: 'printed' },
    h(
      'div',
      { class: 'printed-tools' },
      to(page - 1, '上一页'),
      h('span', {}, `${page} / ${pages} 页`),
      to(page + 1, '下一页'),
      button({ class: 'button button-small' }, () => enlarge(!isLarge), isLarge ? '整页' : '放大'),
      asTable && button({ class: 'button button-small' }, asTable, '看表格'),
    ),
    h('div', { 'class': 'sheet-scroll', 'tabindex': 0, 'role': 'region', 'aria-label': '原页，可用方向键滚动' }, sheet),
  );
}

type Box = NonNullable<PageToShow['mark']>;

function marked({ left, right, top, bottom }: Box, { width, height }: PageToShow, look: string): HTMLElement {
  const mark = h('div', { 'class': look, 'aria-hidden': 'true' });
  const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  mark.style.left = percent(left, width);
  mark.style.top = percent(top, height);
  mark.style.width = percent(right - left, width);
  mark.style.height = percent(bottom - top, height);
  return mark;
}

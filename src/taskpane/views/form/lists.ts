import type { Dropped } from '../../../core/fill/index.js';
import { button, h, replace } from '../../dom.js';
import type { FormPlace } from '../../model/form-lines.js';

interface List<Item, More extends readonly unknown[] = []> {
  readonly element: HTMLElement;
  readonly show: (items: readonly Item[], ...more: More) => void;
}

/** Places to look at under their count, each a click away with why; it stays folded or open as the user left it. */
export function placeList(title: string, open: boolean): List<FormPlace, [look: (place: FormPlace) => void]> {
  return foldedList(title, open, (place, look) =>
    h(
      'li',
      {},
      button(
        { 'class': 'form-place', 'aria-label': `到文中：${place.before}${place.text}${place.after}` },
        () => look(place),
        place.before,
        h('span', { class: `mark-${place.kind}` }, place.text),
        place.after,
      ),
      place.why !== '' && h('p', { class: 'hint' }, `${place.why}。`),
    ),
  );
}

/** Words of the form that the result does not have, and why. */
export function droppedList(): List<Dropped> {
  return foldedList('没有写进结果的模板文字', false, ({ text, why }) =>
    h('li', {}, h('span', { class: 'form-dropped' }, text.trim()), h('p', { class: 'hint' }, `${why}。`)),
  );
}

function foldedList<Item, More extends readonly unknown[]>(
  title: string,
  open: boolean,
  line: (item: Item, ...more: More) => HTMLElement,
): List<Item, More> {
  const count = h('span', { class: 'count' });
  const list = h('ul', { 'class': 'form-places', 'tabindex': 0, 'aria-label': title });
  const element = h('details', { class: 'fold', open }, h('summary', {}, h('span', {}, title), count), list);
  return {
    element,
    show: (items, ...more) => {
      element.hidden = items.length === 0;
      count.textContent = `${items.length} 处`;
      replace(list, ...items.map((item) => line(item, ...more)));
    },
  };
}

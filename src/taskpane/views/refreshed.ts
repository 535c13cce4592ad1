import type { ChangedPlace, PlaceInDocument, Refreshed } from '../../hosts/office/open-document.js';
import { button, h } from '../dom.js';

/** What came of putting the figures anew, with the places that a person should look at; `show` leads to one. */
export function refreshedView(done: Refreshed, show: (id: number) => void): HTMLElement {
  return h(
    'div',
    { class: 'refreshed' },
    h('p', {}, summaryOf(done)),
    done.tracked === true &&
      done.updated.length > 0 &&
      h('p', { class: 'hint' }, '文档开着修订，新数字记成了修订，旧数字划线留着；接受修订后才算定稿。'),
    places('更新的数字', done.updated, show, changeWords),
    places('这几处数字变了方向，句中的“增加”“减少”等字要您改', done.direction, show),
    places('这几处没有对应的数字，没有改', done.missing, show),
    places('这几处不允许编辑，没有改', done.locked, show),
  );
}

function summaryOf({ found, updated, missing, locked }: Refreshed): string {
  if (found === 0) return '文档里没有公开表助手写入的数字，请先点“写入文档”。';
  if (updated.length + missing.length + locked.length === 0) return `${found} 个数字都与工作簿一致，没有要更新的。`;
  return `更新 ${updated.length} 处，${missing.length} 处没有对应的数字。`;
}

function places<Place extends PlaceInDocument>(
  title: string,
  all: readonly Place[],
  show: (id: number) => void,
  words: (place: Place) => string = ({ text, tag }) => `${text}（${tag}）`,
): HTMLElement | null {
  if (all.length === 0) return null;
  return h(
    'details',
    { open: true },
    h('summary', {}, title),
    h(
      'ul',
      {},
      ...all.map((place) =>
        h(
          'li',
          {},
          button({ class: 'text-button' }, () => show(place.id), words(place)),
        ),
      ),
    ),
  );
}

function changeWords({ before, text, tag }: ChangedPlace): string {
  return `${before} → ${text}（${tag}）`;
}

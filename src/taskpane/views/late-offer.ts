import { button, h } from '../dom.js';
import type { PaneHost } from '../host.js';

/** Office has answered after something was opened as in a page: to go over to it is the user's to say. */
export function lateOffer(name: PaneHost['name'], take: () => void): HTMLElement {
  const excel = name === 'excel';
  const offer = h(
    'div',
    { class: 'banner banner-offer', role: 'status' },
    h('p', {}, `已连上 ${excel ? 'Excel' : 'Word'}。`),
    button({ class: 'button' }, take, excel ? '改为校验当前工作簿' : '连同当前文档使用'),
    button({ class: 'button' }, () => offer.remove(), '不用'),
  );
  return offer;
}

import { h } from '../dom.js';
import { PROGRAM_VERSION } from '../version.js';

/** The last line of the pane: which version it is, and where help is to be had; the page of one file has no second. */
export function foot(): HTMLElement {
  return h(
    'p',
    { class: 'foot' },
    h('span', {}, PROGRAM_VERSION),
    location.protocol !== 'file:' && h('a', { href: 'help.html', target: '_blank', rel: 'noopener' }, '使用帮助'),
  );
}

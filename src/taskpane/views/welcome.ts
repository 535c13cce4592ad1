import { button, h } from '../dom.js';
import { brandMark } from '../icons.js';

const PROMISES: readonly (readonly [string, string])[] = [
  ['识别', '认出每张公开表，指出缺表、缺单位'],
  ['校验', '核对表内、表间勾稽，找出最可能写错的格'],
  ['说明', '由表格写出说明，每个数字点得到出处'],
  ['核对文字', '读已写好的说明，找出与表、与前后文不符的数字'],
];

/** The page before a workbook is open. `actions` differ by host: open a file, or check the workbook at hand. */
export function welcome(hint: string, promise: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: 'welcome' },
    h('header', { class: 'welcome-head' }, brandMark(), h('h1', {}, '公开表助手')),
    h('p', { class: 'lead' }, '核对部门预决算公开表，并写出说明。'),
    h('div', { class: 'drop' }, h('div', { class: 'drop-actions' }, ...actions), h('p', { class: 'hint' }, hint)),
    h(
      'dl',
      { class: 'promises' },
      ...PROMISES.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text))),
    ),
    h('p', { class: 'hint' }, promise),
  );
}

export function actionButton(label: string, look: string, act: () => void): HTMLElement {
  return button({ class: look }, act, label);
}

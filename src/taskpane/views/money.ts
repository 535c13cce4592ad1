import type { Money, MoneyBar, MoneyGroup, MoneyItem } from '../../core/report/money/money.js';
import { STAND_OUT_RULE } from '../../core/report/money/stand-out.js';
import { button, h, replace, svg } from '../dom.js';
import { severityMark } from '../icons.js';
import type { Session } from '../session.js';

/**
 * Where the money comes from and goes to, below the findings: a bar for each item, this year's and last year's, each
 * leading to its cell. Folded, unless a change is unusual or nothing else is to be looked at.
 */
export function moneySection(load: () => Promise<Money>, isOpen: boolean, session: Session): HTMLElement {
  const count = h('span', { class: 'count' });
  const body = h('div', { class: 'money' });
  const fold = h(
    'details',
    { class: 'fold money-fold', hidden: true, open: isOpen },
    h('summary', {}, h('h2', {}, '收支图'), count),
    body,
  );
  void load().then(
    (money) => {
      const unusual = money.groups.flatMap(({ items }) => items).filter((item) => item.unusual !== null).length;
      if (unusual > 0) {
        count.textContent = `${unusual} 项变化大`;
        fold.open = true;
      }
      fold.hidden = money.groups.length === 0;
      replace(
        body,
        unusual > 0 && h('p', { class: 'hint' }, STAND_OUT_RULE),
        ...money.groups.map((group) => groupView(group, money.years, session)),
      );
    },
    () => fold.remove(),
  );
  return fold;
}

function groupView({ name, items }: MoneyGroup, years: Money['years'], session: Session): HTMLElement {
  return h(
    'section',
    { class: 'money-group' },
    h('h3', {}, name, ' ', h('span', { class: 'unit' }, '万元')),
    h('ul', {}, ...items.map((item) => itemView(item, years, session))),
  );
}

function itemView(item: MoneyItem, [now, before]: Money['years'], session: Session): HTMLElement {
  const { name, share, unusual } = item;
  return h(
    'li',
    {},
    h('p', { class: 'money-name' }, h('span', {}, name), share !== null && h('span', { class: 'unit' }, `${share}%`)),
    barView(item.now, { name, year: item.before && now }, 'money-now', session),
    item.before && barView(item.before, { name, year: before }, 'money-before', session),
    unusual !== null && h('p', { class: 'money-unusual' }, severityMark('notice'), h('span', {}, `变化大：${unusual}`)),
  );
}

interface Told {
  readonly name: string;
  /** Null where there is one year alone. */
  readonly year: string | null;
}

/** A button where the figure stands in this workbook. */
function barView(
  { amount, length, cells }: MoneyBar,
  { name, year }: Told,
  look: string,
  session: Session,
): HTMLElement {
  const caption = [year, name, `${amount} 万元`].filter(Boolean).join(' ');
  const content = [
    year !== null && h('span', { class: 'money-year' }, year),
    h('span', { class: 'visually-hidden' }, name),
    svg(
      'svg',
      { 'class': 'money-bar', 'viewBox': '0 0 100 10', 'preserveAspectRatio': 'none', 'aria-hidden': 'true' },
      svg('rect', { x: 0, y: 0, width: Math.max(length * 100, length > 0 ? 0.5 : 0), height: 10 }),
    ),
    h('span', { class: 'number' }, amount),
  ];
  if (cells.length === 0) return h('div', { class: `money-row ${look}` }, ...content);
  return button(
    { class: `money-row ${look}` },
    () => void session.show(cells, 0, caption),
    ...content,
    h('span', { class: 'visually-hidden' }, '万元，看单元格'),
  );
}

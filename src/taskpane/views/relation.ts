import type { Finding } from '../../core/finding/finding.js';
import { h } from '../dom.js';
import { alignAmounts } from '../../core/report/amounts.js';
import type { Session } from '../session.js';
import { chip } from './chips.js';
import { printed, type PrintedFinding, type PrintedTerm } from '../../core/report/say/printed.js';

/** A relation written out: every term with its sign, amount and cell, the left side, then =, then the right. */
export function relationTerms(finding: Finding, session: Session): HTMLElement | null {
  const shown = printed(finding);
  const { terms = [], relation } = shown;
  if (terms.length === 0 && !relation) return null;
  return h(
    'div',
    { class: 'relation' },
    h('h4', {}, '勾稽关系'),
    relation && h('p', { class: 'relation-text' }, relation),
    terms.length > 0 && termList(shown, terms, session),
  );
}

function termList({ message }: PrintedFinding, terms: readonly PrintedTerm[], session: Session): HTMLElement {
  const cells = terms.filter((term) => !term.prior).map((term) => term.cell);
  const amounts = alignAmounts(terms.map((term) => term.amount));
  const line = (term: PrintedTerm, sign: string): HTMLElement => {
    const index = terms.indexOf(term);
    return h(
      'li',
      { class: 'term' },
      h('span', { class: 'term-sign' }, sign),
      h('span', { class: 'term-label' }, term.label),
      h(
        'span',
        { class: 'term-amount' },
        h('span', { class: 'number' }, amounts[index]),
        h('span', { class: 'unit' }, term.unit),
      ),
      h(
        'span',
        { class: 'term-cell' },
        (term.prior || !term.label.startsWith(term.cell.sheet)) &&
          h('span', { class: 'chip-sheet' }, term.prior ? `${term.cell.sheet}!${term.cell.address}` : term.cell.sheet),
        !term.prior && chip(cells, cells.indexOf(term.cell), message, session),
      ),
    );
  };
  const following = ({ sign }: PrintedTerm): string => (sign === 1 ? '+' : '−');
  const side = (name: PrintedTerm['side']): HTMLElement[] =>
    terms
      .filter((term) => term.side === name)
      .map((term, index) => line(term, index === 0 ? leading(name, term.sign) : following(term)));
  return h('ul', { class: 'terms' }, ...side('left'), ...side('right'));
}

function leading(side: PrintedTerm['side'], sign: PrintedTerm['sign']): string {
  return (side === 'right' ? '=' : '') + (sign === -1 ? '−' : '');
}

import type { Finding, FindingTerm } from '../../core/finding/finding.js';
import { h } from '../dom.js';
import { alignAmounts } from '../../core/report/amounts.js';
import type { Session } from '../session.js';
import { chip } from './chips.js';

/** A relation written out: every term with its sign, amount and cell, the left side, then =, then the right. */
export function relationTerms(finding: Finding, session: Session): HTMLElement | null {
  const terms = finding.terms ?? [];
  if (terms.length === 0 && !finding.relation) return null;
  return h(
    'div',
    { class: 'relation' },
    h('h4', {}, '勾稽关系'),
    finding.relation && h('p', { class: 'relation-text' }, finding.relation),
    terms.length > 0 && termList(finding, terms, session),
  );
}

function termList(finding: Finding, terms: readonly FindingTerm[], session: Session): HTMLElement {
  const cells = terms.filter((term) => !term.prior).map((term) => term.cell);
  const amounts = alignAmounts(terms.map((term) => term.amount));
  const line = (term: FindingTerm, sign: string): HTMLElement => {
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
        !term.prior && chip(cells, cells.indexOf(term.cell), finding.message, session),
      ),
    );
  };
  const following = ({ sign }: FindingTerm): string => (sign === 1 ? '+' : '−');
  const side = (name: FindingTerm['side']): HTMLElement[] =>
    terms
      .filter((term) => term.side === name)
      .map((term, index) => line(term, index === 0 ? leading(name, term.sign) : following(term)));
  return h('ul', { class: 'terms' }, ...side('left'), ...side('right'));
}

function leading(side: FindingTerm['side'], sign: FindingTerm['sign']): string {
  return (side === 'right' ? '=' : '') + (sign === -1 ? '−' : '');
}

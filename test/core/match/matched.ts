import { readDocument } from '../../../src/core/claims/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { booksOf } from '../../../src/core/figures/books.js';
import { Lookup } from '../../../src/core/figures/lookup.js';
import { bindDocument, type Binding } from '../../../src/core/match/index.js';
import type { Matching } from '../../../src/core/match/situation.js';

/** "支出构成.基本支出|占 支出合计" of every amount, percentage and number of a text; ？ where it is unsure, — where none is bound. */
export function matchedIn(text: string, disclosure: Disclosure, matching?: Matching): string {
  const document = readDocument(text);
  const bindings = bindDocument(document, new Lookup(booksOf(disclosure, undefined)), matching);
  return document.claims
    .filter(({ kind }) => kind !== 'year' && kind !== 'subject')
    .map(({ index }) => saidOf(bindings.get(index)))
    .join(' / ');
}

function saidOf(binding: Binding | undefined): string {
  if (!binding) return '—';
  const { figure, aspect, whole, sure } = binding;
  return `${figure.name}${aspect === null ? '' : `|${aspect}`}${whole === null ? '' : ` ${whole.name}`}${sure ? '' : '？'}`;
}

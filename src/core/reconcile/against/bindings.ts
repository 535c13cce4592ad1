import type { Document } from '../../claims/index.js';
import type { Lookup } from '../../figures/lookup.js';
import { bindDocument, type Binding } from '../../match/index.js';
import { subjectBinding } from './subject-figures.js';

/** What every claim is of, by claim index: as match ties it, else a 科目 by its code or a former name. */
export function bindingsOf(document: Document, lookup: Lookup): ReadonlyMap<number, Binding> {
  const bindings = new Map(bindDocument(document, lookup));
  for (const statement of document.statements) {
    const claim = statement.amount;
    if (claim === null || bindings.has(claim.index)) continue;
    const binding = subjectBinding(statement, lookup);
    if (binding) bindings.set(claim.index, binding);
  }
  return bindings;
}

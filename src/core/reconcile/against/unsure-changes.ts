import type { Binding } from '../../match/binding.js';
import type { Claim, Document } from '../../claims/index.js';
import { verdictOf } from './verdict.js';

/**
 * A change behind a list is the whole's when its difference or its percentage is the whole's: then the other one must
 * be too.
 */
export function withConfirmedChanges(
  document: Document,
  bindings: ReadonlyMap<number, Binding>,
): ReadonlyMap<number, Binding> {
  const confirmed = new Map(bindings);
  for (const { change } of document.statements) {
    if (!change?.unsure || !change.difference || !change.percent) continue;
    for (const [one, other] of [
      [change.difference, change.percent],
      [change.percent, change.difference],
    ] as const) {
      const [binding, own] = [bindings.get(one.index), bindings.get(other.index)];
      if (binding && own && isTelling(one) && verdictOf(one, binding, document.decimals) === 'equal')
        confirmed.set(other.index, { ...own, sure: true, why: '' });
    }
  }
  return confirmed;
}

function isTelling({ kind, value }: Claim): boolean {
  return value !== null && !value.isZero() && !(kind === 'percent' && value.eq(100));
}

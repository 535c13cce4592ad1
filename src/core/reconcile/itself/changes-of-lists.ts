import type { Statement } from '../../claims/index.js';
import { isExhaustive } from './closed-sets.js';
import { holds, isFigure, scopeOfStatement, type Context } from './context.js';
import { sumOfChanges } from './named-sums.js';
import { amountOf, sumOf, type Relation } from './relation.js';

/** Changes of the parts of a list against the change of its whole. */
export function changesOfLists(context: Context): Relation[] {
  return context.document.lists.flatMap(({ whole, readings, form }) => {
    if (form === 'uses') return [];
    const told = changeOfSame(whole, context);
    const closed = readings.find((reading) => isExhaustive(reading));
    if (closed) return sumOfChanges(told, closed, 'error');
    // the amounts add up, so these are all; what only last year had may still be missing
    const complete = readings.find(
      (parts) =>
        parts.length > 1 &&
        isFigure(whole.amount) &&
        parts.every(({ amount }) => isFigure(amount)) &&
        holds(sumOf(whole.amount, parts.map(amountOf)), context),
    );
    return complete ? sumOfChanges(told, complete, 'warning') : [];
  });
}

/** The change of a figure, told with it or where its chapter tells the same amount of it again. */
function changeOfSame(whole: Statement, context: Context): Statement | null {
  if (whole.change?.difference != null) return whole;
  if (whole.key === null || !isFigure(whole.amount)) return null;
  return (
    context.document.statements.find(
      (other) =>
        other.key === whole.key &&
        isFigure(other.amount) &&
        other.amount.value!.eq(whole.amount!.value!) &&
        other.change?.difference != null &&
        !other.change.unsure &&
        !other.change.againstBudget &&
        context.chapterOf(other) === context.chapterOf(whole) &&
        scopeOfStatement(other) === scopeOfStatement(whole),
    ) ?? null
  );
}

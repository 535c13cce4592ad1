import type { Section, Statement } from '../../claims/index.js';
import { isExhaustive } from './closed-sets.js';
import { holds, isFigure, scopeOfStatement, type Context, type TextContext } from './context.js';
import { sumOfChanges } from './named-sums.js';
import { amountOf, sumOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** Changes of the parts of a list against the change of its whole. */
export function changesOfLists(context: Context): Relation[] {
  return gather(context.document.lists, ({ whole, readings, form }) => {
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
function changeOfSame(whole: Statement, context: TextContext): Statement | null {
  if (whole.change?.difference != null) return whole;
  if (whole.key === null || !isFigure(whole.amount)) return null;
  return context.once(changesOfChapters).get(context.chapterOf(whole))?.get(nameOf(whole)) ?? null;
}

/** By chapter, money, figure and amount: the first that tells its change. */
function changesOfChapters(context: TextContext): ReadonlyMap<Section | null, ReadonlyMap<string, Statement>> {
  const chapters = new Map<Section | null, Map<string, Statement>>();
  for (const statement of context.document.statements) {
    const { key, amount, change } = statement;
    if (key === null || !isFigure(amount) || change?.difference == null || change.unsure || change.againstBudget)
      continue;
    const chapter = context.chapterOf(statement);
    const told = chapters.get(chapter) ?? new Map<string, Statement>();
    chapters.set(chapter, told);
    const name = nameOf(statement);
    if (!told.has(name)) told.set(name, statement);
  }
  return chapters;
}

function nameOf(statement: Statement): string {
  return `${scopeOfStatement(statement)} ${statement.key!} ${statement.amount!.value!.toString()}`;
}

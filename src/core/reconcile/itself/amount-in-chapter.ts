import type { Claim, Statement } from '../../claims/index.js';
import { isFigure, isOfBudget, scopeOfStatement, type Context } from './context.js';

/** The amount of the same figure where its chapter tells it with one value. */
export function amountInChapter(statement: Statement, context: Context): Claim | null {
  const { key, noun, subject } = statement;
  if (key === null && (noun === '' || subject !== null)) return null;
  // 收、支总计 of a sentence are 收入总计 and 支出总计 of the one before
  const isSame = (other: Statement): boolean =>
    key === null
      ? other.noun === noun && other.subject === null
      : other.key === key || (key === 'total' && other.key?.endsWith('-total') === true);
  const same = context.document.statements.filter(
    (other) =>
      isSame(other) &&
      isFigure(other.amount) &&
      other.amount.kind === 'amount' &&
      !isOfBudget(other, context) &&
      (other.year === null || context.document.year === null || other.year === context.document.year) &&
      context.chapterOf(other) === context.chapterOf(statement) &&
      scopeOfStatement(other) === scopeOfStatement(statement),
  );
  return same.length > 0 && same.every((other) => other.amount!.value!.eq(same[0]!.amount!.value!))
    ? same[0]!.amount
    : null;
}

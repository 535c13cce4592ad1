import type { Claim, Section, Statement } from '../../claims/index.js';
import { isFigure, isOfBudget, scopeOfStatement, type TextContext } from './context.js';

/** The amount of the same figure where its chapter tells it with one value. */
export function amountInChapter(statement: Statement, context: TextContext): Claim | null {
  const { key, noun, subject } = statement;
  if (key === null && (noun === '' || subject !== null)) return null;
  const told = context.once(amountsOfChapters).get(context.chapterOf(statement));
  return told?.get(`${scopeOfStatement(statement)} ${key === null ? `“${noun}”` : key}`) ?? null;
}

/** By chapter, money and figure; null where it is told with several values. */
function amountsOfChapters(context: TextContext): ReadonlyMap<Section | null, ReadonlyMap<string, Claim | null>> {
  const { statements, year: own } = context.document;
  const chapters = new Map<Section | null, Map<string, Claim | null>>();
  for (const statement of statements) {
    const { amount, year } = statement;
    if (!isFigure(amount) || amount.kind !== 'amount' || isOfBudget(statement, context)) continue;
    if (!(year === null || own === null || year === own)) continue;
    const chapter = context.chapterOf(statement);
    const told = chapters.get(chapter) ?? new Map<string, Claim | null>();
    chapters.set(chapter, told);
    const scope = scopeOfStatement(statement);
    for (const name of namesOf(statement)) {
      const known = told.get(`${scope} ${name}`);
      told.set(`${scope} ${name}`, known === undefined || known?.value!.eq(amount.value!) ? (known ?? amount) : null);
    }
  }
  return chapters;
}

function namesOf({ key, noun, subject }: Statement): string[] {
  return [
    ...(key === null ? [] : [key]),
    // 收、支总计 of a sentence are 收入总计 and 支出总计 of the one before
    ...(key?.endsWith('-total') ? ['total'] : []),
    ...(subject === null ? [`“${noun}”`] : []),
  ];
}

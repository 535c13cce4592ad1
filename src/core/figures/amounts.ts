import type { Book } from './book.js';
import { SINGLE_FIGURES } from './named.js';
import type { Sourced } from './sourced.js';

const AMOUNTS = new WeakMap<Book, ReadonlyMap<string, Sourced>>();

/** The figure with the id in another year's or stage's book. */
export function amountIn(book: Book, id: string): Sourced | null {
  const known = AMOUNTS.get(book) ?? amountsOf(book);
  AMOUNTS.set(book, known);
  return known.get(id) ?? null;
}

function amountsOf(book: Book): ReadonlyMap<string, Sourced> {
  const lines = [
    ...book.income.sources,
    ...book.expenditure.printed,
    ...book.general.classes,
    ...book.summary.incomeLines,
    ...book.summary.expenditureLines,
    ...book.fiscal.incomeLines,
    ...book.fiscal.expenditureLines,
    ...book.projects,
    ...book.basic.economic.lines,
  ];
  return new Map([
    ...SINGLE_FIGURES.flatMap(({ id, of }) => {
      const amount = of(book);
      return amount ? [[id, amount] as const] : [];
    }),
    ...lines.map((line) => [line.id, line.amount] as const),
    ...book.general.printed.map((line) => [`general-expenditure.${line.key}`, line.amount] as const),
    ...book.fund.items.map((line) => [`fund.${line.key}`, line.amount] as const),
    ...book.stateCapital.items.map((line) => [`state-capital.${line.key}`, line.amount] as const),
  ]);
}

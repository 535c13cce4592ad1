import { FISCAL_SOURCES } from '../../taxonomy/concepts/index.js';
import type { Books } from '../books.js';
import type { ListItem } from '../list-item.js';
import type { NamedFigure } from '../named.js';
import { present } from '../sourced.js';
import { lineItems } from './line-items.js';

/** Sources of income, with those printed as nothing. */
export function sourceItems(books: Books): ListItem[] {
  const { income } = books.book;
  const listsAreWhole = income.complete && (books.prior?.income.complete ?? false);
  return lineItems(
    books,
    'income-sources',
    income.printed,
    income.total,
    ({ id }) => listsAreWhole && sameSplit(id, books.prior!.income.sources),
  );
}

/** Sources that the table prints and that give nothing: "没有安排…". */
export function idleSourceItems(books: Books): ListItem[] {
  return sourceItems(books).flatMap((item) => (isNothing(item.figures['金额']!) ? [{ ...item, always: true }] : []));
}

/** Nothing now, and nothing last year as far as that is known. */
function isNothing({ amount, prior }: NamedFigure): boolean {
  return present(amount) === null && present(prior) === null;
}

const FUNDS: readonly string[] = FISCAL_SOURCES.map(({ id }) => id);

/** A fund does not come from zero when last year's table told all 财政拨款收入 in one. */
function sameSplit(id: string, prior: readonly { readonly id: string }[]): boolean {
  const told = (ids: readonly string[]): boolean => prior.some((line) => ids.includes(line.id));
  if (id === 'income.fiscal') return !told(FUNDS);
  return !FUNDS.includes(id) || !told(['income.fiscal']);
}

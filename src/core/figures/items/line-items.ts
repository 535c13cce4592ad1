import { amountIn } from '../amounts.js';
import type { Books } from '../books.js';
import type { Line } from '../line.js';
import type { ListItem } from '../list-item.js';
import { LIST_NAMES, type ListId } from '../list-names.js';
import { NOTHING, type Sourced } from '../sourced.js';

/** Last year's and the budgeted amount beside an item's own. */
export interface Beside {
  readonly prior: Sourced | null;
  readonly budget: Sourced | null;
}

/** One line as an item of the list. */
export function itemOf(
  list: ListId,
  { id, name, amount }: Line,
  whole: Sourced | null,
  { prior, budget }: Beside = { prior: null, budget: null },
): ListItem {
  const figure = { name: `${LIST_NAMES[list]}.${name}`, id, list, unit: 'yuan', amount, prior, budget } as const;
  return { texts: { 名称: name }, figures: { 金额: figure }, whole, lists: {} };
}

/** Lines that the book has already held against their whole, rounding aside. */
export function lineItems(
  books: Books,
  list: ListId,
  lines: readonly Line[],
  whole: Sourced | null,
  absentIsNothing: (line: Line) => boolean = () => false,
): ListItem[] {
  return lines.map((line) => itemOf(list, line, whole, besideOf(books, line.id, absentIsNothing(line))));
}

/** Lines with their whole; parts add up to more than it where the table is not what it seems: nothing is told then. */
export function heldItems(books: Books, list: ListId, lines: readonly Line[], whole: Sourced | null): ListItem[] {
  const added = lines.reduce((sum, line) => sum.plus(line.amount.yuan), NOTHING.yuan);
  return whole && !added.gt(whole.yuan.plus(whole.half)) ? lineItems(books, list, lines, whole) : [];
}

/** The figure of the id in the books beside; where last year's tables tell all, one that is not there was nothing. */
export function besideOf({ prior, budgeted }: Books, id: string, absentIsNothing: boolean): Beside {
  return {
    prior: (prior && amountIn(prior, id)) ?? (prior && absentIsNothing ? NOTHING : null),
    budget: budgeted && amountIn(budgeted, id),
  };
}

/** Names without amounts. */
export function nameItems(names: readonly string[]): ListItem[] {
  return names.map((name) => ({ texts: { 名称: name }, figures: {}, whole: null, lists: {} }));
}

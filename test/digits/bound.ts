import { readDocument } from '../../src/core/claims/index.js';
import { booksOf } from '../../src/core/figures/books.js';
import { Lookup } from '../../src/core/figures/lookup.js';
import type { Binding } from '../../src/core/match/index.js';
import { bindingsOf } from '../../src/core/reconcile/against/bindings.js';
import type { Placed } from '../core/reconcile/changed-figures.js';
import type { Pair } from './pairs.js';

/** What a figure of narrate's was bound to. */
export type BoundAs = 'right' | 'same value elsewhere' | 'wrong' | 'none';

export interface BoundFigure {
  readonly pair: Pair;
  readonly figure: Placed;
  readonly as: BoundAs;
  readonly sure: boolean;
  /** What it was taken for. */
  readonly taken: string;
}

export interface Bound {
  readonly figures: readonly BoundFigure[];
  /** Claims that are bound though narrate has put no figure of the tables there. */
  readonly strays: number;
}

/** Every figure that narrate has put from cells, by the cells that reading back ties it to. */
export function boundIn(pair: Pair): Bound {
  const { disclosure, prior } = pair.workbooks!;
  const document = readDocument(pair.text, disclosure.document.department);
  const bindings = bindingsOf(document, new Lookup(booksOf(disclosure, prior)));
  const claims = new Map(document.claims.map((claim) => [claim.start, claim]));
  const placed = pair.figures!.filter(({ cells, priorCells = [] }) => cells.length + priorCells.length > 0);
  const starts = new Set(pair.figures!.map(({ start }) => start));
  return {
    figures: placed.map((figure) => {
      const claim = claims.get(figure.start);
      const all = claim === undefined ? undefined : bindings.get(claim.index);
      const told = all === undefined ? [] : [all, ...(all.also ?? [])];
      const ranked = told.map((binding) => likeness(figure, binding));
      const as = ORDER.find((one) => ranked.includes(one)) ?? 'none';
      return { pair, figure, as, sure: all?.sure === true, taken: all === undefined ? '—' : sayBinding(all) };
    }),
    strays: document.claims.filter(({ index, start }) => bindings.has(index) && !starts.has(start)).length,
  };
}

const ORDER: readonly BoundAs[] = ['right', 'same value elsewhere', 'wrong'];

function likeness(figure: Placed, binding: Binding): BoundAs {
  if (cellsOf(figure) === cellsOf(binding)) return 'right';
  const value = binding.value?.abs();
  const isSame = value !== undefined && !value.isZero() && value.minus(figure.value).abs().lt('0.0001');
  return isSame ? 'same value elsewhere' : 'wrong';
}

function cellsOf({ cells, priorCells = [] }: Pick<Placed, 'cells' | 'priorCells'>): string {
  return [
    ...new Set([
      ...cells.map(({ sheet, address }) => `${sheet}!${address}`),
      ...priorCells.map(({ sheet, address }) => `上年 ${sheet}!${address}`),
    ]),
  ]
    .sort()
    .join(' ');
}

function sayBinding({ figure, aspect, whole }: Binding): string {
  return [figure.name, aspect, whole?.name].filter((part) => part != null).join('|');
}

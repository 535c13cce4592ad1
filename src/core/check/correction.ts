import type { Decimal } from 'decimal.js';
import type { Column, Fact, Table } from '../disclosure/model.js';
import { fromYuan, type Amount, type Unit } from '../money/amount.js';
import { placesFor, printDecimal } from '../money/print.js';
import { unitOfHeads } from '../recognize/identity.js';
import { evaluateAs, readingOf, readsAny, type Result } from './equation.js';
import { corrected } from './figures.js';
import type { Correction } from '../finding/finding.js';
import { gather } from '../sheet/gather.js';

/** A cell with its column; a term is one. */
export interface CellPlace {
  readonly table: Table;
  readonly column: Column;
  readonly fact: Fact;
}

/** Cells as they should read; null is blank. */
export type Corrections = ReadonlyMap<CellPlace, Amount | null>;

/** Unit and decimals of a cell's amounts: its own, else those of its column, of the columns beside it, of its head. */
export function scaleAt({ table, column, fact }: CellPlace): { readonly unit: Unit; readonly decimals: number } {
  if (fact.amount) return fact.amount;
  const panel = table.panels.find(({ columns }) => columns.includes(column));
  const position = panel?.columns.indexOf(column) ?? -1;
  const inColumn = panel?.rows.find(({ facts }) => facts[position]?.amount)?.facts[position]!.amount;
  if (inColumn) return inColumn;
  const beside =
    panel?.columns.flatMap((other, at) => (other !== column && other.heads[0] === column.heads[0] ? [at] : [])) ?? [];
  const besides = panel?.rows.flatMap(({ facts }) => gather(beside, (at) => facts[at]?.amount ?? []))[0];
  return besides ?? { unit: unitOfHeads(column.heads) ?? table.unit ?? 'yuan', decimals: table.decimals };
}

/** An amount in 元 as it would stand in the cell: exact, with the decimals of its column. */
export function amountAt(place: CellPlace, yuan: Decimal): Amount {
  const { unit, decimals } = scaleAt(place);
  return { value: fromYuan(yuan, unit), unit, decimals };
}

/** The broken relations that hold once exactly these cells read so. */
export function mendedBy(failed: readonly Result[], corrections: Corrections): Result[] {
  return changedBy(failed, corrections)
    .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'not-computed')
    .map(({ before }) => before);
}

/** The relations that hold now and would not. */
export function brokenBy(others: readonly Result[], corrections: Corrections): Result[] {
  return changedBy(others, corrections)
    .filter(({ outcome, before }) => outcome === 'failed' && before.outcome !== 'failed')
    .map(({ before }) => before);
}

function changedBy(
  results: readonly Result[],
  corrections: Corrections,
): { before: Result; outcome: Result['outcome'] }[] {
  const amounts = new Map([...corrections].map(([{ fact }, amount]) => [fact, amount]));
  return results
    .filter(({ equation }) => readsAny(equation, amounts))
    .map((before) => {
      const { outcome } = evaluateAs(before.equation, corrected(readingOf(before.equation), amounts));
      return { before, outcome: outcome === 'rounding' && before.exact ? 'failed' : outcome };
    });
}

/** What the user is told of one cell. */
export function sayCorrection({ fact: { cell, amount: stated } }: CellPlace, proposed: Amount | null): Correction {
  const print = (amount: Amount | null): string =>
    amount ? printDecimal(amount.value, placesFor(amount.value, amount.decimals)) : '';
  return { ...cell, stated: print(stated), proposed: print(proposed) };
}

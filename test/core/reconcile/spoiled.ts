import type { Disclosure, Row, Table } from '../../../src/core/disclosure/model.js';
import { Decimal } from 'decimal.js';

/**
 * The same tables with one digit of one amount changed; `by` chooses cell, place and digit. Null where that cell is
 * nothing.
 */
export function spoiled(disclosure: Disclosure, by: number): Disclosure | null {
  const cells = disclosure.tables.flatMap((table, at) =>
    table.panels.flatMap((panel, side) =>
      panel.rows.flatMap((row, line) =>
        row.facts.flatMap((fact, column) =>
          fact.amount && !fact.amount.value.isZero() ? [{ at, side, line, column, value: fact.amount.value }] : [],
        ),
      ),
    ),
  );
  const cell = cells[by % cells.length];
  if (!cell) return null;
  const digits = cell.value.toFixed(2);
  const places = Array.from(digits.matchAll(/\d/g), (match) => match.index);
  const place = places[by % places.length]!;
  const value = new Decimal(
    `${digits.slice(0, place)}${(Number(digits[place]) + 1 + (by % 9)) % 10}${digits.slice(place + 1)}`,
  );
  const row = (old: Row): Row => ({
    ...old,
    facts: old.facts.map((fact, column) =>
      column === cell.column && fact.amount ? { ...fact, amount: { ...fact.amount, value } } : fact,
    ),
  });
  const table = (old: Table): Table => ({
    ...old,
    panels: old.panels.map((panel, side) =>
      side === cell.side
        ? { ...panel, rows: panel.rows.map((it, line) => (line === cell.line ? row(it) : it)) }
        : panel,
    ),
  });
  return { ...disclosure, tables: disclosure.tables.map((old, at) => (at === cell.at ? table(old) : old)) };
}

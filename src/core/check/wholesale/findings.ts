import { columnLetters } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Finding } from '../../finding/finding.js';
import { exactAmount } from '../../finding/plain-amount.js';
import { placeRef, rowRef, tableRef } from '../../finding/references.js';
import type { Displaced, WholesaleSaid } from '../../finding/said/wholesale.js';
import type { Row, Table } from '../../disclosure/model.js';
import type { Reading } from './reading.js';
import type { MissingRow, SurplusRow } from './rows.js';
import { gather } from '../../sheet/gather.js';

const RULE = { shift: 'shift.rows', swap: 'shift.columns', rows: 'shift.lines' } as const;

/**
 * Amounts that stand a row off, in each other's column or in each other's line, with every cell that is wrong. Where
 * other faults would break exactly the same relations nobody can tell which it is: all are named, with the cells of
 * each.
 */
export function readingFinding(reading: Reading, alike: readonly Reading[]): Finding {
  const whole = { severity: 'error', category: 'arithmetic' } as const;
  const { kind, mended } = reading;
  if (alike.length === 0)
    return {
      ...whole,
      rule: RULE[kind],
      said: { type: 'shift.reading', fault: displaced(reading), mends: mended.size },
      cells: cellsOf(reading),
    };
  const all = [reading, ...alike];
  return {
    ...whole,
    rule: 'shift.either',
    said: { type: 'shift.either', faults: all.map(displaced), mends: mended.size },
    cells: distinct(gather(all, cellsOf)),
  };
}

function displaced({ kind, table, panel, columns, first, last, by }: Reading): Displaced {
  const [upper, lower] = [panel.rows[first]!, panel.rows[last]!];
  const place = {
    table: tableRef(table),
    columns: columns.map((position) => columnLetters(panel.columns[position]!.index)),
    top: upper.index + 1,
    bottom: lower.index + 1,
  };
  switch (kind) {
    case 'shift':
      return { ...place, kind, by };
    case 'swap':
      return { ...place, kind };
    case 'rows':
      return { ...place, kind, upper: rowRef(upper), lower: rowRef(lower) };
  }
}

function cellsOf({ kind, panel, columns, first, last }: Reading): CellRef[] {
  const lines = panel.rows
    .slice(first, last + 1)
    .filter((_, at, { length }) => kind !== 'rows' || at === 0 || at === length - 1);
  return gather(lines, (row) => columns.map((position) => row.facts[position]!.cell));
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
}

const ROW = { severity: 'error', category: 'arithmetic' } as const;

/** A line that is missing: the sums that say so, then the line in the table that prints it. */
export function missingRowFinding({ table, whole, line, elsewhere, results }: MissingRow): Finding {
  const largest = results.reduce(
    (max, { difference }) => (difference.gt(max) ? difference : max),
    results[0]!.difference,
  );
  return {
    ...ROW,
    rule: 'shift.missing-row',
    said: {
      type: 'shift.missing-row',
      table: tableRef(table),
      whole: rowRef(whole),
      missing: placeRef({ table: elsewhere, row: line }),
      amount: exactAmount(largest, { unit: table.unit ?? 'yuan', decimals: table.decimals }),
    },
    cells: [...sumsOf(results), line.labelCell],
  };
}

/** A row of the sheet too many, in one panel or several: its amounts, then the sums that do not count them. */
export function surplusRowFinding(rows: readonly SurplusRow[]): Finding {
  const [{ table, whole, line, kind, twin }] = rows as readonly [SurplusRow];
  const own = gather(rows, (row) => row.line.facts.filter((fact) => fact.amount).map((fact) => fact.cell));
  return {
    ...ROW,
    rule: kind === 'duplicate-row' ? 'shift.duplicate-row' : 'shift.extra-row',
    said:
      twin === undefined
        ? {
            type: 'shift.extra-row',
            table: tableRef(table),
            at: line.index + 1,
            line: rowRef(line),
            whole: rowRef(whole),
          }
        : rowTwice(table, line, twin, whole),
    cells: [...own, ...gather(rows, (row) => sumsOf(row.results))],
  };
}

function sumsOf(results: MissingRow['results']): CellRef[] {
  return results.map(({ equation }) => equation.left[0]!.fact.cell);
}

/** A line that stands twice; with the line of the sum that counts it once. */
export function rowTwice(table: Table, line: Row, twin: Row, whole: Row | null): WholesaleSaid {
  const [upper, lower] = [line.index + 1, twin.index + 1].sort((left, right) => left - right);
  return {
    type: 'shift.row-twice',
    table: tableRef(table),
    line: rowRef(line),
    rows: [upper!, lower!],
    whole: whole && rowRef(whole),
  };
}

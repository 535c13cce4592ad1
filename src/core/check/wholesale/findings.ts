import { columnLetters } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Finding } from '../../finding/finding.js';
import {
  sayEither,
  sayMissingRow,
  sayMovedColumns,
  sayExtraRow,
  sayReading,
  sayRowTwice,
  saySwappedColumns,
  saySwappedRows,
  type SheetPlace,
} from '../say-wholesale.js';
import type { Reading } from './reading.js';
import type { MissingRow, SurplusRow } from './rows.js';

const RULE = { shift: 'shift.rows', swap: 'shift.columns', rows: 'shift.lines' } as const;
const SAY = {
  shift: (place: SheetPlace, { by }: Reading) => sayMovedColumns(place, by),
  swap: (place: SheetPlace) => saySwappedColumns(place),
  rows: (place: SheetPlace, { panel, first, last }: Reading) =>
    saySwappedRows(place, panel.rows[first]!, panel.rows[last]!),
} as const;
const MENDED = { shift: '移回', swap: '对调', rows: '对调' } as const;

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
      message: sayReading(sayPlace(reading), MENDED[kind], mended.size),
      cells: cellsOf(reading),
    };
  const all = [reading, ...alike];
  return {
    ...whole,
    rule: 'shift.either',
    message: sayEither(all.map(sayPlace), mended.size),
    cells: distinct(all.flatMap(cellsOf)),
  };
}

function sayPlace(reading: Reading): string {
  const { kind, table, panel, columns, first, last } = reading;
  const letters = columns.map((position) => columnLetters(panel.columns[position]!.index));
  return SAY[kind](
    { table, columns: letters, top: panel.rows[first]!.index + 1, bottom: panel.rows[last]!.index + 1 },
    reading,
  );
}

function cellsOf({ kind, panel, columns, first, last }: Reading): CellRef[] {
  const lines = panel.rows
    .slice(first, last + 1)
    .filter((_, at, { length }) => kind !== 'rows' || at === 0 || at === length - 1);
  return lines.flatMap((row) => columns.map((position) => row.facts[position]!.cell));
}

function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell])).values()];
}

const ROW = { severity: 'error', category: 'arithmetic' } as const;

/** A line that is missing: the sums that say so, then the line in the table that prints it. */
export function missingRowFinding({ table, whole, line, elsewhere, results }: MissingRow): Finding {
  return {
    ...ROW,
    rule: 'shift.missing-row',
    message: sayMissingRow(table, whole, line, elsewhere, results),
    cells: [...sumsOf(results), line.labelCell],
  };
}

/** A row of the sheet too many, in one panel or several: its amounts, then the sums that do not count them. */
export function surplusRowFinding(rows: readonly SurplusRow[]): Finding {
  const [{ table, whole, line, kind, twin }] = rows as readonly [SurplusRow];
  const own = rows.flatMap((row) => row.line.facts.filter((fact) => fact.amount).map((fact) => fact.cell));
  return {
    ...ROW,
    rule: kind === 'duplicate-row' ? 'shift.duplicate-row' : 'shift.extra-row',
    message: twin === undefined ? sayExtraRow(table, whole, line) : sayRowTwice(table, line, twin, whole),
    cells: [...own, ...rows.flatMap((row) => sumsOf(row.results))],
  };
}

function sumsOf(results: MissingRow['results']): CellRef[] {
  return results.map(({ equation }) => equation.left[0]!.fact.cell);
}

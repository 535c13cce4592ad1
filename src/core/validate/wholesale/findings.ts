import { columnLetters } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Finding } from '../finding.js';
import { sayMissingRow, sayMovedColumns, sayExtraRow, sayRowTwice, saySwappedColumns, saySwappedRows, type SheetPlace } from '../say-wholesale.js';
import type { Reading } from './reading.js';
import type { MissingRow, SurplusRow } from './rows.js';

const RULE = { shift: 'shift.rows', swap: 'shift.columns', rows: 'shift.lines' } as const;
const SAY = {
  shift: (place: SheetPlace, { by, mended }: Reading) => sayMovedColumns(place, by, mended.size),
  swap:  (place: SheetPlace, { mended }: Reading) => saySwappedColumns(place, mended.size),
  rows:  (place: SheetPlace, { mended, panel, first, last }: Reading) => saySwappedRows(place, panel.rows[first]!, panel.rows[last]!, mended.size),
} as const;

/** Amounts that stand a row off, in each other's column or in each other's line, with every cell that is wrong. */
export function readingFinding(reading: Reading): Finding {
  const { kind, table, panel, columns, first, last } = reading;
  const place = { table, columns: columns.map((position) => columnLetters(panel.columns[position]!.index)), top: panel.rows[first]!.index + 1, bottom: panel.rows[last]!.index + 1 };
  const lines = panel.rows.slice(first, last + 1).filter((_, at, { length }) => kind !== 'rows' || at === 0 || at === length - 1);
  return {
    rule: RULE[kind], severity: 'error', category: 'arithmetic', message: SAY[kind](place, reading),
    cells: lines.flatMap((row) => columns.map((position) => row.facts[position]!.cell)),
  };
}

const ROW = { severity: 'error', category: 'arithmetic' } as const;

/** A line that is missing: the sums that say so, then the line in the table that prints it. */
export function missingRowFinding({ table, whole, line, elsewhere, results }: MissingRow): Finding {
  return { ...ROW, rule: 'shift.missing-row', message: sayMissingRow(table, whole, line, elsewhere, results), cells: [...sumsOf(results), line.labelCell] };
}

/** A row of the sheet too many, in one panel or several: its amounts, then the sums that do not count them. */
export function surplusRowFinding(rows: readonly SurplusRow[]): Finding {
  const [{ table, whole, line, kind, twin }] = rows as readonly [SurplusRow];
  const own = rows.flatMap((row) => row.line.facts.filter((fact) => fact.amount).map((fact) => fact.cell));
  return { ...ROW, rule: kind === 'duplicate-row' ? 'shift.duplicate-row' : 'shift.extra-row', message: twin === undefined ? sayExtraRow(table, whole, line) : sayRowTwice(table, line, twin, whole), cells: [...own, ...rows.flatMap((row) => sumsOf(row.results))] };
}

function sumsOf(results: MissingRow['results']): CellRef[] {
  return results.map(({ equation }) => equation.left[0]!.fact.cell);
}

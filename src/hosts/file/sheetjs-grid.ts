import { type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Cell, Grid, Range } from '../../core/sheet/grid.js';
import { isDateFormat } from '../shown/format-code.js';
import { printDate, shownNumber } from '../shown/print-number.js';
import type { HiddenLines } from './opened-workbook.js';
import { MOST_COLUMNS, MOST_ROWS } from './ooxml/limits.js';
import { Refusal } from './unreadable-workbook.js';

const ERROR_TEXT: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#未计算',
};

/** One SheetJS sheet as a Grid. Blank cells are left out; dates become text, so that no date is taken for an amount. */
export function gridOf(book: WorkBook, name: string, hiddenLines: HiddenLines | undefined): Grid {
  const sheet: WorkSheet | undefined = book.Sheets[name];
  if (!sheet) throw new Refusal('damaged', `工作表“${name}”`);
  const properties = book.Workbook?.Sheets?.find((candidate) => candidate.name === name);
  return {
    name,
    hidden: (properties?.Hidden ?? 0) !== 0,
    rows: rowsOf(sheet['!data'] ?? [], book.Workbook?.WBProps?.date1904 === true),
    merges: mergesOf(sheet),
    ...(hiddenLines?.rows.length ? { hiddenRows: hiddenLines.rows } : {}),
    ...(hiddenLines?.columns.length ? { hiddenColumns: hiddenLines.columns } : {}),
  };
}

function rowsOf(data: readonly (readonly CellObject[] | undefined)[], date1904: boolean): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const row of filledIndexes(data, MOST_ROWS)) {
    const source = data[row] ?? [];
    const cells: (Cell | undefined)[] = [];
    for (const column of filledIndexes(source, MOST_COLUMNS)) {
      const cell = cellOf(source[column], date1904);
      if (cell) cells[column] = cell;
    }
    if (cells.length > 0) rows[row] = cells;
  }
  return rows;
}

/** Indexes below the limit that hold something; a lone cell at ZZZZZ9 costs nothing. */
function filledIndexes(array: readonly unknown[], limit: number): number[] {
  return Object.keys(array)
    .map(Number)
    .filter((index) => index < limit);
}

function cellOf(source: CellObject | undefined, date1904: boolean): Cell | undefined {
  if (!source) return undefined;
  const rest = {
    ...(source.f === undefined ? {} : { formula: source.f }),
    ...(typeof source.z === 'string' && source.z !== 'General' ? { format: source.z } : {}),
  };
  if (source.t === 'e') return { value: ERROR_TEXT[Number(source.v)] ?? '#ERROR!', error: true, ...rest };
  const value = source.v;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { value: '#NUM!', error: true, ...rest };
    return { ...numberCell(value, source.z, date1904), ...rest };
  }
  if (typeof value === 'boolean') return { value, ...rest };
  if (value instanceof Date) return { value: value.toISOString().slice(0, 10), ...rest };
  return typeof value === 'string' && value.trim() !== '' ? { value, ...rest } : undefined;
}

function numberCell(
  value: number,
  format: string | number | undefined,
  date1904: boolean,
): Pick<Cell, 'value' | 'shown'> {
  const code = typeof format === 'string' ? format : undefined;
  if (isDateFormat(code)) {
    const date = printDate(value, code, date1904);
    return { value: date, shown: date };
  }
  const shown = shownNumber(value, code);
  return shown === undefined ? { value } : { value, shown };
}

function mergesOf(sheet: WorkSheet): Range[] {
  return (sheet['!merges'] ?? [])
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter(
      ({ top, left, bottom, right }) =>
        top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < MOST_ROWS && right < MOST_COLUMNS,
    );
}

import type { Cell, Grid, Range, Workbook } from '../../src/core/sheet/grid.js';
import { printDate } from '../../src/hosts/shown/print-number.js';

/** A rule of conditional formatting. */
export interface Rule {
  readonly areas: readonly Range[];
  readonly type: number;
  readonly formula: string;
  colour: number;
}

export interface EtCell {
  value: Cell['value'];
  formula?: string;
  format?: string;
  /** The name of the error that `value` is. */
  error?: boolean;
}

/** A sheet as WPS 表格 has it. */
export interface SheetState {
  name: string;
  /** XlSheetVisibility. */
  visible: number;
  readonly rows: Map<number, Map<number, EtCell>>;
  merges: readonly Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Addresses that may be changed all the same; null where the sheet is not protected. */
  unlocked: ReadonlySet<string> | null;
  readonly rules: Rule[];
  /** Formats that were given to cells, by what and where; as far as a test wants to know. */
  readonly looks: string[];
  /** Cells that are only formatted stretch the used range. */
  formattedTo: { readonly row: number; readonly column: number } | null;
}

export interface BookState {
  name: string;
  fullName: string;
  sheets: SheetState[];
  structureProtected: boolean;
  date1904: boolean;
  /** Null where this WPS keeps no parts. */
  parts: string[] | null;
  isOpen: boolean;
}

export function bookState(workbook: Workbook): BookState {
  return {
    name: workbook.name,
    fullName: `C:\\公开\\${workbook.name}`,
    sheets: workbook.grids.map(sheetState),
    structureProtected: false,
    date1904: false,
    parts: [],
    isOpen: true,
  };
}

export function sheetState(grid: Grid): SheetState {
  const rows = new Map<number, Map<number, EtCell>>();
  // Holes are many: a stray figure may stand a million rows down.
  for (const r of Object.keys(grid.rows).map(Number)) {
    const row = grid.rows[r];
    if (!row) continue;
    for (const c of Object.keys(row).map(Number)) {
      const cell = row[c];
      if (cell) cellsOf(rows, r).set(c, held(cell));
    }
  }
  return {
    name: grid.name,
    visible: grid.hidden ? 0 : -1,
    rows,
    merges: grid.merges,
    hiddenRows: new Set(grid.hiddenRows),
    hiddenColumns: new Set(grid.hiddenColumns),
    unlocked: null,
    rules: [],
    looks: [],
    formattedTo: null,
  };
}

export function cellsOf(rows: SheetState['rows'], row: number): Map<number, EtCell> {
  const cells = rows.get(row) ?? new Map<number, EtCell>();
  rows.set(row, cells);
  return cells;
}

/** A Grid holds a date as the text that is shown; WPS counts days. */
function held({ value, shown, formula, format, error }: Cell): EtCell {
  const isDate = typeof value === 'string' && shown !== undefined;
  return {
    value: isDate ? serialOf(shown, format ?? 'General') : value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(error ? { error } : {}),
  };
}

function serialOf(shown: string, format: string): number {
  const [year = 2021, month = 1, day = 1] = (shown.match(/\d+/g) ?? []).map(Number);
  const serial = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  if (printDate(serial, format, false) !== shown) throw new Error(`no day is shown as ${shown} by ${format}`);
  return serial;
}

import { isOwnSheet } from '../../core/report/own-sheet.js';
import type { Calculation, Grid, Workbook } from '../../core/sheet/grid.js';

/** A sheet as it was read last. */
export interface KnownSheet {
  /** By which the program knows it. */
  readonly id: string;
  readonly grid: Grid;
}

/** The open workbook as it was read last; sheets in tab order. */
export interface KnownWorkbook {
  readonly name: string;
  readonly sheets: readonly KnownSheet[];
  /** Why formulas may show old values. */
  readonly calculation: Calculation | null;
  /** XML of our own parts by their namespaces, as far as they were asked for; null where the workbook has none. */
  readonly parts: ReadonlyMap<string, string | null>;
}

export function workbookOf({ name, sheets, calculation }: KnownWorkbook): Workbook {
  const grids = sheets.map(({ grid }) => grid);
  return { name, grids, ...(calculation !== null && grids.some(hasFormula) ? { calculation } : {}) };
}

export function hasFormula({ rows }: Grid): boolean {
  return rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
}

/** A sheet as it is now, with its place among the others from 0; null where it is gone. */
export interface FreshSheet {
  readonly id: string;
  readonly grid: Grid | null;
  readonly position: number;
}

/**
 * The workbook with some of its sheets as they are now. What is as it was stays the same object, so that nothing is
 * checked again for it; the whole is the same object where nothing differs.
 */
export function withFresh(
  known: KnownWorkbook,
  left: readonly KnownSheet[],
  fresh: readonly FreshSheet[],
  calculation: Calculation | null,
): KnownWorkbook {
  const sheets = inPlace(left, fresh);
  const isSame =
    calculation === known.calculation &&
    sheets.length === known.sheets.length &&
    sheets.every((sheet, index) => sheet === known.sheets[index]);
  return isSame ? known : { ...known, sheets, calculation };
}

function inPlace(known: readonly KnownSheet[], fresh: readonly FreshSheet[]): readonly KnownSheet[] {
  const byId = new Map(fresh.map((one) => [one.id, one]));
  const sheets = known.flatMap((sheet) => {
    const now = byId.get(sheet.id);
    if (now === undefined) return [sheet];
    return now.grid === null ? [] : [keepSame(sheet, now.grid)];
  });
  const added = fresh.filter(
    ({ id, grid }) => grid !== null && !isOwnSheet(grid) && !known.some((one) => one.id === id),
  );
  for (const { id, grid, position } of [...added].sort((a, b) => a.position - b.position))
    sheets.splice(position, 0, { id, grid: grid! });
  return sheets;
}

function keepSame(before: KnownSheet, grid: Grid): KnownSheet {
  return JSON.stringify(before.grid) === JSON.stringify(grid) ? before : { ...before, grid };
}

import type { Calculation, Grid, Workbook } from '../../core/sheet/grid.js';

/** A sheet as it was read last. Its id stays when the user renames or moves it. */
export interface KnownSheet {
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

/** What any host hands over: sheets of cells with merges. Nothing fiscal is known here. */

export type CellValue = string | number | boolean | null;

export interface Cell {
  /** The cell's value; a formula's cached value. Excel error cells hold their text ("#REF!") with `error` set. */
  readonly value: CellValue;
  readonly error?: boolean;
  readonly formula?: string;
  /** Excel number format, e.g. "#,##0.00". */
  readonly format?: string;
}

/** Zero-based, inclusive on all four sides. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  /** Sparse: rows[r]?.[c]. Blank cells are undefined. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export interface Workbook {
  /** File name with extension, as the user knows it. */
  readonly name: string;
  readonly grids: readonly Grid[];
}

/** A cell as findings and figures name it: sheet and A1 address. */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.rows[row]?.[column];
}

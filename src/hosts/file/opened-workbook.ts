import type { WorkBook } from '@e965/xlsx';

/** Zero-based rows and columns that a sheet hides. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A workbook as SheetJS reads it, with what it does not tell: hidden lines by sheet name. */
export interface OpenedWorkbook {
  readonly book: WorkBook;
  readonly hidden: ReadonlyMap<string, HiddenLines>;
}

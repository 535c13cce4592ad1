/** Rows and columns that nobody sees, by their indexes in the sheet. */
export interface HiddenLines {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * Asks for the hidden lines of a range; the returned function reads the answer. A line of no height or width is hidden
 * too: Excel says so itself for lines that it hid, not (assumed) for those that a file gives as 0 high.
 */
export function askLines(range: Excel.Range): () => HiddenLines {
  const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
  return () => ({
    hiddenRows: answered(rows)
      .filter((row) => row.rowHidden || row.format?.rowHeight === 0)
      .map((row) => row.rowIndex!),
    hiddenColumns: answered(columns)
      .filter((column) => column.columnHidden || column.format?.columnWidth === 0)
      .map((column) => column.columnIndex!),
  });
}

/** Excel gives null, and no error, where the range is too large for it. */
function answered<Line>({ value }: { readonly value: Line[] | null }): readonly Line[] {
  return value ?? [];
}

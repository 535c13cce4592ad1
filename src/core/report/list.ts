/** A list to be read, filtered and printed in Excel: hosts/file/list makes an .xlsx of it. */
export interface List {
  /** Name of its sheet. */
  readonly name: string;
  /** Lines above the head, the first as a title: they are neither filtered nor printed again. */
  readonly caption?: readonly string[];
  readonly columns: readonly ListColumn[];
  /** A cell for each column; what is a number is sorted and added as one. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines below the list: who signs. */
  readonly foot?: readonly string[];
}

export interface ListColumn {
  readonly name: string;
  /** In half-width characters. */
  readonly width: number;
}

/** Columns by their names and widths, which stand in the same order. */
export function columnsOf(names: readonly string[], widths: readonly number[]): ListColumn[] {
  return names.map((name, at) => ({ name, width: widths[at]! }));
}

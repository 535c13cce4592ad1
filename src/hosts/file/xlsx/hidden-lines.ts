import { MOST_COLUMNS } from '../ooxml/limits.js';
import { isTrue } from '../ooxml/on-off.js';
import { type Element } from './xml.js';

/** Rows and columns that a sheet does not show: hidden, or without height or width (ECMA-376 18.3.1.13, .73, .81). */
export class HiddenLines {
  readonly rows: number[] = [];
  private readonly columns = new Set<number>();
  private readonly described = new Set<number>();
  private rowsByDefault = false;
  private columnsByDefault = false;

  defaults(sheetFormat: Element): void {
    this.rowsByDefault =
      isTrue(sheetFormat.attribute('zeroHeight')) || isZero(sheetFormat.attribute('defaultRowHeight'));
    this.columnsByDefault = isZero(sheetFormat.attribute('defaultColWidth'));
  }

  column(col: Element): void {
    const first = Math.max(1, Number(col.attribute('min') ?? 1));
    const last = Math.min(Number(col.attribute('max') ?? first), MOST_COLUMNS);
    const width = col.attribute('width');
    const hidden = isTrue(col.attribute('hidden')) || (width === undefined ? this.columnsByDefault : isZero(width));
    for (let column = first - 1; column < last; column++) {
      this.described.add(column);
      if (hidden) this.columns.add(column);
    }
  }

  row(row: Element, index: number): void {
    const height = row.attribute('ht');
    // a row that says nothing of itself is as rows are by default; what Excel and XlsxWriter show in such a sheet has a
    // span or a height
    const byDefault = this.rowsByDefault && row.hasOnly('r');
    if (byDefault || isTrue(row.attribute('hidden')) || isZero(height)) this.rows.push(index);
  }

  /** Hidden columns, of those hidden by default the ones up to the last that is used. */
  columnsUpTo(used: number): number[] {
    if (this.columnsByDefault)
      for (let column = 0; column <= used; column++) if (!this.described.has(column)) this.columns.add(column);
    return [...this.columns].sort((left, right) => left - right);
  }
}

function isZero(length: string | undefined): boolean {
  return length !== undefined && length.trim() !== '' && Number(length) === 0;
}

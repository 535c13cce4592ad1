import type { Cell, Grid, Range } from '../../../core/sheet/grid.js';
import { cellOf, type CellContext } from '../xlsx/cell-value.js';
import { MOST_COLUMNS, MOST_ROWS } from '../ooxml/limits.js';

/** A cell of an XML Spreadsheet 2003 as it is written. */
export interface SpreadsheetCell {
  readonly index: number | null;
  readonly across: number;
  readonly down: number;
  readonly formula: string | null;
  readonly format: string | undefined;
  /** ss:Type of its data; null without data. */
  readonly type: string | null;
  readonly text: string;
}

const TYPES: Readonly<Record<string, string>> = {
  Number: 'n',
  DateTime: 'd',
  Boolean: 'b',
  Error: 'e',
  String: 'inlineStr',
};

/** One Worksheet as it grows: places counted on from ss:Index and merges, none of them filled. */
export class SpreadsheetSheet {
  hidden = false;
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Range[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private nextRow = 0;
  private nextColumn = 0;
  private described = 0;
  private row = 0;

  constructor(
    readonly name: string,
    private readonly context: CellContext,
  ) {}

  /** @returns false for columns beyond a sheet */
  column(index: number | null, span: number, isHidden: boolean): boolean {
    const first = index ?? this.described;
    const last = Math.min(first + span, MOST_COLUMNS - 1);
    if (isHidden) for (let column = first; column <= last; column++) this.hiddenColumns.push(column);
    this.described = last + 1;
    return first < MOST_COLUMNS;
  }

  openRow(index: number | null, span: number, isHidden: boolean): void {
    this.row = index ?? this.nextRow;
    this.nextRow = this.row + 1 + span;
    this.nextColumn = 0;
    if (isHidden)
      for (let row = this.row; row <= Math.min(this.row + span, MOST_ROWS - 1); row++) this.hiddenRows.push(row);
  }

  /** @returns whether a cell was filled; a cell beyond the sheet is none */
  add(written: SpreadsheetCell): boolean {
    const column = written.index ?? this.nextColumn;
    this.nextColumn = column + 1 + written.across;
    if (column >= MOST_COLUMNS || this.row >= MOST_ROWS) return false;
    if (written.across > 0 || written.down > 0) {
      this.merges.push({
        top: this.row,
        left: column,
        bottom: Math.min(this.row + written.down, MOST_ROWS - 1),
        right: Math.min(column + written.across, MOST_COLUMNS - 1),
      });
    }
    const { type, text, formula, format } = written;
    const kind = type === null ? 'n' : (TYPES[type] ?? 'inlineStr');
    const cell = cellOf(
      { type: kind, value: type === null ? null : text, inline: kind === 'inlineStr' ? text : null, formula, format },
      this.context,
    );
    if (!cell) return false;
    (this.rows[this.row] ??= [])[column] = cell;
    return true;
  }

  grid(): Grid {
    return {
      name: this.name,
      hidden: this.hidden,
      rows: this.rows,
      merges: this.merges,
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(this.hiddenColumns.length > 0 ? { hiddenColumns: this.hiddenColumns } : {}),
    };
  }
}

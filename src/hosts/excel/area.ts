import type { Range } from '../../core/sheet/grid.js';

/** A rectangle of cells of one sheet. */
export interface Area {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

export function askPlace(range: Excel.Range): Excel.Range {
  return range.load(PLACE);
}

/** The cells of an area, to be asked for something. */
export function cellsOf({ sheet, top, left, height, width }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, height, width);
}

/** The area of a range whose place was asked for. */
export function areaOf(sheet: Excel.Worksheet, range: Excel.Range): Area {
  return { sheet, top: range.rowIndex, left: range.columnIndex, height: range.rowCount, width: range.columnCount };
}

export function rangeOf({ top, left, height, width }: Omit<Area, 'sheet'>): Range {
  return { top, left, bottom: top + height - 1, right: left + width - 1 };
}

export function countCells({ height, width }: Area): number {
  return height * width;
}

/** Cuts an area into parts of so many rows, from the top down. */
export function cutRows(area: Area, rows: number): Area[] {
  const parts: Area[] = [];
  for (let done = 0; done < area.height; done += rows) {
    parts.push({ ...area, top: area.top + done, height: Math.min(rows, area.height - done) });
  }
  return parts;
}

/** The same by columns. */
export function cutColumns(area: Area, columns: number): Area[] {
  const parts: Area[] = [];
  for (let done = 0; done < area.width; done += columns) {
    parts.push({ ...area, left: area.left + done, width: Math.min(columns, area.width - done) });
  }
  return parts;
}

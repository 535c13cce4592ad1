import { utils, write } from '@e965/xlsx';
import type { Workbook } from '../../src/core/sheet/grid.js';

/** A workbook as the bytes of an .xlsx, merges and all. */
export function bytesOf(workbook: Workbook): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges } of workbook.grids) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => (row ? Array.from(row, (cell) => cell?.value ?? null) : [])));
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

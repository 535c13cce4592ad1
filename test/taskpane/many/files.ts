import { readFileSync } from 'node:fs';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { utils, write } from '@e965/xlsx';
import type { TakenFile } from '../../../src/taskpane/many/listed-file.js';

/** A file as the browser hands it over. */
export function taken(path: string, content: string | Uint8Array): TakenFile {
  return { path, file: new File([content as BlobPart], path.split('/').at(-1)!) };
}

export function fixtureBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url));
}

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

import type { Workbook } from '../../core/sheet/grid.js';

/** A workbook file as the user opened it. */
export interface BookFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/**
 * A workbook as the page holds it: the cells that the host has read, or a file whose cells the engine alone has. Known by
 * its identity; what the engine makes of it, it makes again when it was stopped.
 */
export type Book = Workbook | BookFile;

export function isFile(book: Book): book is BookFile {
  return 'bytes' in book;
}

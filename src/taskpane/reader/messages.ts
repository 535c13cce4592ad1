import type { Workbook } from '../../core/sheet/grid.js';

export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

/** `message` is a Chinese sentence when the reader could say what is wrong with the file. */
export type ReadReply =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly message: string | null };

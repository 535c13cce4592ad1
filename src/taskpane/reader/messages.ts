import type { OpenedFile } from '../file-source.js';

export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

/** `message` is a Chinese sentence when the reader could say what is wrong with the file. */
export type ReadReply =
  | { readonly ok: true; readonly opened: OpenedFile }
  | { readonly ok: false; readonly message: string | null };

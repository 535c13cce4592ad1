import type { BookFile } from './engine/book.js';

/** A file the user picked or dropped, or the bundled sample. */
export interface FileSource {
  readonly name: string;
  bytes(signal: AbortSignal | undefined): Promise<ArrayBuffer>;
  /** Of what is published, once it was looked into: what it is taken for, and the file as the engine has it. */
  readonly looked?: { readonly holds: 'tables' | 'text'; readonly book: BookFile };
}

export function fromFile(file: File): FileSource {
  return {
    name: file.name,
    bytes: () =>
      file.arrayBuffer().catch(() => {
        throw new Error('这个文件打不开，可能已被移动或改名，请重新选择。');
      }),
  };
}

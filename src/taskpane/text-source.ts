import type { BookFile } from './engine/book.js';
import type { FileSource } from './file-source.js';
import type { TextSource } from './state.js';

export function fileText(source: FileSource): TextSource {
  return { name: source.name, origin: 'file', content: (signal) => source.bytes(signal) };
}

/** The same of a file whose bytes are at hand. */
export function bookText({ name, bytes }: BookFile): TextSource {
  return { name, origin: 'file', content: async () => bytes };
}

export function pastedText(text: string): TextSource {
  return { name: '粘贴的文字', origin: 'pasted', content: async () => text };
}

import { CFB, read, SSF } from '@e965/xlsx';
import { outlineOf } from './biff-records.js';
import type { OpenedWorkbook } from './opened-workbook.js';
import { READ_OPTIONS } from './sheetjs-options.js';
import { builtInFormat } from './xlsx/number-formats.js';
import { Refusal } from './unreadable-workbook.js';

/** Of SheetJS, whose types leave these open. */
interface Stream {
  readonly content: ArrayLike<number>;
  readonly size: number;
}
interface Containers {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): unknown;
  find(container: unknown, path: string): Stream | null;
}
interface Formats {
  load(format: string, id: number): void;
}

/** Number formats that Excel has built in for Chinese and SheetJS does not know. */
const OWN_FORMATS = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/**
 * Opens .xls and .et: a BIFF8 stream in an OLE file. Throws `encrypted`, `word-document`, `other-format`, `damaged`.
 */
export function openXls(bytes: Uint8Array): OpenedWorkbook {
  const container = (CFB as Containers).read(bytes, { type: 'array' });
  const find = (path: string): Stream | null => (CFB as Containers).find(container, path);
  if (find('/EncryptedPackage') || find('/EncryptionInfo') || find('/encryption')) throw new Refusal('encrypted');
  const entry = find('/Workbook') ?? find('/Book');
  if (!entry) throw new Refusal(find('/WordDocument') ? 'word-document' : 'not-a-workbook');
  const stream = Uint8Array.from(entry.content);
  if (stream.length < entry.size) throw new Refusal('damaged');
  const outline = outlineOf(stream);
  for (const id of OWN_FORMATS) (SSF as Formats).load(builtInFormat(id)!, id);
  const book = read(bytes, { ...READ_OPTIONS });
  return {
    book,
    hidden: new Map(
      book.SheetNames.map((name, index) => [name, outline.sheets[index]?.hidden ?? { rows: [], columns: [] }]),
    ),
  };
}

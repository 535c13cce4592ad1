import { validate } from '../../core/check/index.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { Report } from '../../core/finding/finding.js';
import { recognize } from '../../core/recognize/index.js';
import { answerFindings, type Answers } from '../../core/report/answers.js';
import { holdsNoTable, noTablesSentence } from '../../core/report/no-tables.js';
import { keptReasons } from '../../hosts/file/kept-parts.js';
import { readPublished } from '../../hosts/file/read-published.js';
import { characterMaps } from '../engine/character-maps.js';
import type { ListedFile } from './listed-file.js';
import type { BookWithPrior } from './messages.js';

/** A workbook as it was read: its cells are let go of once it is recognized. */
export interface Book {
  readonly disclosure: Disclosure;
  readonly reasons: Answers;
}

/** The workbooks that were read, so that each is read once however often it is asked for. */
export interface BookShelf {
  /** Throws an Error with one Chinese sentence where it cannot be read or holds no 公开表. */
  book(file: ListedFile): Promise<Book>;
  /** As it was checked against that year's workbook, with these settings. */
  report(of: BookWithPrior, settings: CheckSettings): Promise<Report>;
}

/** Of a file that was read whole: there is no table in it. */
export class NoTables extends Error {
  override readonly name = 'NoTables';
}

export function bookShelf(): BookShelf {
  const books = new Map<number, Book>();
  const reports = new Map<number, { readonly as: string; readonly report: Report }>();

  const book = async (file: ListedFile): Promise<Book> => {
    const known = books.get(file.id);
    if (known) return known;
    const bytes = await bytesOf(file.file);
    const disclosure = recognize(await readPublished(bytes, file.name, characterMaps));
    if (holdsNoTable(disclosure)) throw new NoTables(noTablesSentence(disclosure));
    if (disclosure.tables.length === 0) throw new Error(noTablesSentence(disclosure));
    const read = { disclosure, reasons: keptReasons(bytes) ?? {} };
    books.set(file.id, read);
    return read;
  };
  return {
    book,
    report: async ({ book: file, prior }, settings) => {
      const as = JSON.stringify([prior?.id ?? null, settings]);
      const known = reports.get(file.id);
      if (known?.as === as) return known.report;
      const { disclosure, reasons } = await book(file);
      const lastYear = prior ? { prior: (await book(prior)).disclosure } : {};
      const { report } = answerFindings(validate(disclosure, { ...settings, ...lastYear }), reasons);
      reports.set(file.id, { as, report });
      return report;
    },
  };
}

export async function bytesOf(content: Blob | ArrayBuffer): Promise<Uint8Array> {
  if (content instanceof ArrayBuffer) return new Uint8Array(content);
  const buffer = await content.arrayBuffer().catch(() => {
    throw new Error('这个文件打不开，可能已被移动或改名，请重新选择。');
  });
  return new Uint8Array(buffer);
}

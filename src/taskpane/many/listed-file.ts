import { isOwnList, isPagesName, isTextName, isWorkbookName } from '../../hosts/file/file-names.js';

/** A file with where it lay in what was dropped or chosen: "套表/教育局/2021公开表.xlsx"; its name alone where in none. */
export interface TakenFile {
  readonly path: string;
  readonly file: File;
}

/** The same among others. The handle is kept, never its bytes: it is read again when it is opened. */
export interface ListedFile extends TakenFile {
  /** Unlike that of any other file of the list. */
  readonly id: number;
  readonly name: string;
  /** "教育局"; '' for none. */
  readonly folder: string;
}

export interface SortedFiles {
  /** The folder that all of them lie in, which no path names again; '' for none. */
  readonly root: string;
  readonly books: readonly ListedFile[];
  readonly texts: readonly ListedFile[];
  /** How many are neither. */
  readonly passedOver: number;
}

/** Locks of Excel, and hidden files. */
const HIDDEN = /^(?:~\$|\.)/;

/**
 * Workbooks and texts in the order of their paths: in a folder by their endings, what was named itself in any case. What
 * is published is among both until it was read.
 */
export function sortOut(taken: readonly TakenFile[]): SortedFiles {
  const root = commonFolder(taken);
  const listed = taken
    .map(({ path, file }) => {
      const at = path.lastIndexOf('/');
      return {
        ...{ path: path.slice(root.length), file, name: path.slice(at + 1) },
        folder: path.slice(root.length, Math.max(root.length, at)),
        isInFolder: at >= 0,
      };
    })
    .sort((left, right) => left.path.localeCompare(right.path, 'zh-CN', { numeric: true }))
    .map((one, id) => ({ ...one, id }));
  const wanted = listed.filter(({ name }) => !HIDDEN.test(name) && !isOwnList(name));
  const pages = wanted.filter(({ name }) => isPagesName(name));
  const texts = wanted.filter(({ name }) => isTextName(name) || isPagesName(name));
  const books = wanted.filter(
    ({ name, isInFolder }) => isWorkbookName(name) || isPagesName(name) || (!isInFolder && !isTextName(name)),
  );
  const passedOver = listed.length - books.length - texts.length + pages.length;
  return { root: root.slice(0, -1), books, texts, passedOver };
}

/** "套表/" where everything lies in it, '' where not. */
function commonFolder(taken: readonly TakenFile[]): string {
  const first = taken[0]?.path ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  return taken.every(({ path }) => path.startsWith(folder)) ? folder : '';
}

/** "2021公开表.xlsx" → "2021公开表". */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

/** A file with where it lay in what was dropped or chosen: "套表/教育局/2021公开表.xlsx"; its name alone where in no folder. */
export interface TakenFile {
  readonly path: string;
  readonly file: File;
}

/** The same among others. The handle is kept, never its bytes: it is read again when it is opened. */
export interface ListedFile extends TakenFile {
  /** Unlike that of any other file of the list. */
  readonly id: number;
  readonly name: string;
  /** "套表/教育局"; '' for none. */
  readonly folder: string;
}

export interface SortedFiles {
  readonly books: readonly ListedFile[];
  readonly texts: readonly ListedFile[];
  /** How many are neither. */
  readonly passedOver: number;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** 说明, those too that cannot be read: they are named, and why. */
const TEXT = /\.(?:docx|docm|doc|wps|rtf|pdf|ofd|txt|md)$/i;
/** Locks of Excel and hidden files; what this program has handed out itself. */
const NEVER = /^(?:~\$|\.)|^(?:未回答|公开表校验汇总|预决算公开情况检查表)(?:-\d+| ?\(\d+\))?\.xlsx$/;

export function isTextFile(name: string): boolean {
  return TEXT.test(name);
}

/** Workbooks and texts in the order of their paths; of what lies in a folder by its ending, what was named itself in any case. */
export function sortOut(taken: readonly TakenFile[]): SortedFiles {
  const listed = taken
    .map(({ path, file }): Omit<ListedFile, 'id'> => {
      const at = path.lastIndexOf('/');
      return { path, file, name: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
    })
    .sort((left, right) => left.path.localeCompare(right.path, 'zh-CN', { numeric: true }))
    .map((one, id) => ({ ...one, id }));
  const wanted = listed.filter(({ name }) => !NEVER.test(name));
  const texts = wanted.filter(({ name }) => isTextFile(name));
  const books = wanted.filter(({ name, folder }) => WORKBOOK.test(name) || (folder === '' && !isTextFile(name)));
  return { books, texts, passedOver: listed.length - books.length - texts.length };
}

/** "2021公开表.xlsx" → "2021公开表". */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

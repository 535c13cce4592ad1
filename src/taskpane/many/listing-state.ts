import { bestPrior } from '../../core/disclosure/prior.js';
import type { CheckedRow, OverviewRow } from '../../core/report/overview.js';
import { isPrint, ownIdentity } from '../../core/inspect/prints.js';
import { squash } from '../../core/text/squash.js';
import { isPagesName } from '../../hosts/file/file-names.js';
import type { ListedFile } from './listed-file.js';
import type { CheckedBook, FoundLine, NamedText, Unread } from './messages.js';

/** A workbook of the list. */
export interface ListedBook {
  readonly file: ListedFile;
  /** Null until it was read. */
  readonly found: CheckedBook | Unread | null;
  /** Last year's workbook, of those in the list. */
  readonly prior: ListedFile | null;
  /** With which it was compared already. */
  readonly heldTo: ListedFile | null;
  /** Its 说明. */
  readonly text: ListedFile | null;
  /** Another version of the same workbook: same department, year and kind. */
  readonly version: ListedFile | null;
  /** Published pages of what another file of the list is the workbook of: checked, but no department's second material. */
  readonly isPrint: boolean;
  /** Of a 部门 that was compared with its 单位: its line then, and what was found. */
  readonly rollup: { readonly row: CheckedRow; readonly findings: readonly FoundLine[] } | null;
}

export interface ListedText {
  readonly file: ListedFile;
  readonly found: NamedText | Unread | null;
}

export interface ListState {
  readonly books: readonly ListedBook[];
  readonly texts: readonly ListedText[];
  readonly passedOver: number;
  readonly work: { readonly what: string; readonly done: number; readonly total: number } | null;
  /** Everything was read and paired. */
  readonly complete: boolean;
  /** 部门 with their 单位 among them; null until that is known. */
  readonly departments: number | null;
  /** What could not be told of texts, and of 部门 and 单位: a sentence each. */
  readonly doubts: readonly string[];
  readonly rollupDoubts: readonly string[];
  /** What was asked for and could not be done: one sentence. */
  readonly error: string | null;
}

type Checked = ListedBook & { readonly found: CheckedBook };

/** What was read of a text that may as well be a workbook, and is one alone: none of its sentences states an amount. */
export function isNoText({ file, found }: ListedText): boolean {
  return isPagesName(file.name) && found !== null && ('failure' in found || !found.isNarrative);
}

/** What may be a workbook and holds no table, or none that could be read and is the 说明 of a workbook (`paired`, by ids). */
export function isNoBook({ file, found }: ListedBook, paired: ReadonlySet<number>): boolean {
  if (!isPagesName(file.name) || found === null || !('failure' in found)) return false;
  return found.holdsNone === true || paired.has(file.id);
}

export function isChecked(book: ListedBook): book is Checked {
  return book.found !== null && 'document' in book.found;
}

/** Its line in the overview, with what its 单位 add; null until it was read. */
export function rowOf({ file, found, rollup }: ListedBook): OverviewRow | null {
  if (found === null) return null;
  if ('failure' in found) return { workbook: file.name, failure: found.failure };
  return rollup?.row ?? found.row;
}

/** The books with last year's workbook and the other version of each, and which of them are prints. */
export function related(all: readonly ListedBook[], texts: readonly ListedText[]): ListedBook[] {
  const books = all.map((book) => withOwnName(book, texts));
  const workbooks = books.filter(isChecked).filter(({ file }) => !isPagesName(file.name));
  const byDepartment = new Map<string, Checked[]>();
  const departmentOf = ({ found }: Checked): string => squash(found.document.department);
  for (const book of books.filter(isChecked))
    byDepartment.set(departmentOf(book), [...(byDepartment.get(departmentOf(book)) ?? []), book]);
  return books.map((book) => {
    if (!isChecked(book)) return book;
    const others = byDepartment.get(departmentOf(book))!.filter((one) => one !== book);
    const candidates = others.map(({ file, found }) => ({ file, document: found.document }));
    return {
      ...book,
      prior: bestPrior(book.found.document, candidates)?.file ?? null,
      version: versionOf(book, others, books.length === 2),
      isPrint:
        isPagesName(book.file.name) &&
        isPrint(
          book.found.document,
          workbooks.map(({ found }) => found.document),
        ),
    };
  });
}

/** Of what is published the 说明 in it tells whose it is, where its tables do not. */
function withOwnName(book: ListedBook, texts: readonly ListedText[]): ListedBook {
  const own = texts.find(({ file }) => file === book.file)?.found;
  if (!isChecked(book) || !own || 'failure' in own) return book;
  const { document } = book.found;
  return { ...book, found: { ...book.found, document: { ...document, ...ownIdentity(document, own) } } };
}

/** The one other of the same department, year and kind; without a department only where the two stand alone. */
function versionOf({ found }: Checked, others: readonly Checked[], alone: boolean): ListedFile | null {
  const { department, year, type } = found.document;
  if (department === '' && !alone) return null;
  const same = others.filter((other) => other.found.document.year === year && other.found.document.type === type);
  return same.length === 1 ? same[0]!.file : null;
}

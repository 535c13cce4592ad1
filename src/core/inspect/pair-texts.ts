import { readDocument } from '../claims/index.js';
import { unwrapped } from '../claims/unwrap/index.js';
import type { DocumentType } from '../taxonomy/table-kind.js';
import { squash } from '../text/squash.js';

/** A file as far as it tells whose it is; workbooks and texts alike. */
export interface NamedFile {
  readonly folder: string;
  /** Without its extension. */
  readonly stem: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly type: DocumentType | null;
}

/** Whose text it is, as far as it says so. */
export interface TextIdentity extends Pick<NamedFile, 'department' | 'year' | 'type'> {
  /** A sentence of it states an amount: tables with their notes do not. */
  readonly isNarrative: boolean;
}

export function identityOfText(text: string): TextIdentity {
  const { department, year, type, statements } = readDocument(unwrapped(text).text);
  return { department, year, type, isNarrative: statements.some(({ amount }) => amount !== null) };
}

export interface Pairing<Book, Text> {
  readonly pairs: ReadonlyMap<Book, Text>;
  /** Workbooks of which several texts may be the one. */
  readonly doubts: readonly { readonly workbook: Book; readonly texts: readonly Text[] }[];
  /** Texts that are no workbook's. */
  readonly alone: readonly Text[];
}

/** What files are called by, whosever they are. */
const COMMON =
  /公开表|表格|报表|附表|附件|正文|文字|编制|情况|说明|公开|信息|部门|单位|年度?|预算|决算|预决算|及其?|和|[\d\s_\-—.()《》【】[\]、，]/g;

/**
 * The 说明 of each workbook: of the same department, or called alike, or alone with it in its folder; never one that says
 * another department, year or kind. A text that fits two workbooks as well is neither's.
 */
export function pairTexts<Book extends NamedFile, Text extends NamedFile>(
  workbooks: readonly Book[],
  texts: readonly Text[],
): Pairing<Book, Text> {
  const likeness = new Map(
    workbooks.map((workbook) => [
      workbook,
      texts.map((text) => [text, alike(workbook, text, workbooks, texts)] as const),
    ]),
  );
  const pairs = new Map<Book, Text>();
  const doubts: { workbook: Book; texts: Text[] }[] = [];
  const bestFor = (text: Text): Book[] => bestOf(workbooks.map((book) => [book, pointsOf(likeness.get(book)!, text)]));
  for (const [workbook, all] of likeness) {
    const best = bestOf(all).filter((text) => bestFor(text).includes(workbook));
    const [text] = best;
    if (text === undefined) continue;
    if (best.length > 1 || bestFor(text).length > 1) doubts.push({ workbook, texts: best });
    else pairs.set(workbook, text);
  }
  const named = new Set([...pairs.values(), ...doubts.flatMap((doubt) => doubt.texts)]);
  return { pairs, doubts, alone: texts.filter((text) => !named.has(text)) };
}

function pointsOf<Text>(all: readonly (readonly [Text, number])[], wanted: Text): number {
  return all.find(([text]) => text === wanted)?.[1] ?? 0;
}

/** Those with the most points, if any has some. */
function bestOf<One>(all: readonly (readonly [One, number])[]): One[] {
  const most = Math.max(0, ...all.map(([, points]) => points));
  return most === 0 ? [] : all.filter(([, points]) => points === most).map(([one]) => one);
}

/** 0 where nothing speaks for it, or something against it. */
function alike(
  workbook: NamedFile,
  text: NamedFile,
  workbooks: readonly NamedFile[],
  texts: readonly NamedFile[],
): number {
  if (differ(workbook.year, text.year) || differ(workbook.type, text.type)) return 0;
  const [own, other] = [workbook, text].map(({ department }) => squash(department ?? ''));
  if (own !== '' && other !== '' && !own!.includes(other!) && !other!.includes(own!)) return 0;
  const sameFolder = workbook.folder === text.folder;
  const sameDepartment = own !== '' && own === other;
  const isAlone =
    sameFolder &&
    [workbooks, texts].every((files) => files.filter(({ folder }) => folder === text.folder).length === 1);
  const points = [sameDepartment && 8, calledAlike(workbook, text) && 4, isAlone && 2].reduce<number>(
    (sum, one) => sum + (one || 0),
    0,
  );
  return points === 0 ? 0 : points + (sameFolder ? 1 : 0);
}

function differ<Value>(one: Value | null, other: Value | null): boolean {
  return one !== null && other !== null && one !== other;
}

function calledAlike(one: NamedFile, other: NamedFile): boolean {
  const [left, right] = [one, other].map(({ stem }) => squash(stem).replace(COMMON, ''));
  return left !== '' && left === right;
}

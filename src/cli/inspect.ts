import { dirname, extname } from 'node:path';
import { validate } from '../core/check/index.js';
import type { Disclosure } from '../core/disclosure/model.js';
import type { CheckSettings } from '../core/finding/settings.js';
import { inspect as inspectMaterial, type Inspection } from '../core/inspect/index.js';
import { pairTexts, type NamedFile } from '../core/inspect/pair-texts.js';
import { isPrint, ownIdentity } from '../core/inspect/prints.js';
import { reconcileText } from '../core/reconcile/index.js';
import { holdsNoTable } from '../core/report/no-tables.js';
import { answerFindings } from '../core/report/answers.js';
import { inspectionHtml } from '../core/report/inspection/html.js';
import { inspectionJson } from '../core/report/inspection/json.js';
import { countVerdicts, type Paper, type UnreadPaper } from '../core/report/inspection/rows.js';
import { paperLists } from '../core/report/inspection/lists.js';
import { inspectionText, papersText } from '../core/report/inspection/text.js';
import { isPagesName, isTextName } from '../hosts/file/file-names.js';
import { listWorkbook } from '../hosts/file/list/list-workbook.js';
import { holdsNone } from '../hosts/file/unreadable-workbook.js';
import { keptReasons } from '../hosts/file/kept-parts.js';
import type { Call } from './arguments.js';
import { loadSettings } from './check-inputs.js';
import { today } from './check-printer.js';
import { jsonLine, type ExitStatus } from './each-workbook.js';
import { describeFailure, misuse } from './failure.js';
import { loadDisclosure, noTables } from './load.js';
import { isFolder, stemOf } from './output.js';
import { priorWorkbooks, type PriorOf } from './prior-workbooks.js';
import { refuseInput } from './same-file.js';
import type { Terminal } from './terminal.js';
import { readTexts, textPaths, type TextFile } from './text-files.js';
import { writeWhole } from './whole-file.js';
import { isCheckable, nameOf, readBytes, workbookFiles, type WorkbookFile } from './workbook-files.js';

/** A file that could not be read as a workbook. */
interface UnreadBook extends UnreadPaper {
  readonly path: string;
  /** There is no table in it: of what is published it is then a 说明, or nothing. */
  readonly holdsNone: boolean;
}

/** A workbook that could be read. */
interface Book extends NamedFile {
  readonly path: string;
  readonly disclosure: Disclosure;
}

/** gongkai inspect: 0 nothing is against the rules as far as a program can tell, 1 something is, 2 something could not be read. */
export async function inspect({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  const given = inputs.filter((path) => !isTextName(path));
  if (given.length === 0) throw misuse('没有写要检查的工作簿或文件夹。');
  const files = workbookFiles(given, undefined, isCheckable);
  const texts = textPaths(inputs);
  const out = outputOf(format, options.out, [
    ...files.map(({ path }) => path),
    ...texts,
    ...(options.settings === undefined ? [] : [options.settings]),
  ]);
  const priorOf = await priorWorkbooks(options.prior, terminal);
  const { check: settings } = loadSettings(options.settings, terminal);
  const all: (Book | UnreadBook)[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(`[${index + 1}/${files.length}] ${nameOf(file.path)}`);
    all.push(await bookOf(file));
  }
  terminal.progress('');
  const { files: read, unread } = await readTexts(texts, (sentence) => terminal.complain(sentence));
  const material = withoutPrints(
    all.map((one) => (isRead(one) ? withOwnName(one, read) : one)),
    terminal,
  );
  const pairs = textsOf(material.filter(isRead), read, terminal);
  const isNone = (one: UnreadBook): boolean =>
    isPagesName(one.path) &&
    ([...pairs.values()].some(({ path }) => path === one.path) ||
      (one.holdsNone && (!inputs.includes(one.path) || read.some(({ path }) => path === one.path))));
  const opened = material.filter((one) => isRead(one) || !isNone(one));
  const papers: Paper[] = [];
  for (const one of opened)
    papers.push('failure' in one ? one : await paperOf(one, pairs.get(one) ?? null, priorOf, settings));
  for (const paper of papers) if ('failure' in paper && format !== 'json') terminal.complain(paper.failure);
  const content = printed(
    papers,
    opened.map(({ path }) => path),
    format,
  );
  if (out === null) terminal.out(String(content));
  else {
    await writeWhole(out, content);
    terminal.complain(`已写入“${out}”：检查 ${material.filter(isRead).length} 个工作簿，配上说明 ${pairs.size} 份。`);
  }
  return unread.some((path) => inputs.includes(path)) ? 2 : statusOf(papers);
}

/** Where it is written; null for the screen. What is read is never written over. */
function outputOf(format: string, out: string | undefined, read: readonly string[]): string | null {
  if (format === 'xlsx' && extname(out ?? '.xlsx').toLowerCase() !== '.xlsx') throw misuse('检查表要存为 .xlsx。');
  if (out === undefined) return format === 'xlsx' ? '检查表.xlsx' : null;
  if (isFolder(out)) throw misuse('inspect 的 --out 写一个文件，全部工作簿都在其中。');
  refuseInput(out, read);
  return out;
}

async function bookOf({ path, problem }: WorkbookFile): Promise<Book | UnreadBook> {
  let isWithout = false;
  try {
    if (problem) throw problem;
    const disclosure = await loadDisclosure(path);
    isWithout = holdsNoTable(disclosure);
    if (disclosure.tables.length === 0) throw noTables(disclosure);
    const { department, year, type } = disclosure.document;
    return { path, disclosure, folder: dirname(path), stem: stemOf(path), department, year, type };
  } catch (error) {
    const { code, message } = describeFailure(error, nameOf(path));
    return { workbook: nameOf(path), code, failure: message, path, holdsNone: isWithout || holdsNone(error) };
  }
}

function isRead(one: Book | UnreadBook): one is Book {
  return 'disclosure' in one;
}

/** What is published of a workbook that is here too is no second material; that is said. */
function withoutPrints(all: readonly (Book | UnreadBook)[], terminal: Terminal): (Book | UnreadBook)[] {
  const workbooks = all.filter(isRead).filter(({ path }) => !isPagesName(path));
  const isOfOne = (one: Book | UnreadBook): boolean => isPagesName(one.path) && isRead(one) && isPrint(one, workbooks);
  for (const { path } of all.filter(isOfOne))
    terminal.complain(`“${nameOf(path)}”的表在工作簿里，按工作簿检查；两者对照用 gongkai compare。`);
  return all.filter((one) => !isOfOne(one));
}

/** Of what is published the 说明 in it tells whose it is, where its tables do not. */
function withOwnName(book: Book, texts: readonly TextFile[]): Book {
  const own = texts.find(({ path }) => path === book.path);
  return own ? { ...book, ...ownIdentity(book, own) } : book;
}

/** The 说明 of each workbook; one that is not certain is said and left out. */
function textsOf(books: readonly Book[], texts: readonly TextFile[], terminal: Terminal): ReadonlyMap<Book, TextFile> {
  const { pairs, doubts, alone } = pairTexts(books, texts);
  for (const { workbook, texts: several } of doubts)
    terminal.complain(
      `看不出${several.map(({ path }) => `“${nameOf(path)}”`).join('、')}是不是“${nameOf(workbook.path)}”的说明，没有用。`,
    );
  if (alone.length > 0)
    terminal.complain(`没有配上工作簿的文件：${alone.map(({ path }) => `“${nameOf(path)}”`).join('、')}。`);
  return pairs;
}

async function paperOf(
  { path, disclosure }: Book,
  text: TextFile | null,
  priorOf: PriorOf,
  settings: CheckSettings,
): Promise<Inspection> {
  const prior = await priorOf(disclosure, path);
  const report = validate(disclosure, { ...settings, ...(prior === undefined ? {} : { prior }) });
  return inspectMaterial({
    disclosure,
    report: answerFindings(report, keptReasons(readBytes(path)) ?? {}).report,
    hasPrior: prior !== undefined,
    text: text && {
      name: nameOf(text.path),
      report: reconcileText(text.file.text, { disclosure, ...(prior ? { prior } : {}) }, text.file),
    },
  });
}

function printed(papers: readonly Paper[], paths: readonly string[], format: string): string | Uint8Array {
  switch (format) {
    case 'json':
      return papers
        .map((paper, index) => {
          const path = paths[index]!;
          return jsonLine(
            'failure' in paper
              ? { workbook: paper.workbook, error: { code: paper.code, message: paper.failure }, path }
              : { ...inspectionJson(paper), path },
          );
        })
        .join('');
    case 'html':
      return inspectionHtml(papers, today());
    case 'xlsx':
      return listWorkbook(...paperLists(papers, today()));
    default: {
      const texts = papers.flatMap((paper) => ('failure' in paper ? [] : [inspectionText(paper)]));
      return (papers.length > 1 ? [...texts, papersText(papers)] : texts).join('\n');
    }
  }
}

function statusOf(papers: readonly Paper[]): ExitStatus {
  if (
    papers.some(
      (paper) => 'failure' in paper || paper.items.every(({ verdict }) => verdict === 'open' || verdict === 'person'),
    )
  )
    return 2;
  return papers.some((paper) => !('failure' in paper) && countVerdicts(paper).fails > 0) ? 1 : 0;
}

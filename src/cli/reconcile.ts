import { reconcileHtml } from '../core/report/reconcile-html.js';
import { reconcileJson } from '../core/report/reconcile-json.js';
import { reconcileReportText } from '../core/report/reconcile-text.js';
import { textNothingSentence } from '../core/report/reconcile-words.js';
import { partOf } from '../core/disclosure/departments.js';
import { comparability, refusalSentence } from '../core/disclosure/prior.js';
import { identityOfText } from '../core/inspect/pair-texts.js';
import { ofSeveralSentence } from '../core/report/of-one.js';
import { reconcileText, type TextReport, type Workbooks } from '../core/reconcile/index.js';
import { isPagesName, isWorkbookName } from '../hosts/file/file-names.js';
import type { FileText } from '../hosts/file/text/read-text.js';
import type { Call } from './arguments.js';
import { commentedCopy } from './commented-copy.js';
import { jsonLine, type ExitStatus } from './each-workbook.js';
import { describeFailure, Failure, misuse } from './failure.js';
import { loadTables } from './load.js';
import { loadText } from './load-text.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';
import { nameOf, readBytes } from './workbook-files.js';

/** gongkai reconcile: 0 no error found, 1 at least one, 2 the text could not be read. */
export async function reconcile({ inputs, format, options, flags }: Call, terminal: Terminal): Promise<ExitStatus> {
  const { workbook, path } = inputsOf(inputs);
  if (workbook === null && options.prior !== undefined)
    throw misuse('--prior 要和工作簿一起用：gongkai reconcile 工作簿 说明文件 --prior 上年工作簿。');
  const name = nameOf(path);
  if (format === 'docx') return commented(path, workbook, options, terminal);
  const files = [path, workbook, options.prior].filter((one) => one != null);
  const output = await openOutput(
    { out: options.out, separate: false, count: 1, suffix: `-核对报告.${EXTENSION[format] ?? 'txt'}`, inputs: files },
    terminal,
  );
  let report: TextReport;
  try {
    report = await reportOf(await loadText(path), workbook, options.prior, terminal);
  } catch (error) {
    if (format !== 'json') throw error;
    await output.write(
      path,
      jsonLine({
        workbook: workbook === null ? null : nameOf(workbook),
        text: name,
        error: describeFailure(error, name),
      }),
    );
    await output.close();
    return 2;
  }
  await output.write(path, render(report, name, format, flags?.has('coverage') ?? false));
  await output.close();
  return statusOf(report, name, format === 'json' ? null : terminal);
}

/** --format docx: the document again, with a Word comment for each finding. */
async function commented(
  path: string,
  workbook: string | null,
  { out, prior }: Call['options'],
  terminal: Terminal,
): Promise<ExitStatus> {
  const copy = commentedCopy(
    out,
    path,
    [path, workbook, prior].filter((one) => one != null),
  );
  const bytes = readBytes(path);
  const report = await reportOf(await loadText(path), workbook, prior, terminal);
  terminal.complain(await copy.write(bytes, report));
  return statusOf(report, nameOf(path), terminal);
}

async function reportOf(
  file: FileText,
  workbook: string | null,
  prior: string | undefined,
  terminal: Terminal,
): Promise<TextReport> {
  const workbooks = workbook === null ? undefined : await loadWorkbooks(workbook, prior, file, terminal);
  return reconcileText(file.text, workbooks, file);
}

/** A text in which nothing could be compared is not right for that; `terminal` is told so. */
function statusOf(report: TextReport, name: string, terminal: Terminal | null): ExitStatus {
  const nothing = textNothingSentence(name, report);
  if (nothing !== null) {
    terminal?.complain(nothing);
    return 2;
  }
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** [<workbook>] <text>: in either order, but of two that are published the first is the workbook. */
function inputsOf(inputs: readonly string[]): { readonly workbook: string | null; readonly path: string } {
  const pages = inputs.length === 2 && !inputs.some(isWorkbookName) ? inputs.findIndex(isPagesName) : -1;
  const isBook = (input: string, at: number): boolean => isWorkbookName(input) || at === pages;
  const books = inputs.filter(isBook);
  const texts = inputs.filter((input, at) => !isBook(input, at));
  const [path] = texts;
  if (path === undefined && books.length > 0)
    throw misuse(`“${books[0]!}”是工作簿，还要写说明文字（.docx、.pdf、.ofd、.txt、.md）。`);
  if (path === undefined) throw misuse('没有写要核对的说明文字。');
  if (texts.length > 1) throw misuse('reconcile 一次只核对一份说明。');
  if (books.length > 1) throw misuse('reconcile 一次只对照一个工作簿，上年的写在 --prior 后面。');
  return { workbook: books[0] ?? null, path };
}

/** Of a book of several departments the tables of the one that the text is of. */
async function loadWorkbooks(
  workbook: string,
  prior: string | undefined,
  { text }: FileText,
  terminal: Terminal,
): Promise<Workbooks> {
  const book = await loadTables(workbook);
  const disclosure = partOf(book, identityOfText(text).department ?? '');
  if (disclosure === null) throw new Failure('several-departments', ofSeveralSentence(book));
  if (prior === undefined) return { disclosure };
  const { department } = disclosure.document;
  const before = partOf(await loadTables(prior), department);
  const refused =
    before === null
      ? refusalSentence({ reason: 'not-among', own: department })
      : comparability(disclosure.document, before.document);
  if (refused === null) return { disclosure, prior: before! };
  terminal.complain(refused);
  return { disclosure };
}

const EXTENSION: Readonly<Record<string, string>> = { text: 'txt', json: 'json', html: 'html' };

function render(report: TextReport, name: string, format: string, coverage: boolean): string {
  if (format === 'json') return jsonLine(reconcileJson(report, name));
  return format === 'html' ? reconcileHtml(report, name) : reconcileReportText(report, name, { coverage });
}

import type { Disclosure } from '../core/disclosure/model.js';
import { answerFindings } from '../core/report/answers.js';
import { checkJson } from '../core/report/check-json.js';
import { nothingSentence } from '../core/report/unchecked.js';
import { overviewRow, overviewSentence, type OverviewRow } from '../core/report/overview.js';
import { withRollup } from '../core/check/rollup/index.js';
import type { Report } from '../core/finding/finding.js';
import type { CheckSettings } from '../core/finding/settings.js';
import { validate } from '../core/check/index.js';
import { keptReasons } from '../hosts/file/kept-parts.js';
import type { Call } from './arguments.js';
import { eachWorkbook, worst, type ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { complainOfAnswers, loadCheckAnswers, loadRules, loadSettings } from './check-inputs.js';
import { checkPrinter, today } from './check-printer.js';
import { loadPublished } from './load.js';
import { workbookCopies } from './workbook-copies.js';
import { openOutput } from './output.js';
import { priorWorkbooks } from './prior-workbooks.js';
import { compareDepartments, type Rollups } from './rollups.js';
import type { Terminal } from './terminal.js';
import { isCheckable, nameOf, readBytes, workbookFiles } from './workbook-files.js';

const SUFFIX: Readonly<Record<string, string>> = {
  text: '-校验报告.txt',
  json: '-校验报告.json',
  html: '-校验报告.html',
};

/** gongkai check: 0 no error found, 1 at least one, 2 something could not be read. */
export async function check(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { inputs, format, options, flags } = call;
  if (inputs.length === 0) throw misuse('没有写要校验的工作簿。');
  const priorOf = await priorWorkbooks(options.prior, terminal);
  const rules = options.rules === undefined ? [] : loadRules(options.rules);
  const { check: settings } = loadSettings(options.settings, terminal);
  const summaryOnly = flags?.has('summary') ?? false;
  if (summaryOnly && format !== 'text') throw misuse('--summary 只用于 text 格式。');
  const files = workbookFiles(inputs, (sentence) => terminal.complain(sentence), isCheckable);
  const answersOf = options.answers === undefined ? null : loadCheckAnswers(options.answers, files.length);
  const inputFiles = inputFilesOf(call, files);
  const copies = workbookCopies(format, options.out, files.length, inputFiles);
  const rollups = await rollupsOf(call, files, settings, terminal);
  const plan = {
    out: copies ? undefined : options.out,
    separate: format === 'html',
    count: files.length,
    suffix: SUFFIX[format] ?? '',
    inputs: inputFiles,
  };
  const output = await openOutput(plan, terminal);
  const print = checkPrinter(call, files, plan);
  const rows: OverviewRow[] = [];
  const priorNames = new WeakMap<Disclosure, string>();
  const reportOf = async (disclosure: Disclosure, path: string): Promise<Report> => {
    const prior = await priorOf(disclosure, path);
    if (prior) priorNames.set(disclosure, prior.workbook);
    const rollup = rollups?.of.get(disclosure);
    const report = validate(disclosure, { ...settings, rules, ...(prior ? { prior } : {}) });
    return rollup ? withRollup(disclosure, report, rollup) : report;
  };
  const visits = await eachWorkbook(
    files,
    {
      json: format === 'json',
      load: async (path) => {
        const known = rollups?.disclosures.get(path);
        return known === undefined ? loadPublished(path) : { disclosure: known };
      },
      done: async ({ disclosure }, path) => {
        const given = answersOf?.(nameOf(path)) ?? {};
        const answered = answerFindings(await reportOf(disclosure, path), {
          ...keptReasons(readBytes(path)),
          ...given,
        });
        complainOfAnswers(answered, given, nameOf(path), terminal);
        const { report } = answered;
        const row = overviewRow(disclosure, report);
        const nothing = nothingSentence(disclosure.workbook, report);
        if (copies) terminal.complain(await copies.write(path, disclosure, report, today()));
        const text = copies
          ? ''
          : print.report(disclosure, report, { path, nothing, prior: priorNames.get(disclosure) });
        if (nothing !== null && format !== 'json') terminal.complain(nothing);
        rows.push(row);
        return { status: statusOf(row, nothing), text };
      },
      nothing: (disclosure) => checkJson(disclosure, validate(disclosure)),
      failed: (path, failure) => rows.push({ workbook: nameOf(path), failure }),
    },
    output,
    terminal,
  );
  const overview = print.overview(rows, visits);
  if (overview !== null) await output.conclude(overview);
  if (overview !== null && format === 'text' && options.out !== undefined) terminal.out(`${overviewSentence(rows)}\n`);
  await output.close();
  return worst(visits);
}

type Files = ReturnType<typeof workbookFiles>;

/** Every file that is read, of which none is written over. */
function inputFilesOf({ options }: Call, files: Files): string[] {
  const prior = options.prior === undefined ? [] : workbookFiles([options.prior]);
  const others = [options.rules, options.settings, options.answers].filter((path) => path !== undefined);
  return [...files.map(({ path }) => path), ...prior.map(({ path }) => path), ...others];
}

function rollupsOf(
  { options, flags }: Call,
  files: Files,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<Rollups> | null {
  if (!flags?.has('rollup') && options.department === undefined) return null;
  return compareDepartments(files, options.department, settings, terminal);
}

function statusOf(row: OverviewRow, nothing: string | null): ExitStatus {
  if (nothing !== null) return 2;
  return 'errors' in row && row.errors > 0 ? 1 : 0;
}

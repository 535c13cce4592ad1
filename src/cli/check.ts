import { overviewSentence } from '../core/report/overview.js';
import type { CheckSettings } from '../core/finding/settings.js';
import type { Call } from './arguments.js';
import { checkInThreads, THREADS } from './check-in-threads.js';
import { printOverview } from './check-printer.js';
import { checkAnswers, checkMaterial, workbookChecker } from './check-workbook.js';
import { eachWorkbook, worst, type ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { workbookCopies } from './workbook-copies.js';
import { apart, intoFolder, openOutput } from './output.js';
import { priorCandidates } from './prior-workbooks.js';
import type { Rollups } from './rollups.js';
import type { Terminal } from './terminal.js';
import { isCheckable, workbookFiles } from './workbook-files.js';

const SUFFIX: Readonly<Record<string, string>> = {
  text: '-校验报告.txt',
  json: '-校验报告.json',
  html: '-校验报告.html',
};

/** gongkai check: 0 no error found, 1 at least one, 2 something could not be read. */
export async function check(call: Call, terminal: Terminal, threads = THREADS): Promise<ExitStatus> {
  const { inputs, format, options, flags } = call;
  if (inputs.length === 0) throw misuse('没有写要校验的工作簿。');
  const candidates = await priorCandidates(options.prior, terminal);
  const given = await checkMaterial(call, terminal, candidates);
  if (flags?.has('summary') && format !== 'text') throw misuse('--summary 只用于 text 格式。');
  const files = workbookFiles(inputs, (sentence) => terminal.complain(sentence), isCheckable);
  const material = { ...given, answersOf: checkAnswers(call, files.length) };
  const inputFiles = inputFilesOf(call, files);
  const copies = workbookCopies(format, options.out, files.length, inputFiles);
  const rollups = await rollupsOf(call, files, material.settings, terminal);
  const plan = {
    out: copies ? undefined : options.out,
    separate: format === 'html',
    count: files.length,
    suffix: SUFFIX[format] ?? '',
    inputs: inputFiles,
  };
  const opened = await openOutput(plan, terminal);
  const output = format === 'text' && !intoFolder(plan) ? apart(opened) : opened;
  const inFull = printsInFull(call, files) || intoFolder(plan);
  const checker = workbookChecker({ call, inFull }, material, terminal, { copies, rollups });
  const inThreads = copies === null && rollups === null && files.length >= threads.from;
  const shared = { call, inFull, count: files.length, candidates };
  const visits = inThreads
    ? await checkInThreads(files, shared, checker, output, terminal, threads.start)
    : await eachWorkbook(files, checker.rendering, output, terminal);
  const { rows } = checker;
  const overview = printOverview(call, rows, visits, files.length);
  if (overview !== null) await output.conclude(overview);
  if (overview !== null && format === 'text' && options.out !== undefined) terminal.out(`${overviewSentence(rows)}\n`);
  await output.close();
  return worst(visits);
}

type Files = ReturnType<typeof workbookFiles>;

/** Of a folder the errors alone; of workbooks named one by one everything. */
function printsInFull({ inputs, flags }: Call, files: Files): boolean {
  return flags?.has('coverage') === true || inputs.every((path) => files.some((file) => file.path === path));
}

/** Every file that is read, of which none is written over. */
function inputFilesOf({ options }: Call, files: Files): string[] {
  const prior = options.prior === undefined ? [] : workbookFiles([options.prior]);
  const others = [options.rules, options.settings, options.answers].filter((path) => path !== undefined);
  return [...files.map(({ path }) => path), ...prior.map(({ path }) => path), ...others];
}

async function rollupsOf(
  { options, flags }: Call,
  files: Files,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<Rollups | null> {
  if (!flags?.has('rollup') && options.department === undefined) return null;
  const { compareDepartments } = await import('./rollups.js');
  return compareDepartments(files, options.department, settings, terminal);
}

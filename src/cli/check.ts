import type { Disclosure } from '../core/disclosure/model.js';
import { answerFindings } from '../core/report/answers.js';
import { checkHtml } from '../core/report/check-html.js';
import { checkJson } from '../core/report/check-json.js';
import { checkText, errorsText } from '../core/report/check-text.js';
import { nothingSentence } from '../core/report/unchecked.js';
import { overviewHtml } from '../core/report/overview-html.js';
import { overviewRow, overviewSentence, overviewText, type OverviewRow } from '../core/report/overview.js';
import { withRollup } from '../core/check/rollup/index.js';
import type { Report } from '../core/finding/finding.js';
import { validate } from '../core/check/index.js';
import { keptReasons } from '../hosts/file/kept-parts.js';
import type { Call } from './arguments.js';
import { eachWorkbook, jsonLine, worst, type ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { complainOfAnswers, loadCheckAnswers, loadRules } from './check-inputs.js';
import { loadDisclosure } from './load.js';
import { markedWorkbooks } from './marked-workbooks.js';
import { intoFolder, openOutput } from './output.js';
import { priorWorkbooks } from './prior-workbooks.js';
import { compareDepartments } from './rollups.js';
import type { Terminal } from './terminal.js';
import { nameOf, readBytes, workbookFiles } from './workbook-files.js';

const SUFFIX: Readonly<Record<string, string>> = {
  text: '-校验报告.txt',
  json: '-校验报告.json',
  html: '-校验报告.html',
};

/** gongkai check: 0 no error found, 1 at least one, 2 something could not be read. */
export async function check({ inputs, format, options, flags }: Call, terminal: Terminal): Promise<ExitStatus> {
  if (inputs.length === 0) throw misuse('没有写要校验的工作簿。');
  const priorOf = priorWorkbooks(options.prior, terminal);
  const rules = options.rules === undefined ? [] : loadRules(options.rules);
  const coverage = flags?.has('coverage') ?? false;
  const summaryOnly = flags?.has('summary') ?? false;
  if (summaryOnly && format !== 'text') throw misuse('--summary 只用于 text 格式。');
  const files = workbookFiles(inputs, (sentence) => terminal.complain(sentence));
  const answersOf = options.answers === undefined ? null : loadCheckAnswers(options.answers, files.length);
  const priorFiles = options.prior === undefined ? [] : workbookFiles([options.prior]).map(({ path }) => path);
  const inputFiles = [
    ...files.map(({ path }) => path),
    ...priorFiles,
    ...[options.rules, options.answers].filter((path) => path !== undefined),
  ];
  const marked = format === 'xlsx' ? markedWorkbooks(options.out, files.length, inputFiles) : null;
  const rollups =
    flags?.has('rollup') || options.department !== undefined
      ? compareDepartments(files, options.department, terminal)
      : null;
  const plan = {
    out: marked ? undefined : options.out,
    separate: format === 'html',
    count: files.length,
    suffix: SUFFIX[format] ?? '',
    inputs: inputFiles,
  };
  const output = await openOutput(plan, terminal);
  // of a folder the errors alone; of workbooks named one by one, and in files of their own, everything
  const inFull = !inputs.some((path) => !files.some((file) => file.path === path)) || coverage || intoFolder(plan);
  const separate = intoFolder(plan);
  let written = false;
  const textOf = (disclosure: Disclosure, report: Report): string => {
    const text = summaryOnly
      ? ''
      : inFull
        ? checkText(disclosure, report, { coverage })
        : errorsText(disclosure, report);
    const apart = written && text !== '' && !separate ? '\n' : '';
    written ||= text !== '';
    return apart + text;
  };
  const render = async (
    disclosure: Disclosure,
    report: Report,
    path: string,
    nothing: string | null,
  ): Promise<string> => {
    if (marked) {
      terminal.complain(await marked.write(path, disclosure, report, today()));
      return '';
    }
    if (format === 'json') {
      const error = nothing === null ? {} : { error: { code: 'nothing-checked', message: nothing } };
      return jsonLine({ ...checkJson(disclosure, report, { coverage }), ...error, path });
    }
    return format === 'html' ? checkHtml(disclosure, report, today()) : textOf(disclosure, report);
  };
  const rows: OverviewRow[] = [];
  const reportOf = (disclosure: Disclosure, path: string): Report => {
    const prior = priorOf(disclosure, path);
    const rollup = rollups?.of.get(disclosure);
    const report = validate(disclosure, { rules, ...(prior ? { prior } : {}) });
    return rollup ? withRollup(disclosure, report, rollup) : report;
  };
  const visits = await eachWorkbook(
    files,
    {
      json: format === 'json',
      load: (path) => rollups?.disclosures.get(path) ?? loadDisclosure(path),
      done: async (disclosure, path) => {
        const given = answersOf?.(nameOf(path)) ?? {};
        const answered = answerFindings(reportOf(disclosure, path), { ...keptReasons(readBytes(path)), ...given });
        complainOfAnswers(answered, given, nameOf(path), terminal);
        const { report } = answered;
        const row = overviewRow(disclosure, report);
        const nothing = nothingSentence(disclosure.workbook, report);
        const text = await render(disclosure, report, path, nothing);
        if (nothing !== null && format !== 'json') terminal.complain(nothing);
        rows.push(row);
        return { status: nothing !== null ? 2 : row.errors > 0 ? 1 : 0, text };
      },
      nothing: (disclosure) => checkJson(disclosure, validate(disclosure)),
      failed: (path, failure) => rows.push({ workbook: nameOf(path), failure }),
    },
    output,
    terminal,
  );
  if (format === 'text' && (files.length > 1 || summaryOnly)) {
    await output.conclude((written && !separate ? '\n' : '') + overviewText(rows));
    if (options.out !== undefined) terminal.out(`${overviewSentence(rows)}\n`);
  }
  if (format === 'html' && files.length > 1)
    await output.conclude(
      overviewHtml(
        rows.map((row, index) => ({ row, report: visits[index]!.written })),
        today(),
      ),
    );
  await output.close();
  return worst(visits);
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

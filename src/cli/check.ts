import { answerFindings } from '../core/report/answers.js';
import { checkHtml } from '../core/report/check-html.js';
import { checkJson } from '../core/report/check-json.js';
import { checkText } from '../core/report/check-text.js';
import { validate } from '../core/validate/index.js';
import type { Call } from './arguments.js';
import { eachWorkbook, jsonLine, worst, type ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { complainOfAnswers, loadCheckAnswers, loadRules } from './check-inputs.js';
import { loadTables } from './load.js';
import { markedWorkbooks } from './marked-workbooks.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';
import { nameOf, workbookFiles } from './workbook-files.js';

const SUFFIX: Readonly<Record<string, string>> = { text: '-校验报告.txt', json: '-校验报告.json', html: '-校验报告.html' };

/** gongkai check: 0 no error found, 1 at least one, 2 something could not be read. */
export function check({ inputs, format, options, flags }: Call, terminal: Terminal): ExitStatus {
  if (inputs.length === 0) throw misuse('没有写要校验的工作簿。');
  if (options.prior !== undefined) {
    loadTables(options.prior);
    terminal.complain('本版校验还不比对上年工作簿，--prior 只检查了能否读取。');
  }
  const rules = options.rules === undefined ? [] : loadRules(options.rules);
  const coverage = flags?.has('coverage') ?? false;
  const files = workbookFiles(inputs);
  const answersOf = options.answers === undefined ? null : loadCheckAnswers(options.answers, files.length);
  const inputFiles = [...files.map(({ path }) => path), ...[options.rules, options.answers].filter((path) => path !== undefined)];
  const marked = format === 'xlsx' ? markedWorkbooks(options.out, files.map(({ path }) => path)) : null;
  const output = openOutput(
    { out: marked ? undefined : options.out, separate: format === 'html', count: files.length, suffix: SUFFIX[format] ?? '', inputs: inputFiles },
    terminal,
  );
  let written = 0;
  const statuses = eachWorkbook(
    files,
    {
      json: format === 'json',
      done: (disclosure, path) => {
        const answered = answerFindings(validate(disclosure, { rules }), answersOf?.(nameOf(path)) ?? {});
        complainOfAnswers(answered, nameOf(path), terminal);
        const { report } = answered;
        const status = report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
        if (marked) {
          terminal.complain(marked.write(path, disclosure, report, today()));
          return { status, text: '' };
        }
        if (format === 'json') return { status, text: jsonLine({ ...checkJson(disclosure, report, { coverage }), path }) };
        if (format === 'html') return { status, text: checkHtml(disclosure, report, today()) };
        return { status, text: (written++ > 0 ? '\n' : '') + checkText(disclosure, report, { coverage }) };
      },
      nothing: (disclosure) => checkJson(disclosure, validate(disclosure)),
    },
    output,
    terminal,
  );
  if (format === 'text' && statuses.length > 1) terminal.out(`\n${summary(statuses)}\n`);
  return worst(statuses);
}

function summary(statuses: readonly ExitStatus[]): string {
  const count = (status: ExitStatus): number => statuses.filter((one) => one === status).length;
  const parts = [`没有错误 ${count(0)} 个`, `有错误 ${count(1)} 个`, count(2) > 0 && `未能校验 ${count(2)} 个`];
  return `共 ${statuses.length} 个工作簿：${parts.filter(Boolean).join('，')}。`;
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}

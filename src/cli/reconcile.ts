import { extname } from 'node:path';
import { reconcileHtml } from '../core/report/reconcile-html.js';
import { reconcileJson } from '../core/report/reconcile-json.js';
import { reconcileReportText } from '../core/report/reconcile-text.js';
import { reconcileText, type TextReport } from '../core/reconcile/index.js';
import { readText } from '../hosts/file/text/read-text.js';
import type { Call } from './arguments.js';
import { jsonLine, type ExitStatus } from './each-workbook.js';
import { describeFailure, Failure, misuse } from './failure.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';
import { nameOf, readBytes } from './workbook-files.js';

const WORKBOOK = /^\.(?:xlsx|xlsm|xls|et)$/i;

/** gongkai reconcile: 0 no error found, 1 at least one, 2 the text could not be read. */
export function reconcile({ inputs, format, options }: Call, terminal: Terminal): ExitStatus {
  const [path, ...more] = inputs;
  if (path === undefined) throw misuse('没有写要核对的说明文字。');
  if (more.length > 1) throw misuse('reconcile 一次只核对一份说明。');
  if (more.length === 1 || options.prior !== undefined) throw new Failure('not-yet', '说明与工作簿的核对还没有做好，现在只核对文字本身：只写说明文件，不写工作簿和 --prior。');
  if (WORKBOOK.test(extname(path))) throw misuse(`“${path}”是工作簿，reconcile 要的是说明文字（.docx、.txt、.md）。`);
  const name = nameOf(path);
  const output = openOutput({ out: options.out, separate: false, count: 1, suffix: `-核对报告.${EXTENSION[format] ?? 'txt'}`, inputs: [path] }, terminal);
  let report: TextReport;
  try {
    report = reconcileText(readText(readBytes(path), name));
  } catch (error) {
    if (format !== 'json') throw error;
    output.write(path, jsonLine({ workbook: null, text: name, error: describeFailure(error, name) }));
    return 2;
  }
  output.write(path, render(report, name, format));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const EXTENSION: Readonly<Record<string, string>> = { text: 'txt', json: 'json', html: 'html' };

function render(report: TextReport, name: string, format: string): string {
  if (format === 'json') return jsonLine(reconcileJson(report, name));
  return format === 'html' ? reconcileHtml(report, name) : reconcileReportText(report, name);
}

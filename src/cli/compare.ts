import { validate } from '../core/check/index.js';
import { comparableParts, compareVersions, type Comparison, type Version } from '../core/compare/index.js';
import type { Disclosure } from '../core/disclosure/model.js';
import type { CheckSettings } from '../core/finding/settings.js';
import { comparisonHtml } from '../core/report/comparison/html.js';
import { comparisonJson } from '../core/report/comparison/json.js';
import { comparisonText } from '../core/report/comparison/text.js';
import { notAmongSentence } from '../core/report/of-one.js';
import type { Call } from './arguments.js';
import { loadSettings } from './check-inputs.js';
import { today } from './check-printer.js';
import { jsonLine, type ExitStatus } from './each-workbook.js';
import { describeFailure, Failure, misuse } from './failure.js';
import { loadSource, type Source } from './load.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';
import { nameOf } from './workbook-files.js';

/** gongkai compare: 0 the later version has no new error, 1 it has, 2 one of the two could not be read. */
export async function compare({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [before, after, ...more] = inputs;
  if (before === undefined || after === undefined || more.length > 0)
    throw misuse('compare 要写两个工作簿：原来的和后来的。');
  const { check: settings } = loadSettings(options.settings, terminal);
  const output = await openOutput(
    {
      out: options.out,
      separate: false,
      count: 1,
      suffix: `-版本比较.${EXTENSION[format] ?? 'txt'}`,
      inputs: [before, after, ...(options.settings === undefined ? [] : [options.settings])],
    },
    terminal,
  );
  let comparison: Comparison;
  try {
    comparison = await compared(before, after, settings);
  } catch (error) {
    if (format !== 'json') throw error;
    const { code, message } = describeFailure(error, nameOf(after));
    await output.write(
      after,
      jsonLine({ before: { workbook: nameOf(before) }, after: { workbook: nameOf(after) }, error: { code, message } }),
    );
    await output.close();
    return 2;
  }
  await output.write(after, render(comparison, format));
  await output.close();
  return comparison.findings.new.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const EXTENSION: Readonly<Record<string, string>> = { text: 'txt', json: 'json', html: 'html' };

async function compared(before: string, after: string, settings: CheckSettings): Promise<Comparison> {
  const [one, other] = [await loadSource(before), await loadSource(after)];
  const parts = comparableParts(one.disclosure, other.disclosure);
  if (parts === null) {
    const book = one.disclosure.departments === undefined ? other : one;
    throw new Failure('several-departments', notAmongSentence(book.disclosure));
  }
  const versionOf = ({ workbook }: Source, disclosure: Disclosure): Version => ({
    workbook,
    disclosure,
    report: validate(disclosure, settings),
  });
  return compareVersions(versionOf(one, parts[0]), versionOf(other, parts[1]));
}

function render(comparison: Comparison, format: string): string {
  if (format === 'json') return jsonLine(comparisonJson(comparison));
  return format === 'html' ? comparisonHtml(comparison, today()) : comparisonText(comparison);
}

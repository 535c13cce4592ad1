import { figuresOf } from '../core/narrate/index.js';
import { figuresJson, figuresText } from '../core/report/figures.js';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { loadOne } from './load.js';
import { refuseInput } from './same-file.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';

/** gongkai figures: the names that a template may use, with what they stand for in this workbook. */
export async function figures({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [path, ...more] = inputs;
  if (path === undefined || more.length > 0) throw misuse('figures 要写一个工作簿。');
  const prior = options.prior === undefined ? undefined : (await loadOne(options.prior)).disclosure;
  const { disclosure } = await loadOne(path);
  const found = figuresOf(disclosure, prior);
  const text = format === 'json' ? figuresJson(disclosure.workbook, found) : figuresText(disclosure.workbook, found);
  const { out } = options;
  if (out === undefined) {
    terminal.out(text);
    return 0;
  }
  refuseInput(
    out,
    [path, options.prior].filter((one) => one !== undefined),
  );
  await writeWhole(out, text);
  return 0;
}

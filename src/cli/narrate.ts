import { statSync } from 'node:fs';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import type { Terminal } from './terminal.js';

/** gongkai narrate: 0 written, 2 a failure. A folder, or several workbooks, in one go. */
export async function narrate(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const { inputs, options, flags } = call;
  const [path, ...more] = inputs;
  if (path === undefined) throw misuse('没有写工作簿。');
  const asksOnly = flags?.has('questions') === true;
  if (asksOnly && options.format !== undefined && options.format !== 'json')
    throw misuse('--questions 只有 json 一种格式。');
  if (!asksOnly && options['last-answers'] !== undefined)
    throw misuse('--last-answers 要和 --questions 一起用：上年的回答只供参考，不直接写进说明。');
  if (more.length > 0 || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return (await import('./narrate-many.js')).narrateMany(call, terminal);
  return (await import('./narrate-one.js')).narrateOne(path, call, terminal);
}

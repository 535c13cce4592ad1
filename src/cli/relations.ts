import { relationsJson, relationsText } from '../core/report/relations.js';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';

/** gongkai relations: every relation that check knows. */
export async function relations({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  if (inputs.length > 0) throw misuse('relations 不需要工作簿。');
  const text = format === 'json' ? relationsJson() : relationsText();
  const { out } = options;
  if (out === undefined) terminal.out(text);
  else await writeWhole(out, text);
  return 0;
}

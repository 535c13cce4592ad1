import { tablesJson } from '../core/report/check-json.js';
import { tablesText } from '../core/report/tables-text.js';
import type { Call } from './arguments.js';
import { eachWorkbook, jsonLine, worst, type ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import { loadPublished } from './load.js';
import { openOutput } from './output.js';
import type { Terminal } from './terminal.js';
import { isCheckable, workbookFiles } from './workbook-files.js';

/** gongkai tables: which 公开表 each workbook holds. */
export async function tables({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  if (inputs.length === 0) throw misuse('没有写要识别的工作簿。');
  const files = workbookFiles(inputs, (sentence) => terminal.complain(sentence), isCheckable);
  const json = format === 'json';
  const output = await openOutput(
    {
      out: options.out,
      separate: false,
      count: files.length,
      suffix: json ? '-公开表.json' : '-公开表.txt',
      inputs: files.map(({ path }) => path),
    },
    terminal,
  );
  let written = 0;
  const visits = await eachWorkbook(
    files,
    {
      json,
      load: loadPublished,
      done: ({ disclosure }, path) => ({
        status: 0,
        text: json
          ? jsonLine({ ...tablesJson(disclosure), path })
          : (written++ > 0 ? '\n' : '') + tablesText(disclosure),
      }),
      nothing: tablesJson,
    },
    output,
    terminal,
  );
  await output.close();
  return worst(visits);
}

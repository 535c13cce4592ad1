import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Disclosure } from '../core/disclosure/model.js';
import { verdictOf } from '../core/report/verdict.js';
import type { Report } from '../core/finding/finding.js';
import { annotateWorkbook } from '../hosts/file/annotate/index.js';
import { Failure, misuse } from './failure.js';
import { folderOf, freshNames, isFolder, stemOf } from './output.js';
import { refuseInput } from './same-file.js';
import { writeWhole } from './whole-file.js';
import { nameOf, readBytes } from './workbook-files.js';

export interface MarkedWorkbooks {
  /** Writes the marked copy of one workbook and says so in one sentence. Throws Failure or UnreadableWorkbook. */
  write(path: string, disclosure: Disclosure, report: Report, checkedOn: string): Promise<string>;
}

/**
 * `check --format xlsx`: one workbook to a file, several into a folder; what is read is never written over.
 *
 * @param count how many workbooks are checked
 * @param inputs every file that is read, of which none is written over
 */
export function markedWorkbooks(out: string | undefined, count: number, inputs: readonly string[]): MarkedWorkbooks {
  const several = count > 1;
  if (several && out === undefined) throw new Failure('usage', '多个工作簿要用 --out 指定存放标注结果的文件夹。');
  if (several && out !== undefined && existsSync(out) && !isFolder(out))
    throw new Failure('usage', `“${out}”不是文件夹，多个工作簿的标注结果要存到文件夹里。`);
  const folder = several ? out! : folderOf(out);
  if (out !== undefined && folder === null) {
    refuseInput(out, inputs);
    if (!/^\.xls[xm]$/i.test(extname(out))) throw misuse('标注后的工作簿要存为 .xlsx（带宏的存为 .xlsm）。');
  }
  const fresh = freshNames(inputs);
  return {
    write: async (path, disclosure, report, checkedOn) => {
      const { content, extension } = annotateWorkbook(readBytes(path), disclosure, report, checkedOn);
      const target =
        folder === null
          ? named(out!, extension)
          : fresh((number) => join(folder, `${stemOf(path)}-校验${number}${extension}`));
      if (out === undefined && existsSync(target))
        throw new Failure('exists', `“${target}”已经存在，没有覆盖；要覆盖请用 --out 写明这个文件。`);
      await writeWhole(target, content);
      const { faults, tolerated } = verdictOf(report);
      return `已写入“${target}”：${nameOf(path)} ${[faults, tolerated].filter((part) => part !== null).join(' · ')}。`;
    },
  };
}

/** Excel opens a workbook with macros under .xlsm alone, one without under .xlsx alone. */
function named(out: string, extension: string): string {
  if (extname(out).toLowerCase() === extension) return out;
  throw misuse(
    extension === '.xlsm'
      ? '这个工作簿带宏，--out 的文件名要用 .xlsm。'
      : '这个工作簿不带宏，--out 的文件名要用 .xlsx。',
  );
}

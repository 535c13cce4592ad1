import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Disclosure } from '../core/disclosure/model.js';
import { verdictOf } from '../core/report/verdict.js';
import type { Report } from '../core/finding/finding.js';
import type { Annotated } from '../hosts/file/annotate/index.js';
import { Failure, misuse } from './failure.js';
import { folderOf, freshNames, isFolder, stemOf } from './output.js';
import { refuseInput } from './same-file.js';
import { writeWhole } from './whole-file.js';
import { nameOf, readBytes } from './workbook-files.js';

export interface WorkbookCopies {
  /** Writes what is made of one workbook and says so in one sentence. Throws Failure or UnreadableWorkbook. */
  write(path: string, disclosure: Disclosure, report: Report, checkedOn: string): Promise<string>;
}

/** A file of Excel that `check` makes of each workbook. */
interface CopyKind {
  /** What it is called where it is spoken of. */
  readonly name: string;
  /** Behind the workbook's name. */
  readonly suffix: string;
  readonly extensions: RegExp;
  readonly misnamed: string;
  make(path: string, disclosure: Disclosure, report: Report, checkedOn: string): Promise<Annotated>;
}

/** By the format that asks for it. */
const KINDS: Readonly<Record<string, CopyKind>> = {
  xlsx: {
    name: '标注结果',
    suffix: '-校验',
    extensions: /^\.xls[xm]$/i,
    misnamed: '标注后的工作簿要存为 .xlsx（带宏的存为 .xlsm）。',
    make: async (path, ...checked) => {
      const { annotateWorkbook } = await import('../hosts/file/annotate/index.js');
      return annotateWorkbook(readBytes(path), ...checked);
    },
  },
  list: {
    name: '问题清单',
    suffix: '-问题清单',
    extensions: /^\.xlsx$/i,
    misnamed: '问题清单要存为 .xlsx。',
    make: async (_, ...checked) => {
      const { listOfFindings } = await import('./finding-list.js');
      return { content: listOfFindings(...checked), extension: '.xlsx' };
    },
  },
};

/**
 * `check --format xlsx` and `--format list`: of one workbook to a file, of several into a folder; what is read is never
 * written over. Null for the other formats.
 *
 * @param count how many workbooks are checked
 * @param inputs every file that is read, of which none is written over
 */
export function workbookCopies(
  format: string,
  out: string | undefined,
  count: number,
  inputs: readonly string[],
): WorkbookCopies | null {
  const kind = KINDS[format];
  if (kind === undefined) return null;
  const several = count > 1;
  if (several && out === undefined) throw new Failure('usage', `多个工作簿要用 --out 指定存放${kind.name}的文件夹。`);
  if (several && out !== undefined && existsSync(out) && !isFolder(out))
    throw new Failure('usage', `“${out}”不是文件夹，多个工作簿的${kind.name}要存到文件夹里。`);
  const folder = several ? out! : folderOf(out);
  if (out !== undefined && folder === null) {
    refuseInput(out, inputs);
    if (!kind.extensions.test(extname(out))) throw misuse(kind.misnamed);
  }
  const fresh = freshNames(inputs);
  return {
    write: async (path, disclosure, report, checkedOn) => {
      const { content, extension } = await kind.make(path, disclosure, report, checkedOn);
      const target =
        folder === null
          ? named(out!, extension)
          : fresh((number) => join(folder, `${stemOf(path)}${kind.suffix}${number}${extension}`));
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

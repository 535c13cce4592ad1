import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { TextReport } from '../core/reconcile/index.js';
import { textComments } from '../core/report/reconcile-comments.js';
import { textVerdict } from '../core/report/reconcile-words.js';
import { annotateDocx } from '../hosts/file/comments/index.js';
import { Failure, misuse } from './failure.js';
import { folderOf, stemOf } from './output.js';
import { refuseInput } from './same-file.js';
import { writeWhole } from './whole-file.js';
import { nameOf } from './workbook-files.js';

export interface CommentedCopy {
  /** Writes the copy and says so in one sentence. Throws Failure or UnreadableText. */
  write(bytes: Uint8Array, report: TextReport): Promise<string>;
}

/**
 * `reconcile --format docx`: the document with comments, to a file or into a folder; what is read is never written
 * over.
 */
export function commentedCopy(out: string | undefined, path: string, inputs: readonly string[]): CommentedCopy {
  if (extname(path).toLowerCase() !== '.docx')
    throw misuse(`“${nameOf(path)}”不是 .docx 文档，加不了批注；请用 --format html，或在 Word、WPS 中另存为 .docx。`);
  const folder = folderOf(out);
  if (out !== undefined && folder === null && extname(out).toLowerCase() !== '.docx')
    throw misuse('加了批注的说明要存为 .docx。');
  const target = folder === null ? out! : join(folder, `${stemOf(path)}-核对.docx`);
  refuseInput(target, inputs);
  return {
    write: async (bytes, report) => {
      const content = annotateDocx(bytes, nameOf(path), textComments(report), new Date());
      if (out === undefined && existsSync(target))
        throw new Failure('exists', `“${target}”已经存在，没有覆盖；要覆盖请用 --out 写明这个文件。`);
      await writeWhole(target, content);
      return `已写入“${target}”：${report.findings.length > 0 ? `${textVerdict(report).faults}，每处一条批注` : '没有发现问题，没有加批注'}。`;
    },
  };
}

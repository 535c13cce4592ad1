import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../core/report/printable.js';
import { Failure, misuse } from './failure.js';
import { freshNames, stemOf } from './output.js';
import { guarded, writeWhole } from './whole-file.js';

/** The files that many workbooks lead to, in one folder. */
export interface NarrativeFiles {
  /** Writes what belongs to one workbook. Throws a Failure where another file stands there. */
  write(workbook: string, content: string | Uint8Array): Promise<void>;
  /** Writes the list of what is open under a name that is free, and gives it. */
  list(content: Uint8Array): Promise<string>;
}

/**
 * @param suffix "-说明.docx": what follows the workbook's name
 * @param inputs every file that is read, of which none is written over
 */
export async function narrativeFiles(
  out: string | undefined,
  suffix: string,
  inputs: readonly string[],
): Promise<NarrativeFiles> {
  if (out === undefined) throw misuse('多个工作簿的说明要用 --out 指定存放的文件夹。');
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Failure('usage', `“${out}”不是文件夹，多个工作簿的说明要存到文件夹里。`);
  await guarded(out, async () => mkdirSync(out, { recursive: true }));
  const fresh = freshNames(inputs);
  return {
    write: async (workbook, content) => {
      const target = fresh((number) => join(out, `${stemOf(workbook)}${number}${suffix}`));
      const bytes = typeof content === 'string' ? Buffer.from(printable(content)) : content;
      // what was written before may hold a person's work since; the same bytes hold none
      if (existsSync(target) && !readFileSync(target).equals(bytes))
        throw new Failure('exists', `“${target}”已经存在，内容不同，没有覆盖；请先移走它，或换一个 --out 文件夹。`);
      await writeWhole(target, bytes);
    },
    list: async (content) => {
      for (let number = 1; ; number += 1) {
        const target = join(out, `未回答${number === 1 ? '' : `-${number}`}.xlsx`);
        if (existsSync(target) && !readFileSync(target).equals(content)) continue;
        await writeWhole(target, content);
        return target;
      }
    },
  };
}

import { existsSync, mkdirSync, statSync, writeFileSync, appendFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Failure } from './failure.js';
import type { Terminal } from './terminal.js';
import { nameOf } from './workbook-files.js';

/** Takes the results, one workbook after the other. */
export interface Output {
  /** Gives the name of the file where each workbook has one of its own, else null. */
  write(workbook: string, text: string): string | null;
  /** What is said of all workbooks at the end; in a folder a file named 汇总. */
  conclude(text: string): void;
}

export interface OutputPlan {
  /** --out; nothing means the screen. */
  readonly out: string | undefined;
  /** One file for each workbook, so that several need a folder. */
  readonly separate: boolean;
  readonly count: number;
  /** "-校验报告.html": what follows the workbook's name in a folder. */
  readonly suffix: string;
  /** Files that must not be written over. */
  readonly inputs: readonly string[];
}

export function openOutput({ out, separate, count, suffix, inputs }: OutputPlan, terminal: Terminal): Output {
  if (out === undefined) {
    if (separate && count > 1) throw new Failure('usage', '多个工作簿要用 --out 指定存放报告的文件夹。');
    const say = (text: string): null => {
      terminal.out(text);
      return null;
    };
    return { write: (_, text) => say(text), conclude: say };
  }
  if (intoFolder({ out, separate, count })) return folderOutput(out, suffix);
  refuseInput(out, inputs);
  guarded(out, () => writeFileSync(out, ''));
  const append = (text: string): null => {
    guarded(out, () => appendFileSync(out, text));
    return null;
  };
  return { write: (_, text) => append(text), conclude: append };
}

/** True when each workbook gets a file of its own. */
export function intoFolder({ out, separate, count }: Pick<OutputPlan, 'out' | 'separate' | 'count'>): boolean {
  return out !== undefined && (isFolder(out) || (separate && count > 1));
}

/** An existing folder, or a name that can only mean one. */
export function isFolder(out: string): boolean {
  return /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
}

function folderOutput(folder: string, suffix: string): Output {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Failure('usage', `“${folder}”不是文件夹，多个工作簿的报告要存到文件夹里。`);
  guarded(folder, () => mkdirSync(folder, { recursive: true }));
  const taken = new Set<string>();
  return {
    write: (workbook, text) => {
      let path = join(folder, stemOf(workbook) + suffix);
      for (let number = 2; taken.has(path); number++) path = join(folder, `${stemOf(workbook)}-${number}${suffix}`);
      taken.add(path);
      guarded(path, () => writeFileSync(path, text));
      return basename(path);
    },
    conclude: (text) => {
      const path = join(folder, `汇总${extname(suffix)}`);
      guarded(path, () => writeFileSync(path, text));
    },
  };
}

/** "2021公开表.xlsx" → "2021公开表". */
export function stemOf(workbook: string): string {
  const name = nameOf(workbook);
  return name.slice(0, name.length - extname(name).length) || name;
}

export function refuseInput(out: string, inputs: readonly string[]): void {
  if (inputs.some((input) => resolve(input) === resolve(out))) throw new Failure('usage', `--out 不能是要读取的文件“${out}”本身。`);
}

/** Writes one file, making its folder. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  });
}

/** Runs a write; whatever the file system says becomes one sentence. */
export function guarded(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Failure('not-writable', `无法写入“${path}”（${(error as NodeJS.ErrnoException).code ?? '原因不明'}）。`);
  }
}

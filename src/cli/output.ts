import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { printable } from '../core/report/printable.js';
import { Failure } from './failure.js';
import { amongFiles, refuseInput } from './same-file.js';
import type { Terminal } from './terminal.js';
import { guarded, probe, writeWhole } from './whole-file.js';
import { nameOf } from './workbook-files.js';

/** Takes the results, one workbook after the other. */
export interface Output {
  /** Gives the name of the file where each workbook has one of its own, else null. */
  write(workbook: string, text: string): Promise<string | null>;
  /** What is said of all workbooks at the end; in a folder a file named 汇总. */
  conclude(text: string): Promise<void>;
  /** Puts a file that all workbooks share into its place; before that nothing of it is there. */
  close(): Promise<void>;
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

export async function openOutput(plan: OutputPlan, terminal: Terminal): Promise<Output> {
  const { out, separate, count, inputs } = plan;
  if (out === undefined) {
    if (separate && count > 1) throw new Failure('usage', '多个工作簿要用 --out 指定存放报告的文件夹。');
    const say = async (text: string): Promise<null> => {
      terminal.out(text);
      return null;
    };
    return {
      write: (_, text) => say(text),
      conclude: async (text) => void (await say(text)),
      close: async () => undefined,
    };
  }
  if (intoFolder(plan)) return folderOutput(out, plan);
  refuseInput(out, inputs);
  await probe(out);
  return fileOutput(out);
}

function fileOutput(out: string): Output {
  const parts: Uint8Array[] = [];
  const append = async (text: string): Promise<null> => {
    parts.push(new TextEncoder().encode(printable(text)));
    return null;
  };
  return {
    write: (_, text) => append(text),
    conclude: async (text) => void (await append(text)),
    close: () => writeWhole(out, Buffer.concat(parts)),
  };
}

/** An output with a blank line between the texts. */
export function apart(output: Output): Output {
  let written = false;
  const next = (text: string): string => {
    const lead = written && text !== '' ? '\n' : '';
    written ||= text !== '';
    return lead + text;
  };
  return {
    ...output,
    write: (workbook, text) => output.write(workbook, next(text)),
    conclude: (text) => output.conclude(next(text)),
  };
}

/** True when each workbook gets a file of its own. */
export function intoFolder({ out, separate, count }: Pick<OutputPlan, 'out' | 'separate' | 'count'>): boolean {
  return out !== undefined && (isFolder(out) || (separate && count > 1));
}

/** An existing folder, or a name that can only mean one. */
export function isFolder(out: string): boolean {
  return /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
}

/** The folder that `--out` means, this one where it is not written; null where it names a file. */
export function folderOf(out: string | undefined): string | null {
  if (out === undefined) return '';
  return isFolder(out) ? out : null;
}

async function folderOutput(folder: string, { suffix, inputs }: OutputPlan): Promise<Output> {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Failure('usage', `“${folder}”不是文件夹，多个工作簿的报告要存到文件夹里。`);
  await guarded(folder, () => mkdir(folder, { recursive: true }));
  const fresh = freshNames(inputs);
  return {
    write: async (workbook, text) => {
      const path = fresh((number) => join(folder, `${stemOf(workbook)}${number}${suffix}`));
      await writeWhole(path, printable(text));
      return basename(path);
    },
    conclude: async (text) =>
      writeWhole(
        fresh((number) => join(folder, `汇总${number}${extname(suffix)}`)),
        text,
      ),
    close: async () => undefined,
  };
}

/**
 * Gives each file a name of its own, numbered where two would share one ("", "-2", "-3"): also where they differ in
 * letter case alone, which is one name on many disks, and where the name is that of a file that is read.
 */
export function freshNames(inputs: readonly string[]): (nameWith: (number: string) => string) => string {
  const taken = new Set<string>();
  const isInput = amongFiles(inputs);
  return (nameWith) => {
    for (let number = 1; ; number += 1) {
      const path = nameWith(number === 1 ? '' : `-${number}`);
      const key = path.normalize('NFC').toLowerCase();
      if (taken.has(key) || isInput(path)) continue;
      taken.add(key);
      return path;
    }
  };
}

/** "2021公开表.xlsx" → "2021公开表". */
export function stemOf(workbook: string): string {
  const name = nameOf(workbook);
  return name.slice(0, name.length - extname(name).length) || name;
}

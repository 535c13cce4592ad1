import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOfText, type NamedFile } from '../core/inspect/pair-texts.js';
import { isPagesName, isTextName } from '../hosts/file/file-names.js';
import type { FileText } from '../hosts/file/text/read-text.js';
import { describeFailure } from './failure.js';
import { loadText } from './load-text.js';
import { stemOf } from './output.js';
import { nameOf } from './workbook-files.js';

/** Deeper than anybody files. */
const DEEPEST = 32;

/** A 说明 with what it says of itself. */
export interface TextFile extends NamedFile {
  readonly path: string;
  readonly file: FileText;
}

/** Texts among the arguments and in the folders of them, in name order, and what may be one. */
export function textPaths(inputs: readonly string[]): string[] {
  return inputs.flatMap((path) => {
    if (mayBeText(path)) return [path];
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? textsUnder(path, 0) : [];
  });
}

function textsUnder(folder: string, depth: number): string[] {
  if (depth > DEEPEST) return [];
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // the workbooks in it are passed over and told of as well
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return textsUnder(path, depth + 1);
      return entry.isFile() && mayBeText(path) ? [path] : [];
    });
}

function mayBeText(path: string): boolean {
  return isTextName(path) || isPagesName(path);
}

/**
 * Reads the texts; of one that cannot be read `complain` is told why. What is published and is no 说明, or cannot be read
 * as one, is left out: it is a workbook.
 */
export async function readTexts(
  paths: readonly string[],
  complain: (sentence: string) => void,
): Promise<{ readonly files: readonly TextFile[]; readonly unread: readonly string[] }> {
  const files: TextFile[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    try {
      const file = await loadText(path);
      const { isNarrative, ...identity } = identityOfText(file.text);
      if (isPagesName(path) && !isNarrative) continue;
      files.push({ path, file, folder: dirname(path), stem: stemOf(path), ...identity });
    } catch (error) {
      if (isPagesName(path)) continue;
      complain(describeFailure(error, nameOf(path)).message);
      unread.push(path);
    }
  }
  return { files, unread };
}

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isPagesName, isWorkbookName } from '../hosts/file/file-names.js';
import { Failure } from './failure.js';
import { filesUnder, sayPassedOver } from './folder.js';
import { systemReason } from './system-reason.js';

/** An argument made plain: a file to read, or why there is none. */
export interface WorkbookFile {
  readonly path: string;
  readonly problem?: Failure;
  /** Of what is published, found in a folder: it may be a 说明, and hold no table. */
  readonly mayBeText?: true;
}

/** What the checks are made of: published files too. */
export function isCheckable(name: string): boolean {
  return isWorkbookName(name) || isPagesName(name);
}

/**
 * Files as they are; of folders every workbook, or what else is wanted by its name, in them and their subfolders, in name
 * order. `passed` is told in one sentence what was passed over.
 */
export function workbookFiles(
  inputs: readonly string[],
  passed: (sentence: string) => void = () => undefined,
  isWanted = isWorkbookName,
): WorkbookFile[] {
  return inputs.flatMap((path) => {
    try {
      if (!statSync(path).isDirectory()) return [{ path }];
      const found = filesUnder(path, isWanted);
      const sentence = sayPassedOver(path, found.passedOver);
      if (sentence !== null) passed(sentence);
      if (found.workbooks.length > 0)
        return found.workbooks.map((workbook) =>
          isPagesName(workbook) ? { path: workbook, mayBeText: true } : { path: workbook },
        );
      return [
        { path, problem: new Failure('empty-folder', `文件夹“${path}”里没有工作簿（.xlsx、.xlsm、.xls、.et）。`) },
      ];
    } catch (error) {
      return [{ path, problem: fileFailure(error, path) }];
    }
  });
}

/** Reads a file whole. Throws a Failure. */
export function readBytes(path: string): Uint8Array {
  try {
    if (!statSync(path).isFile()) throw new Failure('not-a-file', `“${path}”不是文件。`);
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(error, path);
  }
}

export function nameOf(path: string): string {
  return basename(path);
}

function fileFailure(error: unknown, path: string): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('not-found', `找不到“${path}”。`);
  if (code === 'EACCES' || code === 'EPERM') return new Failure('no-access', `没有权限读取“${path}”。`);
  return new Failure('not-readable', `读取“${path}”失败（${systemReason(error)}）。`);
}

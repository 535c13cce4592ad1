import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './failure.js';

/**
 * Tells whether a name leads to one of the files: through links, hard links, or letter case where the disk minds none.
 */
export function amongFiles(files: readonly string[]): (path: string) => boolean {
  const paths = new Set(files.map((file) => resolve(file)));
  const identities = new Set(files.map(identityOf));
  return (path) => {
    if (paths.has(resolve(path))) return true;
    const identity = identityOf(path);
    return identity !== null && identities.has(identity);
  };
}

function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** Throws a Failure when the file to be written is one of those that are read. */
export function refuseInput(out: string, inputs: readonly string[]): void {
  if (amongFiles(inputs)(out)) throw new Failure('usage', `--out 不能是要读取的文件“${out}”本身。`);
}

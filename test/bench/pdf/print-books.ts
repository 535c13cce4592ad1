import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { flatBook } from './flat-book.js';
import type { Look } from './looks.js';

/** Prints workbooks with LibreOffice (soffice) into a folder, each a PDF by its name. */
export function printBooks(
  books: readonly { readonly name: string; readonly book: Workbook }[],
  look: Look,
  folder: string,
): void {
  printFiles(
    books.map(({ name, book }) => [`${name}.fods`, flatBook(book, look)]),
    folder,
  );
}

/** Prints files with LibreOffice (soffice) into a folder, each a PDF by its name. */
export function printFiles(files: readonly (readonly [string, string | Uint8Array])[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const sources = files.map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  const profile = resolve(folder, '.soffice');
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf'];
  execFileSync('soffice', [...options, '--outdir', folder, ...sources], { stdio: 'ignore' });
  for (const path of [...sources, profile]) rmSync(path, { recursive: true });
}

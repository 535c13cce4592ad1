/**
 * `npm run pdf:prints -- FOLDER [LOOK …]`: prints the workbooks of test/fixtures and test/forms with LibreOffice (soffice),
 * in every look or those named, a folder for each: what `npm run pdf -- FOLDER` reads.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printedBooks } from './books.js';
import { flatBook } from './flat-book.js';
import { LOOKS } from './looks.js';

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run pdf:prints -- FOLDER [LOOK …]');
const profile = resolve(folder, '.soffice');
for (const [name, look] of Object.entries(LOOKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const prints = join(folder, name);
  mkdirSync(prints, { recursive: true });
  const sources = printedBooks().map(({ name: of, book }) => {
    const path = join(prints, `${of}.fods`);
    writeFileSync(path, flatBook(book, look));
    return path;
  });
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf'];
  execFileSync('soffice', [...options, '--outdir', prints, ...sources], { stdio: 'ignore' });
  sources.forEach((path) => rmSync(path));
  console.log(name);
}
rmSync(profile, { recursive: true, force: true });

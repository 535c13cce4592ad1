/**
 * `npm run pdf:prints -- FOLDER [LOOK …]`: prints the workbooks of test/fixtures and test/forms with LibreOffice (soffice),
 * in every look or those named, a folder for each: what `npm run pdf -- FOLDER` reads.
 */
import { join } from 'node:path';
import { printedBooks } from './books.js';
import { LOOKS } from './looks.js';
import { printBooks } from './print-books.js';

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run pdf:prints -- FOLDER [LOOK …]');
for (const [name, look] of Object.entries(LOOKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  printBooks(printedBooks(), look, join(folder, name));
  console.log(name);
}

/**
 * `npm run pdf -- FOLDER [-v] [LOOK …]`: PDFs printed from known workbooks, against these. FOLDER has a folder for each look,
 * in it a PDF for each workbook by its name, as prints.ts leaves them. `-v` names every finding that the PDF alone has.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterMaps } from '../../../src/cli/character-maps.js';
import { printed } from '../../../src/core/report/say/printed.js';
import { readPublished } from '../../../src/hosts/file/read-published.js';
import { printedBooks } from './books.js';
import { comparePrint, type Compared } from './compare.js';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run pdf -- FOLDER [-v]');
const books = printedBooks();

const looks = options.filter((option) => option !== '-v');
for (const way of readdirSync(folder)) {
  if (looks.length > 0 && !looks.includes(way)) continue;
  const results: Compared[] = [];
  let [pages, time] = [0, 0];
  for (const { name, book } of books) {
    const path = join(folder, way, `${name}.pdf`);
    if (!existsSync(path)) continue;
    const begun = performance.now();
    const pdf = await readPublished(readFileSync(path), `${name}.pdf`, characterMaps);
    time += performance.now() - begun;
    pages += pdf.pages ?? 0;
    const result = comparePrint(book, pdf);
    results.push(result);
    if (options.includes('-v'))
      for (const finding of result.false)
        console.log(`  ${way}/${name}: ${finding.severity} ${printed(finding).message}`);
  }
  const sum = (of: (result: Compared) => number): number => results.reduce((total, result) => total + of(result), 0);
  const falseErrors = sum((result) => result.false.filter(({ severity }) => severity === 'error').length);
  console.log(
    [
      way.padEnd(15),
      `amounts ${sum(({ right }) => right)}/${sum(({ amounts }) => amounts)}, other ${sum(({ wrong }) => wrong)}`,
      `tables ${sum(({ recognized }) => recognized)}/${sum(({ tables }) => tables)}`,
      `findings ${sum(({ same }) => same)}/${sum(({ findings }) => findings)}`,
      `false errors ${falseErrors}, other ${sum((result) => result.false.length) - falseErrors}`,
      `told unread ${sum(({ unread }) => unread)}`,
      `${(time / Math.max(1, pages)).toFixed(1)} ms a page`,
    ].join(' | '),
  );
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { narrate } from '../../../src/core/narrate/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { printedBooks } from './books.js';
import { governmentBook } from './government-book.js';
import { LOOKS } from './looks.js';
import { printBooks, printFiles } from './print-books.js';

/** Long PDFs by their names, printed into a folder where they are not there yet (soffice, pdfunite of poppler). */
export async function longBooks(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const parts = join(folder, 'parts');
  if (!existsSync(parts)) await printParts(parts);
  const tables = printedBooks().map(({ name }) => join(parts, `${name}.pdf`));
  const texts = textBooks().map(({ name }) => join(parts, `${name}.text.pdf`));
  const [lingshou] = tables.filter((path) => path.includes('lingshou'));
  const chapters = tables.flatMap((table, at) => [texts[at % texts.length]!, table]);
  return [
    joined(folder, 'department-60', [lingshou!, ...repeated(texts, 60)], 60),
    joined(folder, 'government-400', [join(parts, 'government.pdf'), ...repeated(texts, 400)], 400),
    joined(folder, 'departments-400', repeated(chapters, 400), 400),
    ...[50, 100, 200, 500].map((pages) => joined(folder, `pages-${pages}`, repeated(chapters, pages), pages)),
  ];
}

async function printParts(folder: string): Promise<void> {
  printBooks([...printedBooks(), { name: 'government', book: governmentBook() }], LOOKS['ruled']!, folder);
  const texts = textBooks().map(async ({ name, book }) => {
    const narrative = narrate(recognize(book));
    return [`${name}.text.docx`, await narrativeDocx(narrative)] as const;
  });
  printFiles(await Promise.all(texts), folder);
}

/** Those of test/fixtures: their 说明 is printed too. */
function textBooks(): ReturnType<typeof printedBooks> {
  return printedBooks().filter(({ name }) => !name.startsWith('form-') && !name.includes('corrected'));
}

/** Paths over and over, enough for so many pages of one each. */
function repeated(paths: readonly string[], pages: number): string[] {
  return Array.from({ length: pages }, (_, at) => paths[at % paths.length]!);
}

/** These files one after another as one, until it has so many pages. */
function joined(folder: string, name: string, paths: readonly string[], pages: number): string {
  const path = join(folder, `${name}.pdf`);
  if (existsSync(path)) return path;
  const taken: string[] = [];
  for (let count = 0; count < pages; count += pagesOf(taken.at(-1)!)) taken.push(paths[taken.length]!);
  execFileSync('pdfunite', [...taken, path]);
  return path;
}

function pagesOf(path: string): number {
  return Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))![1]);
}

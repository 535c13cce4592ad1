/**
 * `npm run reading -- FOLDER`: reads back every .txt, .md and .docx of a folder, each with the workbook of its name beside
 * it where there is one, and prints a table of what was read, with the sums by kind of text. Lines "# name: value" up to
 * "---" at the head of a text say where it comes from; they are no part of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText, type Workbooks } from '../../src/core/reconcile/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { readFileText } from '../../src/hosts/file/text/read-text.js';
import { countedOf, COUNTS, known, sumsOf, understood, withoutHead, type Counted } from './counted.js';

const TEXTS = ['.txt', '.md', '.docx'];
const WORKBOOKS = ['.xlsx', '.xlsm', '.xls', '.et'];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run reading -- FOLDER');
  process.exit(2);
}

const all: Counted[] = [];
console.log(`| file | kind | ${COUNTS.join(' | ')} | understood | known |`);
console.log(`|${' --- |'.repeat(COUNTS.length + 4)}`);
for (const name of readdirSync(folder).sort()) {
  if (!TEXTS.includes(extname(name).toLowerCase())) continue;
  try {
    const file = readFileText(readFileSync(join(folder, name)), name);
    const { text, said } = withoutHead(file.text);
    const counted = countedOf(name, reconcileText(text, workbooksBeside(folder, name), file), said);
    all.push(counted);
    console.log(rowOf(counted));
  } catch (error) {
    console.log(`| ${name} | ${error instanceof Error ? error.message : String(error)} |`);
  }
}
for (const sum of sumsOf(all)) console.log(rowOf(sum));

function workbooksBeside(place: string, name: string): Workbooks | undefined {
  const stem = name.slice(0, -extname(name).length);
  const workbook = WORKBOOKS.map((extension) => stem + extension).find((one) => existsSync(join(place, one)));
  if (workbook === undefined) return undefined;
  return { disclosure: recognize(readWorkbook(readFileSync(join(place, workbook)), workbook)) };
}

function rowOf(counted: Counted): string {
  const counts = COUNTS.map((count) => counted[count]);
  return `| ${[counted.name, counted.kind, ...counts, understood(counted), known(counted)].join(' | ')} |`;
}

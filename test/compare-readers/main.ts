import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { compare, type Comparison, type Keeps } from './compare.js';
import { freshFolder, programs } from './programs.js';
import { fixtures, FORMATS, FORMS } from './samples.js';
import { htmlOf, spreadsheetXmlOf, xlsxOf } from './writers.js';

/** `npm run compare-readers`: every fixture and form through every writer that is here, into docs/reliability.md. */

const BEGIN = '<!-- compare-readers -->';
const END = '<!-- /compare-readers -->';
const MOST_SHOWN = 12;

const cache = join(process.cwd(), '.cache', 'compare-readers');
const sources: { readonly name: string; readonly bytes: Uint8Array; readonly workbook: Workbook }[] = [
  ...fixtures(),
  ...[...FORMS, FORMATS].map(writtenByUs),
];
const folder = freshFolder(join(cache, 'in'));
const files = sources.map(({ bytes }, at) => {
  const file = join(folder, `${at}.xlsx`);
  writeFileSync(file, bytes);
  return file;
});

/** A form as a file; what its cells show is not in its literals. */
function writtenByUs(form: Workbook): (typeof sources)[number] {
  const bytes = xlsxOf(form);
  return { name: form.name, bytes, workbook: readWorkbook(bytes, form.name) };
}

const rows: string[] = [];

function report(name: string, keeps: Keeps, written: readonly (Uint8Array | undefined)[]): void {
  const compared = sources.flatMap(({ workbook }, at): Comparison[] => {
    const bytes = written[at];
    return bytes === undefined ? [] : [compared1(workbook, bytes, keeps, at)];
  });
  if (compared.length === 0) return void rows.push(`| ${name} | wrote nothing | | | |`);
  const sum = (count: (one: Comparison) => number): number => compared.reduce((total, one) => total + count(one), 0);
  const differences = compared.flatMap((one) => one.differences);
  rows.push(
    `| ${name} | ${compared.length} | ${sum((one) => one.numbers)} | ${sum((one) => one.texts)} | ${differences.length} |`,
  );
  process.stdout.write(
    `${rows.at(-1)!}\n${differences
      .slice(0, MOST_SHOWN)
      .map((line) => `    ${line}\n`)
      .join('')}`,
  );
}

function compared1(workbook: Workbook, bytes: Uint8Array, keeps: Keeps, at: number): Comparison {
  try {
    return compare(workbook, readWorkbook(bytes, `${at}`), keeps);
  } catch (error) {
    return { numbers: 0, texts: 0, differences: [String(error)] };
  }
}

const all = (write: (workbook: Workbook) => Uint8Array): Uint8Array[] => sources.map(({ workbook }) => write(workbook));
report(
  'own writer, .xlsx',
  'values',
  all((workbook) => xlsxOf(workbook)),
);
report(
  'own writer, strict .xlsx',
  'values',
  all((workbook) => xlsxOf(workbook, true)),
);
report('own writer, XML 2003', 'values', all(spreadsheetXmlOf));
report('own writer, HTML', 'shown', all(htmlOf));
for (const [index, program] of programs(cache).entries()) {
  const written = await program.rewrite(files, freshFolder(join(cache, `out-${index}`)));
  if (written === null) rows.push(`| ${program.name} | not installed | | | |`);
  else
    report(
      program.name,
      program.keeps,
      files.map((file) => written.get(file)),
    );
}

const table = [
  BEGIN,
  '',
  '| written by | workbooks | numbers | texts | cells that differ |',
  '|---|---|---|---|---|',
  ...rows,
  '',
  END,
].join('\n');
const page = join(process.cwd(), 'docs', 'reliability.md');
const before = existsSync(page) ? readFileSync(page, 'utf8') : '# Reliability\n';
const start = before.indexOf(BEGIN);
const end = before.indexOf(END);
writeFileSync(
  page,
  start < 0 || end < 0
    ? `${before.trimEnd()}\n\n## What other programs write\n\n${table}\n`
    : before.slice(0, start) + table + before.slice(end + END.length),
);

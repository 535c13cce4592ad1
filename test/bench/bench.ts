/**
 * `npm run bench [rounds]`: what checking costs beside what everyone knows, ours and the peer in turns in one run, with
 * the ratio and what is to be reached. Not a test. Processor time of this process, warm and the least of all rounds, where
 * nothing else is said.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { optimizeLater } from '../../src/cli/optimize-later.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { coldRow } from './cold.js';
import { fixtureRows, stepsOf, type Steps } from './fixtures.js';
import { readBack } from './read-back.js';
import { printed, type Row } from './row.js';
import { sizeRows } from './sizes.js';
import { wordFiles } from './word-file.js';

const FIXTURES = 'test/fixtures';
const ROUNDS = Number(process.argv[2] ?? 40);

// as the command line does
optimizeLater();

const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));
const books = files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${FIXTURES}/${name}`)) }));

function printSteps(steps: readonly Steps[]): void {
  console.table(
    steps.map(({ name, ...times }) => ({
      workbook: name,
      ...Object.fromEntries(Object.entries(times).map(([step, time]) => [`${step} ms`, time.toFixed(1)])),
    })),
  );
}

async function textRows(): Promise<Row[]> {
  const sixtyPages = readBack(books, Math.min(ROUNDS, 10));
  const written = await wordFiles(books, Math.min(ROUNDS, 20));
  return [
    { what: 'text of 60 pages', ours: sixtyPages.alone, peer: null, aim: 200 },
    { what: 'text of 60 pages against a workbook', ours: sixtyPages.against, peer: null, aim: 200 },
    { what: 'the same from a .docx', ours: sixtyPages.fromDocx, peer: null, aim: 200 },
    {
      what: '.docx of a whole 说明, the slowest',
      ours: Math.max(...written.map(({ ours }) => ours)),
      peer: null,
      aim: 40,
    },
  ];
}

const steps = stepsOf(books, ROUNDS);
printSteps(steps);
const disclosure = recognize(readWorkbook(books[0]!.bytes, books[0]!.name));
const rows = [
  ...fixtureRows(steps),
  coldRow(`${FIXTURES}/${files[0]!}`, Math.min(ROUNDS, 10)),
  ...sizeRows(disclosure),
  ...(await textRows()),
];
console.table(rows.map(printed));
console.log(`Least of ${ROUNDS} rounds; large workbooks and texts once.`);

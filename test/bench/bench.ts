/**
 * `npm run bench [rounds]`: what each step costs on the published workbooks. Not a test. Everything after the parse
 * should cost less than the
 * parse itself. Processor time of this process, not the clock's, and the least of rounds that take the workbooks in
 * turn: a busy machine slows the clock and some rounds, not all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { validate } from '../../src/core/check/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { readBack } from './read-back.js';
import { wordFiles } from './word-file.js';

const FIXTURES = pathToFileURL(`${process.cwd()}/test/fixtures/`);
const ROUNDS = Number(process.argv[2] ?? 40);

interface Times {
  /** Parse alone. */
  readonly parse: number;
  /** Parse, recognize and validate. */
  readonly check: number;
  /** Parse, recognize, validate and narrate. */
  readonly narrate: number;
}

const STEPS: Readonly<Record<keyof Times, (bytes: Uint8Array, name: string) => unknown>> = {
  parse: (bytes, name) => readWorkbook(bytes, name),
  check: (bytes, name) => validate(recognize(readWorkbook(bytes, name))),
  narrate: (bytes, name) => {
    const disclosure = recognize(readWorkbook(bytes, name));
    return [validate(disclosure), narrate(disclosure)];
  },
};

/**
 * Milliseconds of processor time of one run of each length, one after the other, so that the memory a run leaves behind
 * is cleared away in all alike.
 */
function pass(bytes: Uint8Array, name: string): Times {
  const timed = (run: (bytes: Uint8Array, name: string) => unknown): number => {
    const start = process.cpuUsage();
    run(bytes, name);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return { parse: timed(STEPS.parse), check: timed(STEPS.check), narrate: timed(STEPS.narrate) };
}

function least(all: readonly Times[]): Times {
  const of = (key: keyof Times): number => Math.min(...all.map((times) => times[key]));
  return { parse: of('parse'), check: of('check'), narrate: of('narrate') };
}

const seconds = (milliseconds: number): string => milliseconds.toFixed(1);

function row(name: string, { parse, check, narrate: write }: Times): Record<string, string> {
  return {
    'workbook': name,
    'parse ms': seconds(parse),
    '+ recognize, validate ms': seconds(check),
    '+ narrate ms': seconds(write),
    'after the parse / parse': ((write - parse) / parse).toFixed(2),
    's per 1,000': seconds(write),
  };
}

const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));
const workbooks = files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, FIXTURES))) }));
for (let i = 0; i < 5; i += 1) for (const { bytes, name } of workbooks) pass(bytes, name); // warm

const rounds = Array.from({ length: ROUNDS }, () => workbooks.map(({ name, bytes }) => pass(bytes, name)));
const results = workbooks.map(({ name }, index) => ({ name, times: least(rounds.map((round) => round[index]!)) }));
const average = (key: keyof Times): number => results.reduce((sum, { times }) => sum + times[key], 0) / results.length;
const mean: Times = { parse: average('parse'), check: average('check'), narrate: average('narrate') };

console.table([...results.map(({ name, times }) => row(name, times)), row('mean', mean)]);
const ratio = (mean.narrate - mean.parse) / mean.parse;
console.log(
  `Least processor time of ${ROUNDS} rounds, warm, one process. Everything after the parse / parse: ${ratio.toFixed(2)}${ratio < 1 ? '' : ' (should be below 1)'}`,
);

const read = readBack(workbooks, Math.min(ROUNDS, 10));
const ofASecond = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)}`;
console.log(
  `60 pages read back (${read.characters} characters), as a part of one second: alone ${ofASecond(read.alone)}, against a workbook ${ofASecond(read.against)}, ` +
    `from a .docx ${ofASecond(read.fromDocx)}${Math.max(read.alone, read.against, read.fromDocx) < 1000 ? '' : ' (should be below 1)'}`,
);

const written = await wordFiles(workbooks, Math.min(ROUNDS, 20));
console.table(
  written.map(({ name, paragraphs, ours, library }) => ({
    'workbook': name,
    'paragraphs and cells': paragraphs,
    '.docx of the whole 说明 ms': seconds(ours),
    'docx, as many bare paragraphs ms': seconds(library),
    'ours / docx': (ours / library).toFixed(2),
  })),
);

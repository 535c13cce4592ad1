/**
 * `npm run bench [rounds]`: what each step costs on the published workbooks, as medians. Not a test. Everything after
 * the parse should cost less than the parse itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { validate } from '../../src/core/validate/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';

const FIXTURES = pathToFileURL(`${process.cwd()}/test/fixtures/`);
const ROUNDS = Number(process.argv[2] ?? 25);

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

/** Milliseconds of one run of each length, one after the other, so that the memory a run leaves behind is cleared away in all alike. */
function pass(bytes: Uint8Array, name: string): Times {
  const timed = (run: (bytes: Uint8Array, name: string) => unknown): number => {
    const start = performance.now();
    run(bytes, name);
    return performance.now() - start;
  };
  return { parse: timed(STEPS.parse), check: timed(STEPS.check), narrate: timed(STEPS.narrate) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)]!;
}

function medians(all: readonly Times[]): Times {
  return {
    parse: median(all.map((times) => times.parse)),
    check: median(all.map((times) => times.check)),
    narrate: median(all.map((times) => times.narrate)),
  };
}

const seconds = (milliseconds: number): string => milliseconds.toFixed(1);

function row(name: string, { parse, check, narrate: write }: Times): Record<string, string> {
  return {
    workbook: name,
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

const results = workbooks.map(({ name, bytes }) => ({ name, times: medians(Array.from({ length: ROUNDS }, () => pass(bytes, name))) }));
const average = (key: keyof Times): number => results.reduce((sum, { times }) => sum + times[key], 0) / results.length;
const mean: Times = { parse: average('parse'), check: average('check'), narrate: average('narrate') };

console.table([...results.map(({ name, times }) => row(name, times)), row('mean', mean)]);
const ratio = (mean.narrate - mean.parse) / mean.parse;
console.log(`Medians of ${ROUNDS} rounds, warm, one process. Everything after the parse / parse: ${ratio.toFixed(2)}${ratio < 1 ? '' : ' (should be below 1)'}`);

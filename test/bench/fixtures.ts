import { read as readSheetJs } from '@e965/xlsx';
import { validate } from '../../src/core/check/index.js';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import type { Row } from './row.js';
import { timed } from './timing.js';

export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds of each step for one workbook, warm. */
export interface Steps {
  readonly name: string;
  readonly sheetJs: number;
  readonly read: number;
  readonly recognize: number;
  readonly validate: number;
  readonly narrate: number;
  /** File → findings in one. */
  readonly findings: number;
}

/** The steps of every workbook, the library's reading of the same file among them; the least of rounds in turns. */
export function stepsOf(books: readonly Book[], rounds: number): Steps[] {
  for (const book of books) repeated(book, 10); // warm
  return books.map((book) => repeated(book, rounds));
}

function repeated(book: Book, rounds: number): Steps {
  const all = Array.from({ length: rounds }, () => measured(book));
  const least = (of: (steps: Steps) => number): number => Math.min(...all.map(of));
  return {
    name: book.name,
    sheetJs: least((steps) => steps.sheetJs),
    read: least((steps) => steps.read),
    recognize: least((steps) => steps.recognize),
    validate: least((steps) => steps.validate),
    narrate: least((steps) => steps.narrate),
    findings: least((steps) => steps.findings),
  };
}

/** Each step on what the one before has just made: a second run over the same objects would find some of it done. */
function measured({ name, bytes }: Book): Steps {
  const [sheetJs] = timed(() => readSheetJs(bytes, { dense: true, cellNF: true }));
  const [read, workbook] = timed(() => readWorkbook(bytes, name));
  const [recognized, disclosure] = timed(() => recognize(workbook));
  const [validated] = timed(() => validate(disclosure));
  const [narrated] = timed(() => narrate(disclosure));
  const findings = read + recognized + validated;
  return { name, sheetJs, read, recognize: recognized, validate: validated, narrate: narrated, findings };
}

/** More faults than a few: the bundled sample has 27. */
const HAS_FAULTS = /final\.xlsx$/;

export function fixtureRows(steps: readonly Steps[]): Row[] {
  const mean = (key: Exclude<keyof Steps, 'name'>): number =>
    steps.reduce((sum, step) => sum + step[key], 0) / steps.length;
  return [
    ...steps.map(({ name, sheetJs, findings }) => ({
      what: `${name}: file → findings ÷ SheetJS reading`,
      ours: findings,
      peer: sheetJs,
      aim: HAS_FAULTS.test(name) ? 1.2 : 0.9,
    })),
    { what: 'mean of them', ours: mean('findings'), peer: mean('sheetJs'), aim: 0.9 },
    { what: 'reading .xlsx ÷ SheetJS, mean', ours: mean('read'), peer: mean('sheetJs'), aim: 0.35 },
  ];
}

/**
 * `npm run bench -- plots [FOLDER]`: how the cost grows with rows, sheets, faults, signs of a text and files, and the
 * memory with rows, as SVG (docs/performance unless told otherwise). Processor time of this process.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { checkHtml } from '../../../src/core/report/check-html.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { codedBook, LARGE_BOOKS } from '../large.js';
import { LONG_TEXTS } from '../scaling-texts.js';
import { processorTime, timed } from '../timing.js';
import { svgOf, type Curve, type Plot } from './svg.js';

const [, , , folder = 'docs/performance'] = process.argv;
const FIXTURES = 'test/fixtures';
const MEGABYTE = 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A curve a step: reading what the cells are, finding the faults, writing the page of them. */
function steps(sizes: readonly number[], bookOf: (size: number) => Workbook): Curve[] {
  const points = sizes.map((size) => {
    const [recognized, disclosure] = timed(() => recognize(bookOf(size)));
    const [validated, report] = timed(() => validate(disclosure));
    return [size, recognized, validated, processorTime(() => checkHtml(disclosure, report))] as const;
  });
  return ['recognize', 'validate', 'page'].map((name, at) => ({
    name,
    points: points.map((point) => [point[0], point[at + 1]!] as const),
  }));
}

function books(name: string): (size: number) => Workbook {
  return LARGE_BOOKS.find((book) => book.name === name)!.of;
}

const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${FIXTURES}/${name}`)) }));

/** Findings of this many files one after the other, and what the heap holds at the end. */
function files(count: number): readonly [milliseconds: number, megabytes: number] {
  const spent = processorTime(() => {
    for (let at = 0; at < count; at += 1) {
      const { bytes, name } = fixtures[at % fixtures.length]!;
      validate(recognize(readWorkbook(bytes, name)));
    }
  });
  collectGarbage();
  return [spent, process.memoryUsage().heapUsed / MEGABYTE];
}

/** Megabytes of heap that a checked workbook holds while its findings are shown. */
function held(workbook: Workbook): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const disclosure = recognize(workbook);
  const report = validate(disclosure);
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  // held until here
  return disclosure.tables.length + report.findings.length === 0 ? 0 : (after - before) / MEGABYTE;
}

function texts(sizes: readonly number[]): Curve[] {
  const { bytes, name } = fixtures[0]!;
  const disclosure = recognize(readWorkbook(bytes, name));
  const { department, year } = disclosure.document;
  const textOf = (size: number): string =>
    `${department}\n${year}年部门预算说明\n\n${LONG_TEXTS[0]!.of(size).replaceAll('2024年', `${year}年`)}`;
  return [
    {
      name: 'with a workbook',
      points: sizes.map((size) => {
        const text = textOf(size);
        return [size, processorTime(() => reconcileText(text, { disclosure }, { realTables: true }))] as const;
      }),
    },
  ];
}

const ROWS = [5_000, 10_000, 20_000, 40_000, 60_000];
const MS = 'milliseconds';
/** Until the engine has compiled what it meets. */
for (let round = 0; round < 20; round += 1) files(fixtures.length);

const COUNTS = [50, 100, 200, 400];
const counted = COUNTS.map((count) => [count, ...files(count)] as const);
const PLOTS: Readonly<Record<string, () => Plot>> = {
  rows: () => ({
    title: 'One table, every sum right',
    across: 'rows',
    up: MS,
    curves: steps(ROWS, books('lines of a table by code')),
  }),
  wrong: () => ({
    title: 'One table, the total of every tenth 单位 wrong',
    across: 'rows',
    up: MS,
    curves: steps(ROWS, books('lines of a table by code, every tenth 单位 wrong')),
  }),
  faults: () => ({
    title: 'One table of 4,000 rows, some totals wrong',
    across: 'wrong totals',
    up: MS,
    curves: steps([1, 5, 10, 20, 40, 80, 200], (faults) => codedBook(4_000, faults)),
  }),
  sheets: () => ({
    title: 'Sheets of one small table each',
    across: 'sheets',
    up: MS,
    curves: steps([50, 100, 200, 400, 800], books('sheets of one table each')),
  }),
  texts: () => ({
    title: 'A text read back',
    across: 'signs',
    up: MS,
    curves: texts([25_000, 50_000, 100_000, 200_000, 400_000]),
  }),
  files: () => ({
    title: 'Files one after the other: read, recognized, validated',
    across: 'files',
    up: MS,
    curves: [{ name: 'all steps', points: counted.map(([count, spent]) => [count, spent] as const) }],
  }),
  memory: () => ({
    title: 'Heap that a checked workbook holds',
    across: 'rows',
    up: 'MB',
    curves: [
      { name: 'sound', points: ROWS.map((rows) => [rows, held(books('lines of a table by code')(rows))] as const) },
      {
        name: 'wrong totals',
        points: ROWS.map(
          (rows) => [rows, held(books('lines of a table by code, every tenth 单位 wrong')(rows))] as const,
        ),
      },
    ],
  }),
};

mkdirSync(folder, { recursive: true });
for (const [name, plot] of Object.entries(PLOTS)) {
  const made = plot();
  writeFileSync(`${folder}/${name}.svg`, svgOf(made));
  for (const curve of made.curves)
    console.log(`${name}, ${curve.name}: ${curve.points.map(([x, y]) => `${x}: ${y.toFixed(0)}`).join(', ')}`);
}
console.log(`heap after files: ${counted.map(([count, , heap]) => `${count}: ${heap.toFixed(0)} MB`).join(', ')}`);

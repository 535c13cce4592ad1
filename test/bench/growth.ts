/**
 * `npm run bench -- growth [word]`: what each step costs at a size, at twice and at four times the size. A step that
 * grows faster than n·log n
 * shows as a last factor far above 2. Processor time of this process.
 */
import { parseSum } from '../../src/core/check/own/grammar.js';
import { printTable } from '../../src/core/narrate/tables/printed-table.js';
import { narrate } from '../../src/core/narrate/index.js';
import { parseTemplate } from '../../src/core/narrate/template/parse.js';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { checkHtml } from '../../src/core/report/check-html.js';
import { checkText } from '../../src/core/report/check-text.js';
import { screen } from '../../src/core/screen/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { validate } from '../../src/core/check/index.js';
import { LARGE_BOOKS, LARGE_TEXTS } from './large.js';
import { processorTime } from './timing.js';

const word = process.argv[3] ?? '';
/** Below that the clock says more of the machine than of the step. */
const WORTH_TELLING = 200;

type Step = readonly [name: string, milliseconds: number];

function stepsOf(workbook: Workbook): Step[] {
  const disclosure = recognize(workbook);
  const report = validate(disclosure);
  const grids = new Map(workbook.grids.map((grid) => [grid.name, grid]));
  return [
    ['recognize', processorTime(() => recognize(workbook))],
    ['screen', processorTime(() => screen(workbook, disclosure.tables))],
    ['validate', processorTime(() => validate(disclosure))],
    ['narrate', processorTime(() => narrate(disclosure))],
    ['tables', processorTime(() => disclosure.tables.map((table) => printTable(grids.get(table.sheet)!, table)))],
    ['HTML', processorTime(() => checkHtml(disclosure, report))],
    ['text', processorTime(() => checkText(disclosure, report))],
  ];
}

const TEXT_STEPS: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => reconcileText(text),
  template: parseTemplate,
  rules: (text) => parseSum(text),
};

function print(name: string, sizes: readonly number[], stepsAt: (size: number) => readonly Step[]): void {
  let all: (readonly Step[])[] = [];
  try {
    all = sizes.map(stepsAt);
  } catch (error) {
    return console.log(`THREW ${name}: ${String(error).slice(0, 200)}`);
  }
  for (const [index, [step]] of all[0]!.entries()) {
    const times = all.map((steps) => steps[index]![1]);
    const factor = times.at(-1)! / times.at(-2)!;
    const steep = factor > 2.9 && times.at(-1)! > WORTH_TELLING;
    console.log(
      `${steep ? 'STEEP ' : '      '}${name}, ${step}: ${times.map((time, at) => `${sizes[at]}: ${time.toFixed(0)} ms`).join(', ')}, last factor ${factor.toFixed(1)}`,
    );
  }
}

for (const { name, most, of } of LARGE_BOOKS.filter((book) => book.name.startsWith(word)))
  print(name, [most / 4, most / 2, most], (size) => stepsOf(of(size)));
for (const { name, kind, most, of } of LARGE_TEXTS.filter((text) => text.name.startsWith(word))) {
  print(name, [most / 4, most / 2, most], (size) => [[kind, processorTime(() => TEXT_STEPS[kind]!(of(size)))]]);
}

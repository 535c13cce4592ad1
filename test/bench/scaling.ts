/**
 * `npm run bench -- scaling [word]`: what reading a text back costs for each sign at once, twice, four and eight times a
 * length, as a multiple of the cost at the length itself: 1.0 where it grows as the text does. Processor time of this
 * process, the least of some rounds that take the lengths in turn.
 */
import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/core/claims/index.js';
import { unwrapped } from '../../src/core/claims/unwrap/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { checkAgainst } from '../../src/core/reconcile/against/index.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { checkItself } from '../../src/core/reconcile/itself/index.js';
import { checkOwnTables } from '../../src/core/reconcile/own-tables/check.js';
import { slipsIn } from '../../src/core/reconcile/slips/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { LONG_TEXTS } from './scaling-texts.js';
import { processorTime } from './timing.js';

const word = process.argv[3] ?? '';
const LENGTH = Number(process.argv[4] ?? 10_000);
const TIMES = [1, 2, 4, 8];
const ROUNDS = 3;
/** Milliseconds; longer runs are not repeated. */
const LONG = 1_500;
/** At eight times the length; what is below it says more of the machine than of the step. */
const WORTH_TELLING = 10;

const BOOK = 'test/fixtures/ebian-2021-budget.xlsx';
const disclosure = recognize(readWorkbook(new Uint8Array(readFileSync(BOOK)), BOOK));
// else text and workbook are of two departments and years, and nothing is compared
const { department, year } = disclosure.document;
const TITLE = `${department}\n${year}年部门预算说明\n\n`;

type Prepared = ReturnType<typeof prepared>;

function prepared(of: (length: number) => string, length: number) {
  const text = TITLE + of(length).replaceAll('2024年', `${year}年`);
  return { text, document: readDocument(text, department) };
}

const STEPS: readonly (readonly [name: string, run: (it: Prepared) => unknown])[] = [
  ['unwrapped', ({ text }) => unwrapped(text)],
  ['readDocument', ({ text }) => readDocument(text, department)],
  ['checkItself', ({ document }) => checkItself(document)],
  ['checkAgainst', ({ document }) => checkAgainst(document, { disclosure })],
  ['slips', ({ document }) => slipsIn(document, { pictures: null, embedded: 0, unread: [] })],
  ['own tables', ({ document }) => checkOwnTables(document, null, null)],
  ['all', ({ text }) => reconcileText(text, { disclosure }, { realTables: true })],
];

function print(name: string, of: (length: number) => string): void {
  const texts = TIMES.map((times) => prepared(of, LENGTH * times));
  for (const [step, run] of STEPS) {
    for (let warm = 0; warm < 3; warm += 1) run(texts[0]!);
    const least = texts.map(() => Infinity);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [index, text] of texts.entries())
        if (round === 0 || least[index]! < LONG)
          least[index] = Math.min(
            least[index]!,
            processorTime(() => run(text)),
          );
    if (least.at(-1)! < WORTH_TELLING) continue;
    const each = least.map((milliseconds, index) => milliseconds / texts[index]!.text.length);
    const ratios = each.map((cost) => (cost / each[0]!).toFixed(1));
    const steep = each.at(-1)! > each[0]! * 2 && least.at(-1)! > 40;
    console.log(
      `${steep ? 'STEEP ' : '      '}${name}, ${step}: ${ratios.join(' ')}  (${(each[0]! * 1000).toFixed(1)} µs a sign, ${least.at(-1)!.toFixed(0)} ms at ${TIMES.at(-1)!}×)`,
    );
  }
}

for (const { name, of } of LONG_TEXTS) if (name.startsWith(word)) print(name, of);

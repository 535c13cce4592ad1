/**
 * `npm run bench:slips`: every amount of the four clean workbooks in turn gets every kind of slip. The figures of the
 * test, in full.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { CLEAN } from './clean.js';
import { SOUND_FORMS } from './sound.js';
import { measureLines } from './measure-lines.js';
import { measureWholesale } from './measure-wholesale.js';
import { measure, together, type Measured } from './measure.js';

const FIXTURES = pathToFileURL(`${process.cwd()}/test/fixtures/`);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const row = ({ workbook, slips, raised, errors, right, unchanged }: Measured): Record<string, string | number> => ({
  workbook,
  slips,
  'raised': percent(raised, slips),
  'as errors': errors,
  'first suspect right': percent(right, errors),
  'errors unchanged': unchanged,
});

const start = performance.now();
const workbooks = CLEAN.map((name) => readWorkbook(readFileSync(new URL(`${name}.xlsx`, FIXTURES)), name));
const measured = workbooks.map((workbook) => measure(workbook));
console.table([...measured, together(measured)].map(row));
console.log(
  `Required: 97 % raised, 88 % of the errors with the right first suspect. ${((performance.now() - start) / 1000).toFixed(0)} s.`,
);

console.log('Wholesale faults (shifts), two a panel of the four workbooks and the forms of test/forms:');
console.table(
  measureWholesale([...workbooks, ...SOUND_FORMS]).map(
    ({ kind, planted, raised, wide, named, exact, alone, wrong }) => ({
      kind,
      planted,
      raised,
      'break 3 or more': wide,
      named,
      'cells exact': exact,
      'nothing else said': alone,
      'named wrongly': wrong,
    }),
  ),
);

console.log('Lines dropped, doubled and exchanged, columns exchanged: every one of the four workbooks and the forms:');
console.table(
  measureLines([...workbooks, ...SOUND_FORMS]).map(({ kind, planted, raised, named, errors, right }) => ({
    kind,
    planted,
    'raised': percent(raised, planted),
    'named': percent(named, raised),
    'as errors': errors,
    'first suspect right, or the line named': percent(right, errors),
  })),
);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s.`);

/** `npm run bench:slips`: every amount of the four clean workbooks in turn gets every kind of slip. The figures of the test, in full. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { CLEAN } from './clean.js';
import { measure, together, type Measured } from './measure.js';

const FIXTURES = pathToFileURL(`${process.cwd()}/test/fixtures/`);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

const row = ({ workbook, slips, raised, errors, right, unchanged }: Measured): Record<string, string | number> => ({
  workbook, slips, raised: percent(raised, slips), 'as errors': errors, 'first suspect right': percent(right, errors), 'errors unchanged': unchanged,
});

const start = performance.now();
const measured = CLEAN.map((name) => measure(readWorkbook(readFileSync(new URL(`${name}.xlsx`, FIXTURES)), name)));
console.table([...measured, together(measured)].map(row));
console.log(`Required: 97 % raised, 88 % of the errors with the right first suspect. ${((performance.now() - start) / 1000).toFixed(0)} s.`);

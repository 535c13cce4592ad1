import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { CLEAN } from './clean.js';
import { SOUND_FORMS } from './sound.js';
import { measureLines } from './measure-lines.js';
const kinds = (process.argv[2] ?? '').split(',').filter(Boolean) as any;
const step = Number(process.argv[3] ?? 1);
const t = performance.now();
const workbooks = [...CLEAN.map((name) => readWorkbook(readFileSync(`test/fixtures/${name}.xlsx`), name)), ...SOUND_FORMS];
const all = measureLines(workbooks, { step, ...(kinds.length ? { kinds } : {}) });
for (const { missed, wrong, ...rest } of all) {
  console.log(rest.kind, 'MISSED'); for (const m of missed) console.log('  ', m);
  console.log(rest.kind, 'WRONG'); for (const m of wrong) console.log('  ', m);
}
console.table(all.map(({ missed, wrong, ...rest }) => ({ ...rest, 'raised %': (100 * rest.raised / rest.planted).toFixed(1), 'right %': (100 * rest.right / rest.errors).toFixed(1) })));
console.log(((performance.now() - t) / 1000).toFixed(0), 's');

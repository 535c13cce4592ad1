import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { recognize } from '../../src/core/recognize/index.js';
import { validate } from '../../src/core/validate/index.js';
import { VARIANTS } from '../forms/variants.js';
import { CLEAN } from './clean.js';
import { SOUND_FORMS } from './sound.js';
const workbooks = [...CLEAN.map((name) => readWorkbook(readFileSync(`test/fixtures/${name}.xlsx`), name)), ...SOUND_FORMS];
for (const w of workbooks) for (const v of VARIANTS) {
  const r = validate(recognize(v.of(w)));
  for (const f of r.findings) if (f.severity !== 'notice' && /^line|^shift|^cents/.test(f.rule) || f.severity === 'error') console.log(w.name, v.name, f.rule, f.message);
}

/**
 * `npm run told -- TEXTS [WORKBOOKS]`: of the figures of each published text that follow from its workbook (that of
 * the same name in the second folder), how many our own text tells, and those it does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { withoutHead } from './counted.js';
import { toldFigures } from './told.js';

const [texts, workbooks = texts] = process.argv.slice(2);
if (texts === undefined || workbooks === undefined) {
  console.error('npm run told -- TEXTS [WORKBOOKS]');
  process.exit(2);
}

for (const name of readdirSync(texts).sort()) {
  const workbook = name.replace(/\.txt$/, '.xlsx');
  if (!name.endsWith('.txt') || !existsSync(join(workbooks, workbook))) continue;
  const disclosure = recognize(readWorkbook(readFileSync(join(workbooks, workbook)), workbook));
  const narrative = narrate(disclosure);
  const { text } = withoutHead(readFileSync(join(texts, name), 'utf8'));
  const figures = toldFigures(text, disclosure, narrative);
  const told = figures.filter((figure) => figure.told).length;
  const share = figures.length === 0 ? '–' : `${((100 * told) / figures.length).toFixed(1)} %`;
  console.log(`${name} (${narrative.template}): ${told}/${figures.length} ${share}`);
  for (const figure of figures.filter((it) => !it.told)) console.log(`  ${figure.name}: ${figure.clause}`);
}

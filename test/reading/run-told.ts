/**
 * `npm run told -- TEXTS [WORKBOOKS]`: of the figures of each published text that follow from its workbook (that of
 * the same name in the second folder), how many our own text tells, and those it does not. Without TEXTS: of the
 * figures of the forms in test/forms, how many each template tells.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrate } from '../../src/core/narrate/index.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { FORM_SETS } from '../forms/sets/index.js';
import { withoutHead } from './counted.js';
import { toldFigures } from './told.js';
import { tableFigures } from './told-tables.js';

const [texts, workbooks] = process.argv.slice(2);
function tellTexts(texts: string, workbooks: string): void {
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
}

function tellTables(): void {
  const books = FORM_SETS.map(({ workbook }) => recognize(workbook));
  for (const template of shippedTemplates()) {
    const figures = books
      .filter(({ document }) => document.type === template.type)
      .flatMap((book) => tableFigures(book, narrate(book, { template })));
    const untold = figures.filter(({ told }) => !told);
    const share = ((100 * (figures.length - untold.length)) / figures.length).toFixed(1);
    console.log(`${template.name}: ${figures.length - untold.length}/${figures.length} ${share} %`);
    for (const { name } of untold) console.log(`  ${name}`);
  }
}

if (texts === undefined) tellTables();
else tellTexts(texts, workbooks ?? texts);

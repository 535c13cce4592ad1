import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrate } from '../../src/core/narrate/index.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbooks } from '../../src/core/reconcile/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { textOf, type Placed } from '../core/reconcile/changed-figures.js';
import { lastYear } from '../forms/last-year.js';
import { retold, type Words } from './retold.js';

/** A text, the workbooks it is held to, and the cells of its figures where they are known. */
export interface Pair {
  readonly name: string;
  readonly text: string;
  readonly workbooks: Workbooks | undefined;
  /** As narrate has put them; null for a text by a person. */
  readonly figures: readonly Placed[] | null;
}

/** What every shipped template of its type writes from each workbook beside last year's, a tenth less each. */
export function narratedPairs(workbooks: readonly Workbook[], words: Words): Pair[] {
  return workbooks.flatMap((workbook) => {
    const disclosure = recognize(workbook);
    const prior = recognize(lastYear(workbook, 0.9));
    return shippedTemplates()
      .filter(({ type }) => type === disclosure.document.type)
      .map((template): Pair => {
        const answers = { 'document.year': String(disclosure.document.year ?? 2021) };
        const { text, figures } = retold(textOf(narrate(disclosure, { template, prior, answers })), words);
        return { name: `${workbook.name} ${template.name}`, text, figures, workbooks: { disclosure, prior } };
      });
  });
}

/** Texts of a folder, each with the workbook of its name in the other, where there is one. */
export function pairsIn(texts: string, workbooks: string): Pair[] {
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const book = join(workbooks, `${name}.xlsx`);
      return {
        name,
        text: readFileSync(join(texts, file), 'utf8'),
        figures: null,
        workbooks: existsSync(book) ? { disclosure: recognize(readWorkbook(readFileSync(book), name)) } : undefined,
      };
    });
}
